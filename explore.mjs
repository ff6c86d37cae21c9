import { openBrowser } from './test/support/browser.mjs';
import { writtenPage, writtenPages } from './test/support/written.mjs';
const { browser, address, close } = await openBrowser({ middleware: [writtenPages] });
const cases = [['expression-guide',{}],['expression-guide',{lang:'vi'}],['expression-guide',{attributes:{situation:'learning'}}],['expression-guide',{attributes:{step:3}}],['expression-guide',{attributes:{layout:'article'}}],['safety-notes',{}],['safety-notes',{lang:'vi',attributes:{'help-phone':'01632 960 123','emergency-phone':'999'}}],['safety-notes',{attributes:{open:true}}],['method-chooser',{}],['method-chooser',{attributes:{show:'tips'}}],['method-chooser',{slots:{'where-to-buy':'Our pumps'}}],['milk-storage',{}],['milk-storage',{lang:'vi',attributes:{infant:'preterm'}}],['milk-storage',{attributes:{'language-menu':true,'reviewed-by':'X','reviewed-on':'2026-01-01'}}],['expression-guide',{attributes:{dir:'rtl','color-scheme':'night'}}]];
for (const [timing, opts] of Object.entries({ late: { script: 400 }, cssLate: { script: 900, styles: 300 } })) for (const c of cases) for (const width of timing==='late'?[360,900]:[360]) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 8000 });
  await page.evaluateOnNewDocument(() => { window.shifts = []; new PerformanceObserver((l) => { for (const e of l.getEntries()) window.shifts.push([Math.round(e.startTime), e.value, e.sources.map((s)=> (s.node?.id||s.node?.className||s.node?.localName||'?')+ ' '+ s.previousRect.y+'->'+s.currentRect.y).slice(0,4)]); }).observe({ type: 'layout-shift', buffered: true }); });
  await page.goto(address + writtenPage([c], opts));
  const tag = c[0];
  const before = await page.evaluate((tag) => { const e = document.querySelector(tag); return [customElements.get(tag) !== undefined, e.getBoundingClientRect().height, e.shadowRoot.querySelector('.sheet').innerText]; }, tag);
  await page.waitForFunction((tag) => customElements.get(tag) && document.querySelector(tag).hasUpdated, {}, tag);
  await new Promise(r => setTimeout(r, 300));
  const after = await page.evaluate((tag) => { const e = document.querySelector(tag); return [e.shadowRoot.querySelectorAll('.sheet').length, e.getBoundingClientRect().height, e.shadowRoot.querySelector('.sheet').innerText, window.shifts, seen]; }, tag);
  const fp = await page.evaluate(()=>performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  const sum = after[3].reduce((a,b)=>a+b[1],0);
  console.log(timing, width, JSON.stringify(c), 'early', !before[0], 'h', before[1], after[1], 'same', before[2]===after[2], 'sheets', after[0], 'shift', sum.toFixed(4), 'fcp', Math.round(fp), sum ? JSON.stringify(after[3]).slice(0,400):'', JSON.stringify(after[4]).length>45?JSON.stringify(after[4]):'');
  if (before[2]!==after[2]) { const a=before[2].split('\n'), b=after[2].split('\n'); for (let i=0;i<Math.max(a.length,b.length);i++) if (a[i]!==b[i]) { console.log('   ', JSON.stringify(a[i]), JSON.stringify(b[i])); break; } }
  await page.close();
}
await close();

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { firefoxPath } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { openBrowser, skip } from '../support/browser.mjs';
import { writtenPage, writtenPages } from '../support/written.mjs';

let chromium;
before(async () => {
  if (!skip) chromium = await openBrowser({ middleware: [writtenPages] });
});
after(() => chromium?.close());

const numbers = { attributes: { 'help-phone': '01632 960 123', 'emergency-phone': '999' } };
const all = ['expression-guide', 'safety-notes', 'method-chooser', 'milk-storage'].map((tag) => [tag, numbers]);

/** Opens a page of Chromium's, with every layout shift and every violation of its policy noted. */
async function open(elements, options, { width = 360, scripts = true } = {}) {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width, height: 6000 });
  await page.setJavaScriptEnabled(scripts);
  await page.evaluateOnNewDocument(() => {
    window.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shift += value))).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(chromium.address + writtenPage(elements, options));
  return page;
}

/** The words that are shown in an element's sheet. */
const wordsIn = (page, tag) => page.$eval(tag, (element) => element.shadowRoot.querySelector('.sheet').innerText);

const painted = (page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

for (const [elements, options] of [
  [[['expression-guide'], ['safety-notes', { lang: 'vi', ...numbers }]], { script: 500 }],
  [[['expression-guide', { lang: 'vi' }]], { script: 500, styles: 300 }],
  [[['expression-guide', { attributes: { situation: 'engorgement', dir: 'rtl' } }], ['expression-guide', { lang: 'vi', attributes: { step: 6 } }]], { script: 300 }],
  [[['expression-guide', { attributes: { layout: 'article' } }]], { script: 300 }],
  [[['method-chooser', { lang: 'vi', slots: { 'where-to-buy': 'Máy hút' } }], ['milk-storage', { attributes: { 'color-scheme': 'night' } }]], { script: 300 }],
  [[['expression-guide', { lang: 'ar' }], ['safety-notes', { lang: 'hi' }]], { script: 300 }],
  [[['milk-storage', { lang: 'vi', attributes: { 'language-menu': true } }], ['method-chooser', { attributes: { show: 'tips mistakes' } }]], { script: 300, inline: true }],
]) {
  for (const width of [360, 900]) {
    test(`nothing moves, nothing is doubled and nothing is refused as the script takes over, ${width} px: ${JSON.stringify(elements)}`, { skip }, async () => {
      const page = await open(elements, options, { width });
      const tags = elements.map(([tag]) => tag);
      await page.waitForFunction((tags) => tags.every((tag) => [...document.querySelectorAll(tag)].every(({ hasUpdated }) => hasUpdated)), {}, tags);
      await painted(page);
      await painted(page);
      assert.ok((await page.evaluate(() => window.shift)) <= 0.001, `layout shift ${await page.evaluate(() => window.shift)}`);
      const state = await page.evaluate((tags) => ({ ...window.seen, inside: tags.map((tag) => document.querySelector(tag).shadowRoot.querySelectorAll('.sheet, link, style').length), langs: [...document.querySelectorAll('body > [lang]')].map(({ shadowRoot }) => shadowRoot.querySelector('.sheet').lang) }), tags);
      assert.deepEqual(state, { errors: [], violations: [], warnings: [], inside: tags.map(() => 1), langs: elements.map(([, { lang = 'en' } = {}]) => lang) });
      await page.close();
    });
  }
}

test('JavaScript off, Chromium: everything reads, on the screen and on paper', { skip }, async () => {
  const page = await open(all, {}, { scripts: false });
  const read = async () => Object.fromEntries(await Promise.all(all.map(async ([tag]) => [tag, await wordsIn(page, tag)])));
  const expected = { 'expression-guide': 'Press back, together, let go', 'safety-notes': 'After a loss', 'method-chooser': 'Pumping in comfort', 'milk-storage': 'NHMRC (Australia)' };
  const onScreen = await read();
  for (const [tag, words] of Object.entries(expected)) assert.ok(onScreen[tag].includes(words), `${tag}: ${words}`);
  assert.ok(onScreen['safety-notes'].match(/\n/g).length > 40, 'what opens is open');
  const pdf = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
  assert.ok(pdf.match(/\/Type\s*\/Page\b/g).length >= 4);
  await page.emulateMediaType('print');
  const onPaper = await read();
  for (const [tag, words] of Object.entries(expected)) assert.ok(onPaper[tag].includes(words), `${tag} on paper: ${words}`);
  assert.ok(onPaper['expression-guide'].includes('01632 960 123'));
  await page.close();
});

test('JavaScript off, Firefox: everything reads', { skip: !firefoxPath() && 'Firefox is not here' }, async () => {
  const server = await serve({ middleware: [writtenPages] });
  const firefox = await puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath(), extraPrefsFirefox: { 'javascript.enabled': false } });
  try {
    const page = await firefox.newPage();
    await page.goto(server.address + writtenPage(all));
    assert.ok((await wordsIn(page, 'expression-guide')).includes('Press back, together, let go'));
    assert.ok((await wordsIn(page, 'milk-storage')).includes('NHMRC (Australia)'));
    assert.ok(!(await wordsIn(page, 'expression-guide')).includes('Why are you expressing today'));
    assert.equal(Buffer.from(await page.pdf()).toString('latin1', 0, 5), '%PDF-');
  } finally {
    await firefox.close();
    await server.stop();
  }
});

test('a script that does not come within ten seconds is waited for no longer', { skip }, async () => {
  const page = await open([['expression-guide'], ['safety-notes']], { script: null });
  assert.ok(!(await wordsIn(page, 'expression-guide')).includes('Press back, together, let go'));
  const waits = await page.evaluate(() => {
    const late = [...document.querySelectorAll('body > [lang]')].flatMap(({ shadowRoot }) => shadowRoot.getAnimations());
    const delays = late.map(({ effect }) => effect.getTiming().delay);
    for (const each of late) each.finish();
    return delays;
  });
  assert.deepEqual(waits, [10_000, 10_000]);
  assert.ok((await wordsIn(page, 'expression-guide')).includes('Press back, together, let go'));
  assert.ok((await wordsIn(page, 'expression-guide')).includes('Why are you expressing today'));
  assert.ok((await wordsIn(page, 'safety-notes')).match(/\n/g).length > 40);
  await page.close();
});

test('a page that is printed before its script has come prints the whole', { skip }, async () => {
  const page = await open([['expression-guide']], { script: null });
  await page.emulateMediaType('print');
  const words = await wordsIn(page, 'expression-guide');
  assert.ok(words.includes('Press back, together, let go') && !words.includes('Why are you expressing today'));
  await page.close();
});

test('linked to in the head of a page, a style sheet matches nothing of the page', { skip }, async () => {
  const page = await open(all, { script: null });
  const matches = await page.evaluate(() => {
    const rules = (list) => [...list].flatMap((rule) => (rule.selectorText ? [rule] : rule.cssRules && rule.type !== CSSRule.KEYFRAMES_RULE ? rules(rule.cssRules) : []));
    const selectors = [...document.styleSheets].flatMap(({ cssRules }) => rules(cssRules)).flatMap(({ selectorText }) => selectorText);
    return { count: selectors.length, matching: selectors.filter((selector) => document.querySelector(selector.replaceAll(/::(before|after|[\w-]+)(\([^)]*\))?/g, ''))) };
  });
  assert.ok(matches.count > 200);
  assert.deepEqual(matches.matching, []);
  await page.close();
});

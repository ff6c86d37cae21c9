import puppeteer from 'puppeteer-core';
import { chromiumPath, chromiumFlags } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
const a = await serve();
const b = await puppeteer.launch({executablePath: chromiumPath(), args: chromiumFlags});
const p = await b.newPage();
p.on('request', r=>console.log(r.url()));
await p.goto(a+'/demo/blank.html');
console.log(await p.evaluate(async()=>{await customElements.whenDefined('expression-guide'); const e=document.createElement('expression-guide');document.body.append(e);await new Promise(r=>setTimeout(r,500));await e.updateComplete; return e.shadowRoot.innerHTML+'\n'+e.outerHTML+e.shadowRoot.adoptedStyleSheets.length+'\n'+[...e.shadowRoot.adoptedStyleSheets].map(s=>[...s.cssRules].map(r=>r.cssText).join('\n').length)}));
process.exit(0)

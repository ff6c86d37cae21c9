import puppeteer from 'puppeteer-core';
import { mkdirSync } from 'node:fs';
import { chromiumPath, chromiumFlags } from './browsers.mjs';
import { serve } from './serve.mjs';

/**
 * Takes the pictures: those of the README into docs/images, and with `--all` every state of every element, at 320, 360
 * and 720 px, light, dark, night and forced colours, English and Vietnamese, into a folder to look through.
 */
const all = process.argv.includes('--all');
const folder = all ? 'coverage/screenshots' : 'docs/images';
mkdirSync(folder, { recursive: true });

const { address } = await serve();
const browser = await puppeteer.launch({ executablePath: chromiumPath(), args: chromiumFlags });

const guide = (attributes, act) => ({ tag: 'expression-guide', attributes, act });
/** As she does: from the page before step 1, by the button. */
const walkTo = (step) => new Function('element', `element.shadowRoot.querySelector('.go').click(); element.goTo(${step});`);

const states = {
  question: guide({}),
  opening: guide({ situation: 'engorgement' }),
  step: guide({ situation: 'learning' }, walkTo(3)),
  swollen: guide({ situation: 'engorgement' }, walkTo(3)),
  last: guide({ situation: 'learning' }, walkTo(6)),
  opened: guide({ situation: 'learning', step: '3' }), // by the host, so with the note on who should ask first
  end: guide({ situation: 'learning', step: '6' }, (element) => element.next()),
  article: guide({ layout: 'article' }),
  safety: { tag: 'safety-notes', attributes: { open: '', 'help-phone': '01632 960 123', 'help-label': 'Feeding line', 'emergency-phone': '999' } },
};

/** One element on an empty page, as a picture. */
async function take(name, { tag, attributes, act }, { width = 360, lang = 'en', scheme = 'light', forced = false, paper = false } = {}) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 740, deviceScaleFactor: 2 });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: paper ? 'print' : 'screen',
    features: [
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: forced ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  await page.goto(`${address}/demo/blank.html`);
  await page.evaluate(
    (tag, attributes) => {
      const element = document.createElement(tag);
      for (const [attribute, value] of Object.entries(attributes)) if (value !== undefined && value !== null) element.setAttribute(attribute, value);
      document.body.append(element);
    },
    tag,
    { ...attributes, lang, 'color-scheme': scheme },
  );
  await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot?.querySelector('.source'), {}, tag);
  if (act) await page.evaluate((source, tag) => new Function('element', `(${source})(element)`)(document.querySelector(tag)), act.toString(), tag);
  await page.keyboard.press('Shift'); // somebody is there: what paper needs is loaded
  await page.waitForNetworkIdle({ idleTime: 100 });
  if (paper) await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height: Math.max(200, height), deviceScaleFactor: 2 });
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}

if (all) {
  for (const [name, state] of Object.entries(states)) {
    for (const lang of ['en', 'vi']) {
      for (const width of [320, 360, 720]) await take(`${name}-${width}-${lang}`, state, { width, lang });
      for (const scheme of ['dark', 'night']) await take(`${name}-360-${scheme}-${lang}`, state, { lang, scheme });
    }
    await take(`${name}-360-forced`, state, { forced: true });
    await take(`${name}-paper`, state, { width: 680, paper: true });
  }
} else {
  for (const lang of ['en', 'vi']) {
    await take(`guide-question-${lang}`, states.question, { lang });
    await take(`guide-step-${lang}`, states.step, { lang });
  }
  await take('guide-dark', states.step, { scheme: 'dark' });
  await take('guide-night', states.swollen, { scheme: 'night' });
  await take('guide-forced-colours', states.last, { forced: true });
  await take('guide-paper', states.question, { width: 680, paper: true });
  await take('safety-notes', { ...states.safety, attributes: { ...states.safety.attributes, audience: 'mother', open: undefined } });
}
await browser.close();
process.exit(0);

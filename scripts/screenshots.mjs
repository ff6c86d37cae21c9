import puppeteer from 'puppeteer-core';
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromiumPath, chromiumFlags } from './browsers.mjs';
import { label, labels } from './labels.mjs';
import { serve } from './serve.mjs';

/**
 * Takes the pictures: those of the README and the docs into docs/images, and with `--all` every state of every element, at 320, 360
 * and 720 px, light, dark, night and forced colours, English and Vietnamese, into a folder to look through. With
 * `--languages "ar de qps"`, every state in these alone, at 320 and 720 px; `qps` and `qps-Arab` are nobody's.
 * `--only theming` takes those alone whose names begin so.
 */
const { values: options } = parseArgs({ options: { all: { type: 'boolean' }, languages: { type: 'string' }, only: { type: 'string' } } });
const languages = options.languages?.split(' ');
const all = options.all || languages;
const folder = all ? 'coverage/screenshots' : 'docs/images';
mkdirSync(folder, { recursive: true });

const { address } = await serve();
const browser = await puppeteer.launch({ executablePath: chromiumPath(), args: chromiumFlags });

const guide = (attributes, act) => ({ tag: 'expression-guide', attributes, act });
/** As she does: from the page before step 1, by the button. */
const walkTo = (step) => new Function('element', `element.shadowRoot.querySelector('.go').click(); element.goTo(${step});`);

/** A timer, and what she does: a press is a function, a wait is a number of minutes, by which the clock is set forward. */
const timer = (...acts) => ({ tag: 'session-timer', attributes: {}, acts });
const [start, letDown, other, pause, finish] = ['start', 'letDown', 'switchSide', 'pause', 'finish'].map((name) => new Function('element', `element.${name}()`));
const press = (selector) => new Function('element', `element.shadowRoot.querySelector('${selector}').click()`);

/** A feed so many minutes ago. */
const fed = (ago, side) => new Function('element', `element.logFeed({ kind: 'breast', side: '${side}', at: Date.now() - ${ago} * 60000 })`);

const states = {
  question: guide({}),
  opening: guide({ situation: 'engorgement' }),
  step: guide({ situation: 'learning' }, walkTo(3)),
  swollen: guide({ situation: 'engorgement' }, walkTo(3)),
  last: guide({ situation: 'learning' }, walkTo(6)),
  opened: guide({ situation: 'learning', step: '3' }), // by the host, so with the note on who should ask first
  end: guide({ situation: 'learning', step: '6' }, (element) => element.next()),
  article: guide({ layout: 'article' }),
  'timer-ready': timer(),
  'timer-plans': timer(press('.quiet .button:last-child')),
  'timer-settings': timer(press('.settings-button'), press('.stored summary')),
  'timer-massage': timer(start, 2.7),
  'timer-express': timer(start, 5, letDown, 5, other, 4.2),
  'timer-switched': timer(start, 5, letDown, 5, other),
  'timer-change': timer(start, 5, letDown, 5.1),
  'timer-stop': timer(start, 5, letDown, 31),
  'timer-paused': timer(start, 5, letDown, 3, pause, 1),
  'timer-forgotten': timer(start, 300),
  'timer-finished': timer(start, 5, letDown, 11.3, other, 11.8, finish, 1),
  schedule: { tag: 'feeding-schedule', attributes: {}, acts: [fed(320, 'right'), fed(130, 'left')] },
  timetable: { tag: 'feeding-schedule', attributes: { mode: 'timetable' } },
  log: { tag: 'session-log', attributes: {}, act: async (element) => element.importJson((await import('/demo/sample-week.js')).sampleWeek()) },
  storage: { tag: 'milk-storage', attributes: {} },
  chooser: { tag: 'method-chooser', attributes: {} },
  safety: { tag: 'safety-notes', attributes: { open: '', 'help-phone': '01632 960 123', 'help-label': 'Feeding line', 'emergency-phone': '999' } },
};

/** Three timers beside each other, each in a look of its own. */
function dressed(element) {
  const looks = [
    { '--lactation-accent': '#1b6d70' },
    { '--lactation-accent': '#b3261e', '--lactation-surface': '#fff', '--lactation-radius': '0px', '--lactation-font': 'Georgia, serif' },
    { '--lactation-accent': '#8fb8de', '--lactation-surface': '#10202e', '--lactation-radius': '1.5em' },
  ];
  document.body.style.cssText = 'display: flex; gap: 16px; align-items: start';
  for (const [at, look] of looks.entries()) {
    const each = at === 0 ? element : document.createElement(element.localName);
    each.style.cssText = 'flex: 1; min-inline-size: 0';
    for (const [name, value] of Object.entries(look)) each.style.setProperty(name, value);
    each.setAttribute('color-scheme', at === 2 ? 'dark' : 'light');
    document.body.append(each);
  }
}

/** One element on an empty page, as a picture. */
async function take(name, { tag, attributes, act, acts = act ? [act] : [] }, { width = 360, lang = 'en', scheme = 'light', forced = false, paper = false, labelled, cut, small = false } = {}) {
  if (!name.startsWith(options.only ?? '')) return;
  // each with records of its own
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
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
  await page.evaluateOnNewDocument(() => {
    const now = Date.now;
    let ahead = 0;
    Date.now = () => now() + ahead;
    window.wait = (minutes) => ((ahead += minutes * 60_000), dispatchEvent(new Event('pageshow')));
  });
  await page.goto(`${address}/demo/blank.html`);
  if (lang.startsWith('qps')) await page.evaluate(async () => (await import('/demo/pseudo-locale.js')).registerPseudoLocales((await import('/dist/cdn/settings.js')).registerLocale));
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
  await page.keyboard.press('Shift'); // somebody is there: what paper needs is loaded
  await page.waitForNetworkIdle({ idleTime: 100 });
  for (const each of acts) {
    if (typeof each === 'number') await page.evaluate((minutes) => window.wait(minutes), each);
    else await page.evaluate((source, tag) => new Function('element', `(${source})(element)`)(document.querySelector(tag)), each.toString(), tag);
    await page.evaluate((tag) => document.querySelector(tag).updateComplete, tag);
  }
  await page.waitForNetworkIdle({ idleTime: 100 });
  if (paper) await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  if (labelled) await page.addStyleTag({ content: `${tag} { display: block; inline-size: 360px; margin-inline: auto }` });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height: Math.max(200, cut ?? height), deviceScaleFactor: small ? 1.5 : 2 });
  if (labelled) await page.evaluate(`(${label})(document.querySelector('${tag}'), ${JSON.stringify(labelled)})`);
  await page.screenshot({ path: `${folder}/${name}.${small ? 'webp' : 'png'}`, ...(small && { quality: 85 }) });
  await context.close();
}

if (languages) {
  for (const [name, state] of Object.entries(states)) {
    for (const lang of languages) for (const width of [320, 720]) await take(`${lang}-${name}-${width}`, state, { width, lang });
  }
} else if (all) {
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
  await take('timer-en', states['timer-express']);
  await take('timer-vi', states['timer-change'], { lang: 'vi' });
  await take('schedule-en', states.schedule);
  await take('guide-dark', states.step, { scheme: 'dark' });
  await take('guide-night', states.swollen, { scheme: 'night' });
  await take('guide-forced-colours', states.last, { forced: true });
  await take('guide-paper', states.question, { width: 680, paper: true });
  await take('theming-names', states.swollen, { width: 700, labelled: labels, small: true });
  await take('theming-looks', timer(start, 5, letDown, 5, other, 4.2, dressed), { width: 1020, cut: 480, small: true });
  await take('safety-notes', { ...states.safety, attributes: { ...states.safety.attributes, audience: 'mother', open: undefined } });
}
await browser.close();
process.exit(0);

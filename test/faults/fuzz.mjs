import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { holdings, openBrowser } from '../support/browser.mjs';
import { junk, junkText, junkToSet, reviveJunk } from './junk.mjs';

/** Bytes that a page may grow by, whatever it was handed: what it once complained of it remembers. */
const bound = 24e6;

/** What every element takes, as `custom-elements.json` tells. */
function elements() {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName: tag, attributes, slots, members }) => ({
      tag,
      attributes: [...attributes.map(({ name }) => name), 'lang', 'dir', 'class', 'slot'],
      slots: slots.map(({ name }) => name),
      properties: members.filter((member) => member.kind === 'field' && !member.static && !member.readonly && (member.privacy ?? 'public') === 'public').map(({ name }) => name),
      // A dialog to print stops the page, and erasing is tested where storage is.
      methods: members.filter((member) => member.kind === 'method' && !['print', 'erase'].includes(member.name) && !member.static && (member.privacy ?? 'public') === 'public').map(({ name }) => name),
    }));
}

/** A few things done to one element, some of them before it is on the page. */
const doings = ({ attributes, slots, properties, methods }) =>
  fc.record({
    before: fc.nat(4),
    steps: fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.record({ kind: fc.constant('attribute'), name: fc.constantFrom(...attributes), junk: junkText.map((text) => ({ text })) }) },
        { weight: 4, arbitrary: fc.record({ kind: fc.constant('property'), name: fc.constantFrom(...properties), junk: junkToSet }) },
        { weight: 1, arbitrary: fc.record({ kind: fc.constant('slot'), name: fc.oneof(fc.constantFrom(...slots), junkText), junk: junkText.map((text) => ({ text })) }) },
        ...(methods.length > 0 ? [{ weight: 1, arbitrary: fc.record({ kind: fc.constant('method'), name: fc.constantFrom(...methods), junk }) }] : []),
      ),
      { minLength: 1, maxLength: 6 },
    ),
  });

export async function run({ seed, full, times, say }) {
  const numRuns = times ?? (full ? 2000 : 300);
  const chromium = await openBrowser();
  const grown = [];
  let cases = 0;
  try {
    /** One property in a page of its own, which must come out of it as it was. */
    const inPage = async (what, arbitrary, act, prepare = () => undefined) => {
      const page = await openWatched(chromium);
      await prepare(page);
      await act(page, fc.sample(arbitrary, { numRuns: 1, seed })[0]);
      const before = await holdings(page);
      await fc.assert(
        fc.asyncProperty(arbitrary, async (given) => {
          cases++;
          await act(page, given);
          assert.deepEqual(await page.evaluate(() => window.harm()), []);
        }),
        { seed, numRuns, interruptAfterTimeLimit: 240_000, markInterruptAsFailure: false },
      );
      const growth = (await holdings(page)).heap - before.heap;
      grown.push(growth);
      assert.ok(growth < bound, `${what}: the page has grown by ${growth} bytes`);
      say(`${what}: holds, grown by ${Math.round(growth / 1000)} kB`);
      await page.close();
    };

    for (const element of elements()) await inPage(`<${element.tag}>`, doings(element), (page, given) => page.evaluate((tag, given) => window.doTo(tag, given), element.tag, given));
    await inPage('files brought in', file(), (page, text) => page.evaluate((text) => window.bringIn(text), text), (page) => page.evaluate(() => window.log()));
    await inPage('registerLocale() and setDefaults()', words(), (page, given) => page.evaluate((given) => window.say(given), given));
  } finally {
    await chromium.close();
  }
  return `${cases} cases of junk: nothing thrown, no markup made, ${Math.round(Math.max(...grown) / 1e6)} MB grown at most`;
}

/** A file of ours in which something is not as it should be. */
function file() {
  const feed = { kind: 'feed', id: 'f', profile: '', zone: 'UTC', edited: 1, feed: 'breast', side: 'left', at: 1, end: 2, amount: 3, note: 'n' };
  const session = { kind: 'session', id: 's', profile: '', zone: 'UTC', edited: 1, plan: 'full', ranges: { massage: { earliest: 5, latest: 10 } }, events: [{ id: 'a', type: 'start', at: 1, side: 'left' }, { id: 'b', type: 'finish', at: 5 }], amounts: { left: 1 } };
  const moment = fc.constantFrom(-8.64e15, -1, 0, 0.5, 1, 1e12, 1.8e12, 8.64e15, 8.64e15 + 1, 1e300, null, '1');
  const value = fc.oneof({ weight: 3, arbitrary: moment }, { weight: 2, arbitrary: junkText }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) });
  const changed = (entry) =>
    fc.array(fc.tuple(fc.constantFrom(...Object.keys(entry)), value), { maxLength: 2 }).map((changes) => ({ ...entry, ...Object.fromEntries(changes) }));
  const events = fc.array(fc.record({ id: junkText, type: fc.constantFrom('start', 'let-down', 'express', 'switch', 'pause', 'resume', 'finish', 'undo', 'x'), at: moment, side: fc.constantFrom('left', 'right', 'both', undefined), undoes: fc.option(junkText, { nil: undefined }) }), { maxLength: 8 });
  const entry = fc.oneof(changed(feed), changed(session), fc.tuple(changed(session), events).map(([session, events]) => ({ ...session, events: [{ id: 'a', type: 'start', at: 1 }, ...events] })), fc.tuple(changed(feed), moment, moment).map(([feed, at, end]) => ({ ...feed, id: `${at}`, at, end })));
  const whole = fc.record({ format: fc.constant('lactation-elements'), version: fc.constantFrom(1, 1, 1, 1, 2, '1', -1), entries: fc.oneof({ weight: 6, arbitrary: fc.array(entry, { maxLength: 4 }) }, { weight: 1, arbitrary: fc.jsonValue() }) });
  return fc.oneof(
    { weight: 8, arbitrary: whole.map((file) => JSON.stringify(file)) },
    { weight: 1, arbitrary: fc.tuple(whole, fc.nat(400)).map(([file, length]) => JSON.stringify(file).slice(0, length)) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 20_000 }).map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`) },
    { weight: 1, arbitrary: junkText },
  );
}

/** Words of a host: for real messages and others, in languages and others. */
function words() {
  const ids = Object.keys(JSON.parse(readFileSync('dist/messages.json', 'utf8')));
  const id = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: junkText });
  const templates = fc.oneof({ weight: 4, arbitrary: fc.array(fc.tuple(id, junk), { maxLength: 4 }).map((texts) => ({ texts })) }, { weight: 1, arbitrary: junk });
  return fc.record({
    language: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('en', 'vi', 'sw').map((text) => ({ text })) }, { weight: 1, arbitrary: junk }),
    templates,
    defaults: fc.array(
      fc.oneof(
        fc.tuple(fc.constant('content'), fc.oneof(junk, templates)),
        fc.tuple(fc.constantFrom('languages', 'colorScheme', 'headingLevel', 'helpPhone', 'helpLabel', 'reviewedBy', 'reviewedOn', 'reviewDue', 'languageMenu'), junkToSet),
      ),
      { maxLength: 2 },
    ),
  });
}

/** A page that does such things to elements, and tells what harm came of it. */
async function openWatched({ browser, address }) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(`window.revive = ${reviveJunk}`);
  await page.evaluateOnNewDocument(() => {
    const thrown = [];
    addEventListener('error', ({ message, error }) => thrown.push(`thrown: ${message} ${error?.stack ?? ''}`));
    addEventListener('unhandledrejection', ({ reason }) => thrown.push(`rejected: ${reason?.stack ?? String(reason)}`));
    console.warn = console.error = () => undefined; // what is said is tested elsewhere
    window.thrown = thrown;

    /** What must not be anywhere in the page after it was handed junk. The page's own slotted text is no harm. */
    window.harm = () => {
      const harm = thrown.splice(0);
      if (window.pwned) harm.push('a script has run');
      const look = (root) => {
        for (const element of root.querySelectorAll('*')) {
          const inOurs = root !== document;
          if (element.localName === 'pwned-mark' || (inOurs && /^(script|iframe|object|embed|img|base|meta|link|style)$/.test(element.localName))) harm.push(`made: <${element.localName}>`);
          for (const { name, value } of element.attributes) {
            if (/^on/.test(name) || name === 'style') harm.push(`attribute ${name}="${value}" of <${element.localName}>`);
            if (/^(href|src|action|xlink:href)$/.test(name) && inOurs && !/^(tel:|sms:|https?:|#|blob:)/.test(value)) harm.push(`${name}="${value}"`);
          }
          if (element.shadowRoot) look(element.shadowRoot);
        }
      };
      look(document);
      return harm;
    };
    /** Until what was begun has come to an end, and what nobody caught has been told. */
    const settled = async (element) => {
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
    };

    window.doTo = async (tag, { before, steps }) => {
      const element = document.createElement(tag);
      if (element.constructor.elementProperties?.has('storage')) element.setAttribute('storage', 'none');
      const place = (step) => step === Math.min(before, steps.length - 1) && document.body.append(element);
      for (const [at, { kind, name, junk }] of steps.entries()) {
        place(at);
        const value = window.revive(junk);
        if (kind === 'attribute') element.setAttribute(name, value);
        else if (kind === 'property') element[name] = value;
        else if (kind === 'method') void (await Promise.resolve(element[name]?.(value)).catch(() => undefined));
        else {
          const child = document.createElement('p');
          child.slot = name;
          child.textContent = value;
          element.append(child, value);
        }
      }
      await customElements.whenDefined(tag);
      await settled(element);
      window.last = element;
      const harm = window.harm();
      thrown.push(...harm);
      element.remove();
    };

    window.log = async () => {
      const log = document.createElement('session-log');
      log.setAttribute('days', '92');
      document.body.append(log);
      const schedule = document.createElement('feeding-schedule');
      const timer = document.createElement('session-timer');
      document.body.append(schedule, timer);
      dispatchEvent(new Event('keydown'));
      await customElements.whenDefined('session-log');
      await log.updateComplete;
    };
    /** What a file may do is be taken in, or be refused with a reason. */
    window.bringIn = async (text) => {
      const log = document.querySelector('session-log');
      await log.importJson(text).then(
        (count) => Number.isInteger(count) || thrown.push(`importJson() gives ${count}`),
        ({ reason, stack }) => typeof reason === 'string' || thrown.push(`importJson() rejects with ${stack}`),
      );
      for (const element of document.querySelectorAll('session-log, feeding-schedule, session-timer')) await settled(element);
      for (const act of ['exportCsv', 'exportJson']) await log[act]().catch(({ stack }) => thrown.push(`${act}(): ${stack}`));
    };
    window.say = async ({ language, templates, defaults }) => {
      const { registerLocale, setDefaults } = await import('/dist/cdn/settings.js');
      const made = (given) => (given?.texts ? Object.fromEntries(given.texts.map(([id, junk]) => [id, window.revive(junk)])) : window.revive(given));
      registerLocale(window.revive(language), made(templates));
      setDefaults(Object.fromEntries(defaults.map(([name, given]) => [name, made(given)])));
      const element = document.createElement(['expression-guide', 'session-timer', 'safety-notes', 'milk-storage'][defaults.length]);
      element.lang = 'sw';
      document.body.append(element);
      await customElements.whenDefined(element.localName);
      await settled(element);
      thrown.push(...window.harm());
      element.remove();
      setDefaults(Object.fromEntries(defaults.map(([name]) => [name, undefined])));
    };
  });
  await page.goto(`${address}/demo/blank.html`);
  return page;
}

import assert from 'node:assert/strict';
import { openBrowser } from '../support/browser.mjs';
import { faultyDatabase } from './faulty-database.mjs';
import { answered, mountUsed } from './screen.mjs';
import { readStored } from './stored.mjs';

const tags = ['session-timer', 'feeding-schedule', 'session-log'];
const kinds = ['refused', 'full', 'failed', 'aborted'];

export async function run({ random, full, times, say }) {
  const chromium = await openBrowser();
  const told = [];
  const problems = [];

  /** A tab of the same person whose database fails as planned, with all elements that keep something. */
  async function open(context, plan) {
    const page = await context.newPage();
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.evaluateOnNewDocument(() => addEventListener('unhandledrejection', ({ reason }) => reportError(reason)));
    await page.evaluateOnNewDocument(faultyDatabase, plan);
    const session = await page.createCDPSession();
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await page.goto(`${chromium.address}/demo/blank.html`);
    await mountUsed(page, tags);
    return page;
  }

  const runs = (page) => page.evaluate(() => document.querySelector('session-timer').shadowRoot.querySelector('[data-time]') !== null);

  /** Presses Start, or where a session goes on, "let-down": and it is on the screen. */
  async function press(page) {
    if (await runs(page)) await page.evaluate(() => document.querySelector('session-timer').letDown());
    else await page.evaluate(() => document.querySelector('session-timer').start());
    await page.waitForFunction(() => document.querySelector('session-timer').shadowRoot.querySelector('[data-time]'));
  }

  let feeds = 0;
  const noted = [];
  /** Notes a feed: and it is on the screen. */
  async function note(page) {
    const amount = ++feeds;
    noted.push(amount);
    await page.evaluate((amountMl) => document.querySelector('feeding-schedule').logFeed({ kind: 'bottle', at: Date.now(), amountMl }), amount);
    await page.waitForFunction((words) => document.querySelector('feeding-schedule').shadowRoot.textContent.includes(words), {}, `${new Intl.NumberFormat('en-GB').format(amount)} ml`);
    await page.waitForFunction((words) => document.querySelector('session-log').shadowRoot.textContent.includes(words), {}, `${new Intl.NumberFormat('en-GB').format(amount)} ml`);
  }

  async function storedAmounts(page) {
    const { entries, running } = await readStored(page);
    return { amounts: entries.filter(({ kind }) => kind === 'feed').map(({ amount }) => amount).sort((a, b) => a - b), letDowns: running[0]?.events.filter(({ type }) => type === 'let-down').length };
  }

  /** One visit, in which the database fails as planned, and then works. */
  async function visit(context, plan) {
    const page = await open(context, plan);
    const found = await runs(page);
    const before = await storedAmounts(page);
    await press(page);
    await note(page);
    const line = await answered(page);
    if (line === 'Saved on this device') assert.deepEqual((await storedAmounts(page)).amounts, noted, 'what is called saved is stored');
    else assert.match(line, /^Not saved/);
    told.push(line);
    const { hits } = await page.evaluate(() => ((window.faults.plan = undefined), window.faults));
    await press(page);
    await note(page);
    await page.waitForFunction(() => [...document.querySelectorAll('session-timer, feeding-schedule, session-log')].every(({ shadowRoot }) => shadowRoot.querySelector('.stored summary [role=status]').textContent.trim() === 'Saved on this device'));
    const after = await storedAmounts(page);
    assert.deepEqual(after.amounts, noted, 'all feeds are stored, each once');
    if (found) assert.equal(after.letDowns, before.letDowns + 2, 'every press of the session is stored');
    // What is on the screen is what is stored.
    const log = await page.evaluate(async () => JSON.parse(await document.querySelector('session-log').exportJson()).entries.map(({ amount }) => amount));
    assert.deepEqual(log.filter((amount) => amount !== undefined).sort((a, b) => a - b), noted);
    assert.equal(await runs(page), true);
    await page.close();
    return hits;
  }

  /** The database fails in every way at every call that a visit makes. */
  async function atEveryCall() {
    const context = await chromium.browser.createBrowserContext();
    await visit(context);
    const page = await open(context);
    await press(page);
    await note(page);
    await answered(page);
    const calls = await page.evaluate(() => window.faults.calls);
    await page.close();
    const all = calls.flatMap((_, from) => kinds.flatMap((kind) => [{ kind, from, to: from + 1 }, { kind, from, to: Infinity }]));
    // Each call at least once; in full, in every way.
    const chosen = full ? all : calls.map((_, from) => ({ kind: random.pick(kinds), from, to: random.chance(0.3) ? from + 1 : Infinity }));
    let hit = 0;
    for (const plan of chosen.slice(0, times ?? Infinity)) {
      const hits = await visit(context, { ...plan, to: Math.min(plan.to, Number.MAX_SAFE_INTEGER) }).catch((error) => {
        error.message = `${plan.kind} at call ${plan.from} (${calls[plan.from]})${plan.to === Infinity ? ' and after' : ''}: ${error.message}`;
        throw error;
      });
      hit += hits.length > 0 ? 1 : 0;
    }
    await context.close();
    assert.ok(hit > chosen.length / 2 || times, `only ${hit} of ${chosen.length} faults were met`);
    say(`${chosen.length} visits, a fault in ${hit}; a visit makes ${calls.length} calls`);
    return `${hit} faults at ${calls.length} calls`;
  }

  try {
    const figures = [await atEveryCall()];
    assert.deepEqual(problems, [], 'nothing is thrown into the page');
    const lines = Object.entries(Object.groupBy ? Object.groupBy(told, (line) => line) : {});
    for (const [line, all] of lines) say(`${all.length} times: ${line}`);
    return figures.join('; ');
  } finally {
    await chromium.close();
  }
}

import assert from 'node:assert/strict';
import { faultyDatabase } from './faulty-database.mjs';
import { answered, mountUsed } from './screen.mjs';
import { readStored } from './stored.mjs';

const saved = 'Saved on this device';
export const keeping = ['session-timer', 'feeding-schedule', 'session-log'];
const amountWords = (amount) => `${new Intl.NumberFormat('en-GB').format(amount)} ml`;

/**
 * Somebody with a browser of her own, who visits a page with everything that keeps something, presses and notes; and what
 * must be true of it whatever her database does: it is usable, it is honest, and it is whole when the fault has ended.
 */
export class Person {
  /** The amounts of the feeds that she noted: each is another. */
  noted = [];

  constructor(address, context, problems) {
    Object.assign(this, { address, context, problems });
  }

  static async of({ browser, address }, problems) {
    return new Person(address, await browser.createBrowserContext(), problems);
  }

  /** A tab whose database fails as planned. What is thrown into it is a problem. */
  async open(plan) {
    const page = await this.context.newPage();
    page.on('pageerror', (error) => this.problems.push(String(error)));
    await page.evaluateOnNewDocument(() => addEventListener('unhandledrejection', ({ reason }) => reportError(reason)));
    await page.evaluateOnNewDocument(faultyDatabase, plan);
    const session = await page.createCDPSession();
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await page.goto(`${this.address}/demo/blank.html`);
    await mountUsed(page, keeping);
    return page;
  }

  /** A tab of the same site without us. */
  async bare() {
    const page = await this.context.newPage();
    await page.goto(`${this.address}/demo/blank.css`);
    return page;
  }

  runs(page) {
    return page.evaluate(() => document.querySelector('session-timer').shadowRoot.querySelector('[data-time]') !== null);
  }

  /** Presses Start, or where a session goes on, "let-down": and it is on the screen. */
  async press(page) {
    if (await this.runs(page)) await page.evaluate(() => document.querySelector('session-timer').letDown());
    else await page.evaluate(() => document.querySelector('session-timer').start());
    await page.waitForFunction(() => document.querySelector('session-timer').shadowRoot.querySelector('[data-time]'));
  }

  /** Notes a feed: and it is on the screen. (A log shows it once it could read what is there.) */
  async note(page, tags = ['feeding-schedule', 'session-log']) {
    const amount = this.noted.push(this.noted.length + 1);
    await page.evaluate((amountMl) => document.querySelector('feeding-schedule').logFeed({ kind: 'bottle', at: Date.now(), amountMl }), amount);
    for (const tag of tags) await this.shows(page, tag, amountWords(amount));
  }

  async shows(page, tag, words) {
    await page.waitForFunction((tag, words) => document.querySelector(tag).shadowRoot.textContent.includes(words), { timeout: 15_000 }, tag, words).catch((error) => {
      throw new Error(`<${tag}> does not show "${words}"`, { cause: error });
    });
  }

  async stored(page) {
    const { entries, running } = await readStored(page);
    return {
      amounts: entries.flatMap(({ kind, amount }) => (kind === 'feed' ? [amount] : [])).sort((a, b) => a - b),
      letDowns: running[0]?.events.filter(({ type }) => type === 'let-down').length,
    };
  }

  /** What it says of saving is true. Gives what it says. */
  async isHonest(page) {
    const line = await answered(page);
    if (line === saved) assert.deepEqual((await this.stored(page)).amounts, this.noted, 'what is called saved is stored');
    else assert.match(line, /^Not saved/);
    return line;
  }

  /** Everything is stored, each once, and what is on the screen is what is stored. */
  async isWhole(page, letDowns) {
    await page.waitForFunction((tags, saved) => tags.every((tag) => document.querySelector(tag).shadowRoot.querySelector('.stored summary [role=status]').textContent.trim() === saved), {}, keeping, saved);
    const stored = await this.stored(page);
    assert.deepEqual(stored.amounts, this.noted, 'all feeds are stored, each once');
    if (letDowns !== undefined) assert.equal(stored.letDowns, letDowns, 'every press of the session is stored');
    const log = await page.evaluate(async () => JSON.parse(await document.querySelector('session-log').exportJson()).entries.map(({ amount }) => amount));
    assert.deepEqual(log.filter((amount) => amount !== undefined).sort((a, b) => a - b), this.noted);
    assert.equal(await this.runs(page), true, 'the session goes on');
  }
}

/** The database works again. */
export const heal = (page) => page.evaluate(() => ((window.faults.plan = undefined), window.faults.hits));

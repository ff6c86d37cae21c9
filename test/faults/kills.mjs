import assert from 'node:assert/strict';
import { openMortalBrowser } from '../support/restart.mjs';
import { gone, Ledger } from './ledger.mjs';
import { mountUsed, watchScreen } from './screen.mjs';
import { readStored } from './stored.mjs';

// One person's browser, killed with all its processes in the midst of random use, again and again, on one profile
// folder. Her tab holds a timer, a schedule and a log; a second tab of the same site notes feeds as well.

/** A stored session, as far as what was pressed and noted goes. */
const sessionIs = ({ events, amounts }) => JSON.stringify({ events: events.map(({ type }) => type), amounts: Object.values(amounts ?? {}) });
const feedIs = (entry) => JSON.stringify({ feed: entry.feed, at: entry.at });

export async function run({ random, full, times = full ? 200 : 40, say }) {
  const mortal = await openMortalBrowser();
  const ledger = new Ledger();
  const counts = { acts: 0, reloads: 0 };
  const began = new Map(); // the key of a session, by its id
  /** The session on the screen of her tab: what was pressed, what of it stands. */
  let session;
  let sessions = 0;
  let feeds = 0;

  /** What was found under the keys of the ledger. A feed is known by its amount, a session by its id. */
  function keyed({ entries, running }) {
    const found = new Map();
    const put = (key, is) => {
      assert.ok(!found.has(key), `${key} is there twice`);
      found.set(key, is);
    };
    for (const stored of [...running, ...entries]) {
      if (stored.deleted) continue;
      // An id that the kill kept from us is that of the session that was begun last.
      if (stored.kind === 'session' && !began.has(stored.id)) began.set(stored.id, `session ${sessions}`);
      put(stored.kind === 'session' ? began.get(stored.id) : `feed ${stored.amount}`, stored.kind === 'session' ? sessionIs(stored) : feedIs(stored));
    }
    return found;
  }

  async function openTab(browser, name, tags) {
    const page = await browser.newPage();
    await watchScreen(page, (serial) => ledger.confirm(name, serial));
    await page.exposeFunction('began', (id, key) => began.set(id, key));
    const open = async () => {
      await mountUsed(page, tags);
      await page.evaluate(() => document.addEventListener('session-start', ({ id }) => window.began(id, window.beginning)));
    };
    await page.goto(`${mortal.address}/demo/blank.html`);
    await open();
    return { page, name, open };
  }

  /** What is on the screen is what is stored: the session that goes on, and each entry once. */
  async function holdShown({ page }) {
    const { entries, running } = await readStored(page);
    const live = entries.filter((entry) => !entry.deleted).map(({ id }) => id);
    const shown = await page.evaluate(async () => {
      const entries = JSON.parse(await document.querySelector('session-log').exportJson()).entries;
      return { ids: entries.map(({ id }) => id), runs: document.querySelector('session-timer').shadowRoot.querySelector('[data-time]') !== null };
    });
    assert.deepEqual([...shown.ids].sort(), [...live].sort(), 'the log has what is stored, each once');
    assert.equal(shown.runs, running.length > 0, 'the timer shows the session that goes on');
  }

  /** The session as it was found is the one that goes on from here. */
  function resync({ running }) {
    session = undefined;
    const going = running[0];
    if (!going) return;
    session = { key: began.get(going.id), events: going.events.map(({ type }) => type) };
  }

  /** What of a session stands after its undos. */
  function standing(events) {
    const stands = [];
    for (const type of events) {
      if (type === 'undo') stands.pop();
      else stands.push(type);
    }
    return stands;
  }

  /** Presses something of the timer, where that means something now. Gives the serial and what to do in the page. */
  function press() {
    const stands = session ? standing(session.events) : [];
    const finished = stands.includes('finish');
    const paused = stands.findLast((type) => type === 'pause' || type === 'resume') === 'pause';
    const push = (method, type) => {
      session.events = [...session.events, type];
      const serial = ledger.ask('hers', session.key, JSON.stringify({ events: session.events, amounts: [] }));
      if (type === 'undo' && standing(session.events).length === 0) throw new Error('a start is not undone here');
      return { method, serial };
    };
    if (!session || (finished && random.chance(0.3))) {
      session = { key: `session ${++sessions}`, events: [] };
      return push('start', 'start');
    }
    const choices = finished
      ? ['undo', 'amount', 'discard']
      : ['letDown', 'letDown', 'switchSide', 'switchSide', paused ? 'resume' : 'pause', 'finish', ...(stands.length > 1 ? ['undo'] : []), ...(random.chance(0.2) ? ['discard'] : [])];
    const method = random.pick(choices);
    if (method === 'letDown' && paused) return push('resume', 'resume');
    if (method === 'discard') {
      const serial = ledger.ask('hers', session.key, gone);
      session = undefined;
      return { method, serial };
    }
    if (method === 'amount') {
      const amount = random.between(1, 300);
      const serial = ledger.ask('hers', session.key, JSON.stringify({ events: session.events, amounts: [amount] }));
      session = undefined;
      return { method, serial, amount };
    }
    return push(method, { letDown: 'let-down', switchSide: 'switch' }[method] ?? method);
  }

  async function act(tab) {
    counts.acts++;
    const { page, name } = tab;
    if (name === 'hers' && random.chance(0.65)) {
      const { method, serial, amount } = press();
      return page.evaluate(
        async (method, serial, amount, key) => {
          const timer = document.querySelector('session-timer');
          if (method === 'amount') {
            await timer.updateComplete;
            const field = timer.shadowRoot.querySelector('.amounts input');
            field.value = String(amount);
            field.dispatchEvent(new Event('input', { bubbles: true }));
            await timer.updateComplete;
          }
          window.beginning = key;
          window.asked = serial;
          if (method === 'amount') timer.shadowRoot.querySelector('.go').click();
          else timer[method]();
        },
        method,
        serial,
        amount,
        `session ${sessions}`,
      );
    }
    const amount = ++feeds;
    const at = Date.now() - random.between(0, 86_400_000);
    const feed = random.pick(['breast', 'bottle', 'expressed']);
    const serial = ledger.ask(name, `feed ${amount}`, feedIs({ feed, at }));
    return page.evaluate(
      (serial, feed, at, amountMl) => {
        window.asked = serial;
        document.querySelector('feeding-schedule').logFeed({ kind: feed, at, amountMl });
      },
      serial,
      feed,
      at,
      amount,
    );
  }

  /** Deletes a feed through the log's own buttons, and perhaps brings it back. */
  async function deleteOne({ page }) {
    const listed = await page.evaluate(() => [...document.querySelector('session-log').shadowRoot.querySelectorAll('[data-entry]')].map(({ dataset }) => dataset.entry));
    const { entries } = await readStored(page);
    const feed = entries.find(({ id, kind }) => kind === 'feed' && listed.includes(id));
    if (!feed) return;
    const key = `feed ${feed.amount}`;
    const button = (words) => page.waitForFunction((words) => [...document.querySelector('session-log').shadowRoot.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words), {}, words);
    const clickAs = async (words, is) => {
      const handle = await button(words);
      const serial = ledger.ask('hers', key, is);
      await handle.evaluate((button, serial) => ((window.asked = serial), button.click()), serial);
    };
    await page.evaluate((id) => document.querySelector('session-log').shadowRoot.querySelector(`[data-entry="${id}"]`)?.click(), feed.id);
    await clickAs('Delete', gone);
    if (random.chance(0.5)) await clickAs('Undo', feedIs(feed));
  }

  try {
    for (let round = 0; round <= times; round++) {
      const browser = await mortal.launch();
      const bare = await browser.newPage();
      await bare.goto(`${mortal.address}/demo/blank.css`); // the same site, without us
      const stored = await readStored(bare);
      ledger.hold(keyed(stored));
      resync(stored);
      await bare.close();
      const hers = await openTab(browser, 'hers', ['session-timer', 'feeding-schedule', 'session-log']);
      await holdShown(hers);
      if (round === times) break;
      const other = random.chance(0.5) && (await openTab(browser, 'other', ['feeding-schedule']));

      /** What is under way when the browser dies, and is not waited for. */
      const inFlight = [];
      for (let count = random.between(4, 20); count > 0; count--) {
        const tab = other && random.chance(0.3) ? other : hers;
        const acting = act(tab);
        inFlight.push(acting.catch(() => undefined));
        if (random.chance(0.5)) await acting;
        if (random.chance(0.06)) await deleteOne(hers);
        if (random.chance(0.06)) {
          counts.reloads++;
          await hers.page.reload();
          const stored = await readStored(hers.page);
          ledger.hold(keyed(stored), 'hers');
          resync(stored);
          await hers.open();
          await holdShown(hers);
        }
      }
      if (random.chance(0.5)) await hers.page.waitForFunction(() => document.querySelector('session-timer').shadowRoot.textContent.includes('Saved on this device'));
      else await new Promise((resolve) => setTimeout(resolve, random.between(0, 60))); // the moment is a matter of chance
      await mortal.kill();
      await Promise.all(inFlight);
      if ((round + 1) % 10 === 0) say(`${round + 1} kills`);
    }
  } finally {
    await mortal.end();
  }
  assert.ok(ledger.confirmations > times / 2 && counts.reloads > 0, `hardly anything was confirmed: ${ledger.confirmations}`);
  return `${times} kills and ${counts.reloads} reloads amid ${counts.acts} presses; ${ledger.confirmations} times "Saved" on screen; ${sessions} sessions and ${feeds} feeds: nothing confirmed was lost, nothing doubled`;
}

import assert from 'node:assert/strict';
import { openBrowser } from '../support/browser.mjs';
import { mountUsed } from './screen.mjs';
import { steppedClock } from './stepped-clock.mjs';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * A session of half an hour and a day of feeds, on a clock that goes when told, in a page that is hidden, frozen and seen
 * again all the time. At every moment of which a sample is taken, what is shown is the time that has passed.
 */
export async function run({ random, full, times, say }) {
  const chromium = await openBrowser();
  const samples = times ?? (full ? 3000 : 1000);
  try {
    const session = await life(chromium, random, { tag: 'session-timer', lasting: 30 * minute, samples: Math.ceil(samples / 2), begin: beginSession });
    say(describe(session, 'a session of 30 minutes'));
    const day = await life(chromium, random, { tag: 'feeding-schedule', lasting: 24 * hour, samples: Math.floor(samples / 2), begin: beginDay });
    say(describe(day, 'a day of feeds'));
    assert.ok(times || session.hidden + day.hidden >= 200, 'it was hidden hundreds of times');
    return `${session.samples + day.samples} samples over 30 minutes and 24 hours, ${session.hidden + day.hidden} times hidden, ${session.frozen + day.frozen} of them frozen: right within a second, ${Math.max(session.late, day.late)} ms behind at most`;
  } finally {
    await chromium.close();
  }
}

const describe = ({ samples, hidden, frozen, late }, what) => `${what}: ${samples} samples, hidden ${hidden} times, frozen ${frozen} times, ${late} ms behind at most`;

/** Lives through so much time in stretches of chance: in sight, hidden, hidden and frozen. */
async function life({ browser, address }, random, { tag, lasting, samples, begin }) {
  const start = Date.UTC(2026, 10, 24, 2, 10) + random.between(0, 999);
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.evaluateOnNewDocument(steppedClock, start);
  await page.evaluateOnNewDocument(() => {
    window.freezes = 0;
    document.addEventListener('freeze', () => window.freezes++);
  });
  await page.goto(`${address}/demo/blank.html`);
  await mountUsed(page, [tag], { storage: 'none' });
  const cover = await browser.newPage();
  const lifecycle = await page.createCDPSession();
  const counts = { samples: 0, hidden: 0, frozen: 0, late: 0 };

  const seen = (visible) =>
    page.evaluate((visible) => new Promise((resolve) => (!document.hidden === visible ? resolve() : document.addEventListener('visibilitychange', resolve, { once: true }))), visible);
  await page.bringToFront();
  await seen(true);
  const { act, check } = await begin(page, random);
  const until = start + lasting;
  const mean = lasting / samples;

  async function sample() {
    const { late } = await check();
    counts.late = Math.max(counts.late, late);
    counts.samples++;
  }

  for (let now = start; now < until; now = await page.evaluate(() => window.clock.now())) {
    await act(now);
    // In sight for a while, sampled at moments of chance.
    for (let count = random.between(1, 4); count > 0; count--) {
      await page.evaluate((ms) => window.clock.pass(ms), random.between(1, Math.round(mean)));
      await sample();
    }
    await cover.bringToFront();
    await seen(false);
    counts.hidden++;
    const away = random.between(1, Math.round(mean * 3));
    if (random.chance(0.5)) {
      // Browsers wake a page just hidden once a second, later once a minute.
      await page.evaluate((ms, once) => window.clock.pass(ms, once), away, away > 5 * minute ? minute : second);
    } else {
      counts.frozen++;
      await lifecycle.send('Page.setWebLifecycleState', { state: 'frozen' });
      await page.evaluate((ms) => window.clock.jump(ms), away);
      await lifecycle.send('Page.setWebLifecycleState', { state: 'active' });
    }
    await page.bringToFront();
    await seen(true);
    await page.evaluate(() => window.clock.settled());
    await sample(); // at once, before any timer rings
  }
  assert.deepEqual(errors, []);
  assert.equal(await page.evaluate(() => window.freezes), counts.frozen, 'the browser did freeze the page');
  assert.ok(counts.samples >= samples * 0.9, `only ${counts.samples} samples`);
  await page.close();
  await cover.close();
  return counts;
}

/** The session is worked out here once more, in the simplest way, from what is pressed. */
async function beginSession(page, random) {
  const press = (method) =>
    page.evaluate(async (method) => {
      document.querySelector('session-timer')[method]();
      await window.clock.settled();
      return window.clock.now();
    }, method);
  let turnFrom = await press('start');
  /** What was spent before: in this turn, and in all. */
  let inTurn = 0;
  let inAll = 0;
  let paused = false;
  let phase = 'massage';

  const stop = (now) => {
    if (!paused) [inTurn, inAll] = [inTurn + now - turnFrom, inAll + now - turnFrom];
    turnFrom = now;
  };
  const began = turnFrom;
  async function act(now) {
    if (phase === 'massage' && now - began > 6 * minute) {
      stop(await press('letDown'));
      [phase, inTurn] = ['express', 0];
    } else if (phase === 'express' && random.chance(0.1)) {
      if (paused) {
        stop(await press('resume'));
        paused = false;
      } else {
        stop(await press('pause'));
        paused = true;
      }
    } else if (phase === 'express' && !paused && random.chance(0.05)) {
      stop(await press('switchSide'));
      inTurn = 0;
    }
  }
  async function check() {
    const { now, turn, total } = await page.evaluate(() => {
      const text = (name) => document.querySelector('session-timer').shadowRoot.querySelector(`[data-time="${name}"]`)?.textContent;
      return { now: window.clock.now(), turn: text('turn'), total: text('total') };
    });
    const since = paused ? 0 : now - turnFrom;
    const late = within(turn, inTurn + since, second, 'the turn');
    return { late: total === undefined ? late : Math.max(late, within(total, inAll + since, second, 'the whole')) };
  }
  return { act, check };
}

/** Every two or three hours a feed; in between it is shown how long that was ago, to the minute. */
async function beginDay(page, random) {
  const feed = () =>
    page.evaluate(async () => {
      const at = window.clock.now();
      document.querySelector('feeding-schedule').logFeed({ kind: 'bottle', at });
      await document.querySelector('feeding-schedule').updateComplete;
      await window.clock.settled();
      return at;
    });
  let last = await feed();
  await page.waitForFunction(() => document.querySelector('feeding-schedule').shadowRoot.querySelector('.big'));
  let next = last + random.between(2 * hour, 3 * hour);
  return {
    async act(now) {
      if (now < next) return;
      last = await feed();
      next = last + random.between(2 * hour, 3 * hour);
    },
    async check() {
      const { now, text } = await page.evaluate(() => ({ now: window.clock.now(), text: document.querySelector('feeding-schedule').shadowRoot.querySelector('.big').textContent }));
      const [, hours = 0] = /(\d+)\s*hr?s?/.exec(text) ?? [];
      const [, minutes = 0] = /(\d+)\s*min/.exec(text) ?? [];
      return { late: within(`${hours}:${String(minutes).padStart(2, '0')}:00`, now - last, minute, 'the time since') };
    },
  };
}

/** Holds a text such as `1:02:03` against the time that has passed. Gives by how many milliseconds it is behind. */
function within(text, elapsed, unit, what) {
  const [seconds = 0, minutes = 0, hours = 0] = text.split(':').reverse().map(Number);
  const shown = ((hours * 60 + minutes) * 60 + seconds) * second;
  const late = elapsed - (shown + unit);
  assert.ok(elapsed >= shown && late < second, `${what} shows ${text} after ${elapsed / second} s`);
  return Math.max(0, late);
}

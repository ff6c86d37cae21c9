/**
 * What can be counted is held exactly, however busy the machine: timers, frames, layouts, nodes and listeners, with one
 * element on the page and with a hundred.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { holdings, openBrowser, skip } from '../support/browser.mjs';

let chromium;
before(async () => {
  if (!skip) chromium = await openBrowser();
});
after(() => chromium?.close());

/** What runs, by what one knows that it runs, and the most that one of a hundred may hold: all that it shows and has ready to open. */
const elements = {
  'session-timer': { attributes: { plan: 'comfort' }, runs: '[data-time=turn]', most: { listeners: 12, nodes: 740 } },
  'feeding-schedule': { attributes: {}, runs: '.big', most: { listeners: 12, nodes: 560 } },
};

/** Counts what the page's scripts ask for, and can put its clock forward. */
function instruments() {
  const { setTimeout: set, clearTimeout: clear, requestAnimationFrame: frame } = window;
  const { now } = Date;
  const counts = { pending: new Map(), rung: 0, frames: 0, intervals: 0, skipped: 0, frame: frame.bind(window), set: set.bind(window) };
  window.counts = counts;
  Date.now = () => now() + counts.skipped;
  window.setTimeout = (callback, delay, ...rest) => {
    const id = set(() => {
      counts.pending.delete(id);
      counts.rung += 1;
      callback(...rest);
      counts.onRing?.();
    }, delay);
    counts.pending.set(id, delay);
    return id;
  };
  window.clearTimeout = (id) => {
    counts.pending.delete(id);
    clear(id);
  };
  window.setInterval = () => (counts.intervals += 1);
  window.requestAnimationFrame = (callback) => ((counts.frames += 1), frame(callback));
}

/** A page, wide and high enough for a hundred to be in view, with so many elements that somebody has begun to use. */
async function open(tag, count, attributes = {}) {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 8000, height: 7000 });
  await page.evaluateOnNewDocument(instruments);
  await page.goto(`${chromium.address}/demo/blank.html`);
  await page.evaluate(
    (tag, count, attributes) => {
      const main = document.body.appendChild(document.createElement('main'));
      Object.assign(main.style, { display: 'grid', gridTemplateColumns: 'repeat(20, 380px)', alignItems: 'start' });
      for (let index = 0; index < count; index++) {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries({ storage: 'none', profile: `person ${index}`, ...attributes })) element.setAttribute(name, value);
        main.append(element);
      }
    },
    tag,
    count,
    attributes,
  );
  return page;
}

/** Waits until something holds in the page. Asks from outside: the browser's own waiting would count as the page's frames. */
async function until(page, what, holds, ...values) {
  const end = Date.now() + 30_000;
  while (!(await page.evaluate(holds, ...values))) {
    assert.ok(Date.now() < end, `waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const all = (page, tag, selector) => until(page, selector, (tag, selector) => [...document.querySelectorAll(tag)].every(({ shadowRoot }) => shadowRoot?.querySelector(selector)), tag, selector);

async function run(page, tag) {
  await all(page, tag, '.go');
  await page.keyboard.press('Shift'); // somebody is there
  await all(page, tag, '.normal');
  await page.evaluate((tag) => {
    for (const element of document.querySelectorAll(tag)) {
      if (tag === 'session-timer') element.start();
      else element.logFeed({ kind: 'bottle', at: Date.now() - 60_000 });
    }
  }, tag);
  await all(page, tag, elements[tag].runs);
  await forward(page);
}

/** Past the ten seconds in which a press can be taken back, and until what moves as it begins has stood still. */
async function forward(page) {
  await page.evaluate(() => {
    window.counts.skipped += 15_000;
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await until(page, 'no animation', () => document.getAnimations().length === 0);
}

/** Lets the clock of the page run for some rings of its timer. Gives what happened from the first of them to the last. */
async function watch(page, rings) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const ring = async () => {
    const counts = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const { counts } = window;
          counts.onRing = () => {
            counts.onRing = undefined;
            const { rung, frames, intervals } = counts;
            const second = Math.round(Date.now() / 1000);
            counts.frame(() => counts.set(resolve, 50, { second, rung, frames, intervals })); // painted, without a frame more that we ask for
          };
        }),
    );
    const { metrics } = await session.send('Performance.getMetrics');
    return { ...counts, layouts: metrics.find(({ name }) => name === 'LayoutCount').value };
  };
  const seen = [await ring()];
  const before = await holdings(page);
  for (let index = 0; index < rings; index++) seen.push(await ring());
  const after = await holdings(page);
  await session.detach();
  const [first, last] = [seen[0], seen.at(-1)];
  const since = (key) => last[key] - first[key];
  return {
    seconds: since('second'),
    rung: since('rung'),
    frames: since('frames'),
    intervals: last.intervals,
    // Of each ring. The browser itself lays a page out once more now and then, as it does an empty one.
    layouts: seen.slice(1).map(({ layouts }, index) => (layouts - seen[index].layouts) / (seen[index + 1].rung - seen[index].rung)).sort((a, b) => a - b),
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}

const wakes = (page, timers) => until(page, `${timers} timers`, (timers) => window.counts.pending.size === timers, timers);

for (const [tag, { attributes, most }] of Object.entries(elements)) {
  describe(tag, { skip, timeout: 120_000 }, () => {
    for (const count of [1, 100]) {
      test(`${count} running: one timer and at most one layout a second, no animation frame, nothing that grows`, async () => {
        const page = await open(tag, count, attributes);
        await run(page, tag);
        const { seconds, rung, layouts, ...seen } = await watch(page, 5);
        assert.ok(rung >= 5 && rung <= seconds * 1.02, `${rung} timers in ${seconds} seconds`);
        assert.ok(layouts[2] <= 1, `layouts a second: ${layouts}`);
        if (tag === 'session-timer') assert.equal(layouts[2], 1, 'its times are shown');
        assert.deepEqual([seen.frames, seen.intervals], [0, 0], 'frames, intervals');
        assert.ok(seen.nodes <= 0 && seen.listeners <= 0, `${seen.nodes} more nodes, ${seen.listeners} more listeners`);
        await wakes(page, 1);

        if (count > 1) {
          const held = await holdings(page);
          assert.ok(held.listeners / count <= most.listeners, `${held.listeners / count} listeners each`);
          assert.ok(held.nodes / count <= most.nodes, `${held.nodes / count} nodes each`);
        }

        await page.evaluate(() => Object.assign(document.body.style, { paddingBlockStart: '20000px' }));
        await wakes(page, 0); // off screen
        await page.evaluate(() => Object.assign(document.body.style, { paddingBlockStart: '0' }));
        await wakes(page, 1);

        await page.evaluate(() => {
          Object.defineProperty(document, 'hidden', { value: true, configurable: true });
          document.dispatchEvent(new Event('visibilitychange'));
        });
        await wakes(page, 0);
        await page.close();
      });
    }

    test('idle: no timer, before anybody comes and after', async () => {
      const page = await open(tag, 3, attributes);
      await all(page, tag, '.go');
      await wakes(page, 0);
      await page.keyboard.press('Shift');
      await all(page, tag, '.normal');
      await wakes(page, 0);
      assert.equal(await page.evaluate(() => window.counts.frames + window.counts.intervals), 0);
      await page.close();
    });
  });
}

test('a hundred paused timers: no timer', { skip, timeout: 60_000 }, async () => {
  const page = await open('session-timer', 100, elements['session-timer'].attributes);
  await run(page, 'session-timer');
  await page.evaluate(() => document.querySelectorAll('session-timer').forEach((timer) => timer.pause()));
  await forward(page);
  await wakes(page, 0);
  await page.close();
});

test('hidden, where a chime was asked for: one timer, for the next cue', { skip, timeout: 60_000 }, async () => {
  const page = await open('session-timer', 1, { plan: 'full', sound: '' });
  await run(page, 'session-timer');
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await wakes(page, 1);
  const [delay] = await page.evaluate(() => [...window.counts.pending.values()]);
  assert.ok(delay > 60_000, `it wakes after ${delay} ms`);
  await page.close();
});

/**
 * What a long log costs: 100 and 10,000 entries, in headless Chromium. Each round in a fresh page on a full database;
 * medians of the rounds. Reports and gates nothing.
 */
import { build } from 'esbuild';
import { openBrowser } from '../support/browser.mjs';

const rounds = 7;
const counts = [100, 10_000];

await build({ entryPoints: ['src/records/records.ts', 'src/records/json.ts', 'src/records/csv.ts'], bundle: true, splitting: true, minify: true, format: 'esm', outdir: 'coverage/records', logLevel: 'error' });
// Only an isolated page has a clock finer than a tenth of a millisecond.
const isolate = async (context, next) => {
  await next();
  context.set({ 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' });
};
const chromium = await openBrowser({ middleware: [isolate] });

/** A page with the records of a site that has so many entries: the newest first view is the last 14 days. */
async function open() {
  const page = await chromium.browser.newPage();
  await page.goto(`${chromium.address}/demo/blank.html`);
  await page.evaluate(async () => {
    window.records = (await import('/coverage/records/records.js')).recordsOf('device');
    window.feed = (id, at) => ({ kind: 'feed', id, profile: '', zone: 'UTC', edited: at, feed: 'bottle', at, amount: 60 });
    window.timed = async (act) => {
      const start = performance.now();
      await act();
      return performance.now() - start;
    };
  });
  return page;
}

const results = {};
try {
  for (const count of counts) {
    const page = await open();
    const filling = await page.evaluate(async (count) => {
      const { records, feed, timed } = window;
      await records.erase();
      const hours3 = 3 * 3_600_000;
      const now = Date.now();
      const events = (at, id) => ['start', 'express', 'switch', 'switch', 'finish'].map((type, index) => ({ id: `${id}-${index}`, type, at: at + index * 300_000 }));
      const entries = Array.from({ length: count }, (_, index) => {
        const at = now - (count - index) * hours3;
        return index % 2 ? feed(`f${index}`, at) : { kind: 'session', id: `s${index}`, profile: '', zone: 'UTC', edited: at, plan: 'comfort', ranges: {}, events: events(at, index) };
      });
      return timed(() => records.merge(entries));
    }, count);
    await page.close();

    const taken = [];
    for (let round = 0; round < rounds; round++) {
      const fresh = await open();
      taken.push(
        await fresh.evaluate(async (round) => {
          const { records, feed, timed } = window;
          const now = Date.now();
          const opened = await timed(() => records.open());
          const view = await timed(() => records.between(now - 14 * 86_400_000, now));
          const add = await timed(() => records.put(feed(`x${round}`, now + round)));
          // What a press waits for: until memory has answered and the page is free again.
          const blocked = [];
          for (let press = 0; press < 50; press++) {
            const start = performance.now();
            const kept = records.put(feed(`y${round}-${press}`, now + press));
            blocked.push(performance.now() - start);
            await kept;
          }
          const { toJson } = await import('/coverage/records/json.js');
          const all = await records.all();
          const json = await timed(() => toJson(all));
          return { opened, view, add, block: blocked.sort((a, b) => a - b)[25], all: await timed(() => records.all()), json };
        }, round),
      );
      await fresh.close();
    }
    const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
    results[count] = { import: filling, ...Object.fromEntries(Object.keys(taken[0]).map((key) => [key, median(taken.map((each) => each[key]))])) };
  }
} finally {
  await chromium.close();
}

const rows = { opened: 'open, with the library and the database', view: 'first view: 14 days', add: 'add one, until it is on the disk', block: 'blocking time of a save', all: 'read all', json: 'export as JSON', import: 'import all (once)' };
const [few, many] = counts;
console.log(`\n| ms | ${few} entries | ${many} entries | ratio |\n|---|--:|--:|--:|`);
for (const [key, name] of Object.entries(rows)) {
  const [a, b] = [results[few][key], results[many][key]];
  console.log(`| ${name} | ${a.toFixed(2)} | ${b.toFixed(2)} | ${(b / a).toFixed(2)}x |`);
}
process.exit(0);

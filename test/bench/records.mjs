/**
 * What a long log costs: 100 and 10,000 entries. Each round in a fresh page on a full database, medians of the rounds.
 */
import { bundle } from './pages.mjs';
import { median } from './statistics.mjs';

export const counts = [100, 10_000];

const day = 86_400_000;

/** The times in ms, by count: one of each round. */
export async function measureRecords(chromium, rounds) {
  const entryPoints = ['src/records/records.ts', 'src/records/json.ts'];
  await bundle({ entryPoints, splitting: true, outdir: 'coverage/records' });
  const results = {};
  for (const count of counts) {
    await fill(chromium, count);
    results[count] = [];
    for (let round = 0; round < rounds; round++) results[count].push(await measure(chromium, round));
  }
  return results;
}

/** A page with the records of a site, and what it needs to write some. */
async function open({ browser, address }) {
  const page = await browser.newPage();
  await page.goto(`${address}/demo/blank.html`);
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

/** Feeds and sessions in turn, one every three hours until now. */
async function fill(chromium, count) {
  const page = await open(chromium);
  await page.evaluate(async (count) => {
    const { records, feed } = window;
    await records.erase();
    const now = Date.now();
    const events = (at, id) => ['start', 'express', 'switch', 'switch', 'finish'].map((type, index) => ({ id: `${id}-${index}`, type, at: at + index * 300_000 }));
    const entries = Array.from({ length: count }, (_, index) => {
      const at = now - (count - index) * 3 * 3_600_000;
      return index % 2 ? feed(`f${index}`, at) : { kind: 'session', id: `s${index}`, profile: '', zone: 'UTC', edited: at, plan: 'comfort', ranges: {}, events: events(at, index) };
    });
    await records.merge(entries);
  }, count);
  await page.close();
}

async function measure(chromium, round) {
  const page = await open(chromium);
  const { blocked, ...taken } = await page.evaluate(
    async (round, day) => {
      const { records, feed, timed } = window;
      const now = Date.now();
      const opened = await timed(() => records.open());
      // The newest first: the first view is the last 14 days.
      const view = await timed(() => records.between(now - 14 * day, now));
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
      return { opened, view, add, blocked, all: await timed(() => records.all()), json };
    },
    round,
    day,
  );
  await page.close();
  return { ...taken, block: median(blocked) };
}

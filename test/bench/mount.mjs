import { readFileSync } from 'node:fs';
import { holdings } from '../support/browser.mjs';
import { folder, kinds, openPage, tagOf } from './pages.mjs';
import { interleaved, median } from './statistics.mjs';

const many = 1000;
/** How often each count is mounted in a page. */
const repeats = { 1: 15, 100: 3, [many]: 1 };
/** As on a phone of the lower middle. */
const throttling = 4;

/** What it costs to put so many of a face on a page: times by count, the heap that each takes and what it leaves. */
export const measureMounts = (chromium, face, rounds) => interleaved(rounds, kinds, (kind) => measure(chromium, face, kind));

async function measure(chromium, face, kind) {
  const page = await openPage(chromium, face, kind);
  const tag = tagOf(face, kind);
  await warm(page, face, tag);
  const times = {};
  for (const count of [1, 100, many]) times[count] = await mountTime(page, tag, count, repeats[count]);
  await page.evaluate((tag, many) => window.bench.mount(tag, many), tag, many);
  const full = await memory(page);
  await page.evaluate(() => window.bench.unmount());
  const empty = await memory(page);
  await page.evaluate((tag, many) => window.bench.mount(tag, many), tag, many);
  await page.evaluate(() => window.bench.unmount());
  const again = await memory(page);

  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
  const slow = { 1: await mountTime(page, tag, 1, 5), 100: await mountTime(page, tag, 100, 1) };
  await page.close();
  return { times, slow, growth: times[many] / times[100], heap: (full - empty) / many, left: (again - empty) / many };
}

/** Mounts some, so that what is measured is compiled; and sees that the DOM is the same as ours. */
async function warm(page, face, tag) {
  const { markup } = JSON.parse(readFileSync(`${folder}/${face}.json`, 'utf8'));
  const shown = await page.evaluate(async (tag) => {
    let shown;
    for (let round = 0; round < 5; round++) {
      await window.bench.mount(tag, 20);
      shown = window.bench.markupOf(document.querySelector(tag));
      window.bench.unmount();
    }
    return shown;
  }, tag);
  if (shown !== markup) throw new Error(`${tag} has another DOM than ours:\n${shown}\n${markup}`);
}

async function mountTime(page, tag, count, repeats) {
  const taken = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    taken.push(await page.evaluate((tag, count) => window.bench.mount(tag, count), tag, count));
    await page.evaluate(() => window.bench.unmount());
  }
  return median(taken);
}

/** Bytes that a page holds, scripts and DOM, after its garbage has been collected. */
async function memory(page) {
  await holdings(page);
  return page.evaluate(async () => (await performance.measureUserAgentSpecificMemory()).bytes);
}

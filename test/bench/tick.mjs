import { openPage, tagOf } from './pages.mjs';
import { runningFaces } from './faces.js';
import { interleaved, median } from './statistics.mjs';

/** Sixty seconds: what a minute changes is in it, once. */
const seconds = 60;
const instances = 100;
/** How long (s) the page is watched while its clock runs. */
const watched = 3;

/** What a second costs a page on which a hundred run: scripts and layout of a tick, and all of its processor's work. */
export const measureTicks = (chromium, face, rounds) => interleaved(rounds, ['vanilla', 'ours'], (kind) => measure(chromium, face, kind));

async function measure(chromium, face, kind) {
  const page = await openPage(chromium, face, kind);
  const tag = tagOf(face, kind);
  if (kind === 'ours') await page.evaluate((face, count) => window.bench.run(face, count), face, instances);
  else await page.evaluate((tag, count) => window.bench.mount(tag, count), tag, instances);
  const cpu = await busy(page);
  await page.evaluate(() => window.bench.takeClock());
  await page.evaluate(() => window.bench.ticks(20)); // warm
  const shown = () => page.evaluate((tag, selector) => [...document.querySelectorAll(tag)].map(({ shadowRoot }) => shadowRoot.querySelector(selector).textContent), tag, runningFaces[face].counters[0].selector);
  const before = await shown();
  const taken = await page.evaluate((count) => window.bench.ticks(count), seconds);
  const after = await shown();
  if (!before.every((text, index) => text !== after[index])) throw new Error(`a minute has passed, and a ${tag} shows the same`);
  await page.close();
  const of = (part) => taken.map((tick) => tick[part]);
  return { script: median(of('script')), whole: median(of('whole')), minute: of('script').reduce((sum, ms) => sum + ms, 0) / seconds, cpu };
}

/** Milliseconds a second in which the page's main thread works: its own time, whatever else the machine does. */
async function busy(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value;
  const before = await worked();
  await new Promise((resolve) => setTimeout(resolve, watched * 1000));
  const after = await worked();
  await session.detach();
  return ((after - before) * 1000) / watched;
}

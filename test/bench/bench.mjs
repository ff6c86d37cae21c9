/**
 * What our guide costs beside its floors, in headless Chromium: a hand-written element of the same DOM and CSS, and a bare
 * Lit one. Rounds are interleaved, each in a page of its own; medians, with the spread of the middle half. Times are
 * reported and gate nothing. Writes the table into the README; `--dry` only prints it.
 */
import { build } from 'esbuild';
import { replace } from '../../scripts/readme-tables.mjs';
import { holdings, openBrowser } from '../support/browser.mjs';

const rounds = 7;
const counts = [1, 100, 1000];
const kinds = ['vanilla-floor', 'lit-floor', 'expression-guide'];

await build({ entryPoints: ['test/bench/floors.js'], bundle: true, minify: true, format: 'esm', outfile: 'coverage/bench/floors.js', logLevel: 'error' });
// Memory of scripts and DOM together is told only to an isolated page, and at once only when asked for eagerly.
const isolate = async (context, next) => {
  await next();
  context.set({ 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' });
};
const chromium = await openBrowser({ args: ['--enable-blink-features=ForceEagerMeasureMemory'], middleware: [isolate] });


/** One kind in a fresh page: its times by count, its heap, what it leaves. */
async function measure(kind) {
  const page = await chromium.browser.newPage();
  await page.goto(`${chromium.address}/demo/blank.html`);
  await page.evaluate(async (kind) => {
    document.body.append(document.createElement('expression-guide'));
    await customElements.whenDefined('expression-guide');
    const model = document.querySelector('expression-guide');
    await model.updateComplete;
    window.bench = await import('/coverage/bench/floors.js');
    const { markup } = window.bench.defineFloors(model);
    model.remove();
    // Warm, and see that the DOM is the same.
    for (let round = 0; round < 5; round++) {
      await window.bench.mount(kind, 20);
      const same = window.bench.markupOf(document.querySelector(kind)) === markup;
      if (!same) throw new Error(`${kind} has another DOM than ours`);
      window.bench.unmount();
    }
  }, kind);

  const times = {};
  for (const count of counts) {
    const repeats = count === 1 ? 15 : 1;
    const taken = [];
    for (let repeat = 0; repeat < repeats; repeat++) {
      taken.push(await page.evaluate((kind, count) => window.bench.mount(kind, count), kind, count));
      if (count !== 1000) await page.evaluate(() => window.bench.unmount());
    }
    times[count] = median(taken);
  }
  const full = await memory(page);
  await page.evaluate(() => window.bench.unmount());
  const empty = await memory(page);
  await page.evaluate((kind) => window.bench.mount(kind, 1000), kind);
  await page.evaluate(() => window.bench.unmount());
  const again = await memory(page);
  await page.close();
  return { times, heap: (full - empty) / 1000, left: (again - empty) / 1000 };
}

/** Bytes that a page holds, scripts and DOM, after its garbage has been collected. */
async function memory(page) {
  await holdings(page);
  return page.evaluate(async () => (await performance.measureUserAgentSpecificMemory()).bytes);
}

const results = Object.fromEntries(kinds.map((kind) => [kind, []]));
try {
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < kinds.length; index++) {
      const kind = kinds[(round + index) % kinds.length];
      results[kind].push(await measure(kind));
    }
  }
} finally {
  await chromium.close();
}

const of = (kind, read) => results[kind].map(read);
const growth = ({ times }) => times[1000] / times[100];
const row = (what, read, unit, [vanillaLimit, litLimit]) => {
  const [vanilla, lit, ours] = kinds.map((kind) => of(kind, read));
  const ratio = (floor, limit) => (limit ? `${(median(ours) / median(floor)).toFixed(2)}x (${limit}x)` : '');
  return `| ${what} | ${spread(vanilla, unit)} | ${spread(lit, unit)} | ${spread(ours, unit)} | ${ratio(vanilla, vanillaLimit)} | ${ratio(lit, litLimit)} |`;
};
const table = [
  '| `<expression-guide>`, its question | vanilla floor | bare Lit floor | ours | to vanilla (budget) | to Lit (budget) |',
  '|---|--:|--:|--:|--:|--:|',
  row('mount 1', ({ times }) => times[1], 'ms', []),
  row('mount 100', ({ times }) => times[100], 'ms', [1.6, 1.2]),
  row('mount 1000', ({ times }) => times[1000], 'ms', [1.6, 1.2]),
  row('growth, 1000 over 100', growth, 'x', []),
  row('heap an instance', ({ heap }) => heap / 1000, 'kB', [1.4]),
  row('left after removal', ({ left }) => left, 'B', []),
].join('\n');
console.log(`\n${table}\n\nMedian (middle half) of ${rounds} interleaved rounds.`);
if (!process.argv.includes('--dry')) replace('speed', table);
process.exit(0);

function median(values) {
  return quantile(values, 0.5);
}

function quantile(values, at) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))];
}

function spread(values, unit) {
  const digits = (value) => (Math.abs(value) < 10 ? value.toFixed(1) : Math.round(value).toString());
  return `${digits(median(values))} ${unit} (${digits(quantile(values, 0.25))}-${digits(quantile(values, 0.75))})`;
}

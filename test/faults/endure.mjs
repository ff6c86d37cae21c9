/**
 * What goes wrong, done on purpose and many times over: `npm run endure`, in headless Chromium, on what `npm run build`
 * has built. `npm run endure -- kills storage` runs some of its parts, `--full` all of them for longer, `--seed 7` the
 * same chances again. See docs/endurance.md.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { skip } from '../support/browser.mjs';
import { randomOf } from './random.mjs';

const known = ['kills', 'storage', 'clock', 'mounts', 'fuzz'];
const { values, positionals } = parseArgs({ allowPositionals: true, options: { full: { type: 'boolean', default: false }, seed: { type: 'string' }, times: { type: 'string' } } });
const seed = values.seed === undefined ? Math.floor(Math.random() * 1e9) : Number(values.seed);
const parts = positionals.length > 0 ? positionals : known;
const problem =
  (parts.some((part) => !known.includes(part)) && `The parts are: ${known.join(', ')}.`) ||
  (!Number.isInteger(seed) && '--seed takes a whole number.') ||
  (!existsSync('dist/cdn/manifest.json') && 'Build first: npm run build.') ||
  skip;
if (problem) {
  console.error(problem);
  process.exit(1);
}

console.log(`Seed ${seed}${values.full ? ', in full' : ''}`);
const rows = [];
for (const part of parts) {
  const begun = performance.now();
  const row = { part, outcome: 'holds', figures: '' };
  rows.push(row);
  try {
    const { run } = await import(`./${part}.mjs`);
    row.figures = await run({ seed, full: values.full, times: values.times && Number(values.times), random: randomOf(seed, part), say: (text) => console.log(`  ${part}: ${text}`) });
  } catch (error) {
    row.outcome = 'FAILS';
    row.figures = String(error.message).split('\n')[0];
    console.error(`${part} fails (again with: npm run endure -- ${part} --seed ${seed}${values.full ? ' --full' : ''})\n`, error);
  }
  row.seconds = Math.round((performance.now() - begun) / 1000);
}
console.log(`\n${rows.map(({ part, outcome, seconds, figures }) => `${part.padEnd(8)} ${outcome}  ${`${seconds} s`.padStart(6)}  ${figures}`).join('\n')}\n`);
process.exit(rows.every(({ outcome }) => outcome === 'holds') ? 0 : 1);

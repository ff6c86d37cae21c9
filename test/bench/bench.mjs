/**
 * What our elements cost beside their floors (a hand-written element of the same DOM and CSS, and a bare Lit one), and
 * what a long log costs, in headless Chromium. Kinds take turns, each time in a page of its own; medians with the middle
 * half, ratios by pairs of one round. Writes the tables into the README and fails where a budget is broken by more than
 * the spread.
 *
 * `--dry` only prints. `--rounds=3` is quicker and rougher. `--only=mount,tick` measures just that, and only prints.
 */
import { parseArgs } from 'node:util';
import { replace } from '../../scripts/readme-tables.mjs';
import { firstFaces } from './faces.js';
import { measureMounts } from './mount.mjs';
import { measurePaints } from './paint.mjs';
import { openBench } from './pages.mjs';
import { counts, measureRecords } from './records.mjs';
import { floorsHead, floorsRow, over, recordsTable } from './tables.mjs';
import { measureTicks } from './tick.mjs';

const { values } = parseArgs({ options: { dry: { type: 'boolean' }, rounds: { type: 'string', default: '7' }, only: { type: 'string', default: 'mount,paint,tick,records' } } });
const rounds = Number(values.rounds);
const parts = values.only.split(',');
const began = Date.now();

const measures = {
  /** One table an element: what it costs to be there. */
  async mount(chromium) {
    const tables = [];
    for (const [face, { tag, name }] of Object.entries(firstFaces)) {
      const mounts = await measureMounts(chromium, face, rounds);
      const row = (what, read, unit, limits) => floorsRow(what, mounts, read, unit, limits);
      tables.push(
        [
          floorsHead(`\`<${tag}>\`, ${name}`),
          row('mount 1', ({ times }) => times[1], 'ms'),
          row('mount 100', ({ times }) => times[100], 'ms', { vanilla: 1.6, lit: 1.2 }),
          row('mount 1000', ({ times }) => times[1000], 'ms', { vanilla: 1.6, lit: 1.2 }),
          row('growth, 1000 over 100', ({ growth }) => growth, 'x', { itself: 12, ratios: false }),
          row('mount 1, a processor 4x slower', ({ slow }) => slow[1], 'ms'),
          row('mount 100, a processor 4x slower', ({ slow }) => slow[100], 'ms'),
          row('heap an instance', ({ heap }) => heap / 1000, 'kB', { vanilla: 1.4 }),
          row('left after removal', ({ left }) => left, 'B', { itself: 100, ratios: false }),
        ].join('\n'),
      );
    }
    return tables;
  },

  async paint(chromium) {
    const rows = [];
    for (const [face, { tag }] of Object.entries(firstFaces)) {
      const paints = await measurePaints(chromium, face, rounds);
      rows.push(floorsRow(`\`<${tag}>\`: first paint`, paints, ({ paint }) => paint, 'ms'));
      rows.push(floorsRow(`\`<${tag}>\`: layout shift`, paints, ({ shift }) => shift, '', { itself: 0.001, ratios: false }));
    }
    return [[floorsHead('a page with one element, nothing cached, a processor 4x slower'), ...rows].join('\n')];
  },

  async tick(chromium) {
    const timer = await measureTicks(chromium, 'timer-running', rounds);
    const schedule = await measureTicks(chromium, 'schedule-running', rounds);
    return [
      [
        floorsHead('100 that run, each second'),
        floorsRow('`<session-timer>`: scripts', timer, ({ script }) => script, 'ms', { vanilla: 1.2 }),
        floorsRow('with layout', timer, ({ whole }) => whole, 'ms', { vanilla: 1.15 }),
        floorsRow('scripts, the whole minute’s mean', timer, ({ minute }) => minute, 'ms'),
        floorsRow('main thread, painting too', timer, ({ cpu }) => cpu, 'ms', { vanilla: 1.2 }),
        floorsRow('`<feeding-schedule>`: scripts', schedule, ({ script }) => script, 'ms'),
        floorsRow('scripts, the whole minute’s mean', schedule, ({ minute }) => minute, 'ms'),
      ].join('\n'),
    ];
  },

  async records(chromium) {
    return [recordsTable(await measureRecords(chromium, rounds), counts)];
  },
};

const chromium = await openBench();
const tables = [];
try {
  for (const part of parts) {
    tables.push(...(await measures[part](chromium)));
    console.error(`${part}: ${Math.round((Date.now() - began) / 1000)} s`);
  }
} finally {
  await chromium.close();
}

const text = tables.join('\n\n');
console.log(`\n${text}\n\nMedian (middle half) of ${rounds} interleaved rounds.`);
if (!values.dry && parts.length === Object.keys(measures).length) replace('speed', text);
for (const each of over) console.error(`Over budget: ${each}.`);
process.exit(over.length > 0 ? 1 : 0);

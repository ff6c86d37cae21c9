import { median, ratios, summary } from './statistics.mjs';

/** What was over its budget by more than its spread: the bench says so at its end. */
export const over = [];

/**
 * One figure of an element beside its floors.
 *
 * @param limits what ours may be of each floor (`vanilla`, `lit`) and by itself (`itself`); with `ratios: false`, no ratio is written
 */
export function floorsRow(name, results, read, unit, { ratios: compared = true, ...limits } = {}) {
  const of = (kind) => results[kind]?.map(read);
  const cell = (kind) => (of(kind) ? held(name, summary(of(kind)), unit, kind === 'ours' ? limits.itself : undefined) : '');
  const ratio = (kind) => (compared && of(kind) ? held(`${name}, to ${kind}`, summary(ratios(of('ours'), of(kind))), 'x', limits[kind]) : '');
  return `| ${name} | ${cell('vanilla')} | ${cell('lit')} | ${cell('ours')} | ${ratio('vanilla')} | ${ratio('lit')} |`;
}

export const floorsHead = (title) => `| ${title} | vanilla floor | bare Lit floor | ours | to vanilla | to Lit |\n|---|--:|--:|--:|--:|--:|`;

/** A figure with its budget, and bold where it is over it. */
export function held(name, figure, unit, limit) {
  if (limit === undefined) return written(figure, unit);
  const isOver = figure.median > limit;
  if (isOver && figure.low > limit) over.push(`${name}: ${written(figure, unit)}, allowed ${limit}${unit === 'x' ? 'x' : ` ${unit}`}`);
  const text = `${written(figure, unit)} of ${limit}`;
  return isOver ? `**${text}**` : text;
}

/** The median and the middle half. */
export function written({ median, low, high }, unit) {
  const space = unit === 'x' ? '' : ' ';
  return `${digits(median)}${space}${unit} (${digits(low)}–${digits(high)})`;
}

function digits(value) {
  const size = Math.abs(value);
  return size >= 100 ? Math.round(value).toString() : size >= 10 ? value.toFixed(1) : size >= 0.1 || size === 0 ? value.toFixed(2) : value.toFixed(3);
}

/** What a long log costs beside a short one. */
export function recordsTable(results, [few, many]) {
  const row = (name, key, { ratio, ms } = {}) => {
    const [short, long] = [few, many].map((count) => results[count].map((each) => each[key]));
    const to = { ...summary(ratios(long, short)), median: median(long) / median(short) };
    return `| ${name} | ${written(summary(short), 'ms')} | ${held(`${name}, ${many} entries`, summary(long), 'ms', ms)} | ${held(`${name}, ${many} to ${few} entries`, to, 'x', ratio)} |`;
  };
  return [
    `| a log | ${few} entries | ${many.toLocaleString('en')} entries | ratio |\n|---|--:|--:|--:|`,
    row('open, with the library and the database', 'opened'),
    row('first view: 14 days', 'view', { ratio: 1.25 }),
    row('add one, until it is on the disk', 'add', { ms: 3 }),
    row('blocking time of a save', 'block', { ms: 0.1 }),
    row('read all', 'all'),
    row('export as JSON', 'json'),
  ].join('\n');
}

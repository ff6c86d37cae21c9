import { boardLabels, listLabels } from '../../content/log/list-labels.js';
import type { Text } from '../../content/statement.js';
import { unitName } from '../../localization/amounts.js';
import type { LocalizeController } from '../../localization/localize-controller.js';
import { inUnit, shownDigits, type Unit } from '../../records/units.js';
import { noSums, sum, type Day, type Sums } from './days.js';

export type Measure = 'amount' | 'time' | 'count';

/** What chart and table show alike: figures by day, as they are read. */
export interface Board {
  readonly title: string;
  /** What the figures count. */
  readonly counts: string;
  readonly series: readonly { readonly name: Name; readonly label: string }[];
  readonly days: readonly BoardDay[];
  /** Whether the figures of a day are parts of one whole. Sessions and feeds are not. */
  readonly parts: boolean;
  /** Digits after the decimal mark. */
  readonly digits: number;
}

export interface BoardDay {
  readonly start: number;
  /** One for each series; undefined where nothing was noted. */
  readonly values: readonly (number | undefined)[];
  readonly total: number | undefined;
}

type Name = 'left' | 'right' | 'both' | 'sessions' | 'feeds';

const titles: Readonly<Record<Measure, Text>> = { amount: boardLabels.amountTitle, time: boardLabels.timeTitle, count: boardLabels.countTitle };
const labels: Readonly<Record<Name, Text>> = { left: listLabels.left, right: listLabels.right, both: listLabels.both, sessions: boardLabels.sessions, feeds: boardLabels.feeds };

/** The first of the measures that says something about these days. */
export function bestMeasure(days: readonly Sums[]): Measure {
  if (days.some(({ expressed }) => expressed !== undefined)) return 'amount';
  return days.some(({ time }) => time.left + time.right + time.both > 0) ? 'time' : 'count';
}

/** @param starts when the days to show began, oldest first */
export function boardOf(measure: Measure, days: readonly Day[], starts: readonly number[], unit: Unit, { msg, locale }: Pick<LocalizeController, 'msg' | 'locale'>): Board {
  const known = new Map(days.map((day) => [day.start, day]));
  const shown = starts.map((start): { start: number; sums: Sums } => ({ start, sums: known.get(start) ?? noSums }));
  const names = seriesOf(measure).filter((name) => name !== 'both' || shown.some(({ sums }) => read(measure, name, sums, unit)));
  return {
    title: titles[measure](msg),
    counts: measure === 'amount' ? boardLabels.aDay(msg, unitName(locale, unit)) : measure === 'time' ? boardLabels.minutesADay(msg) : boardLabels.timesADay(msg),
    series: names.map((name) => ({ name, label: labels[name](msg) })),
    days: shown.map(({ start, sums }) => ({ start, values: names.map((name) => read(measure, name, sums, unit)), total: totalOf(measure, sums, unit) })),
    parts: measure !== 'count',
    digits: measure === 'amount' ? shownDigits[unit] : 0,
  };
}

const seriesOf = (measure: Measure): readonly Name[] => (measure === 'count' ? ['sessions', 'feeds'] : ['left', 'right', 'both']);

function read(measure: Measure, name: Name, sums: Sums, unit: Unit): number | undefined {
  if (name === 'sessions' || name === 'feeds') return sums[name];
  if (measure === 'time') return sums.sessions > 0 ? minutes(sums.time[name]) : undefined;
  const ml = sums.amounts[name];
  return ml === undefined ? undefined : inUnit(ml, unit);
}

function totalOf(measure: Measure, { sessions, time, expressed }: Sums, unit: Unit): number | undefined {
  if (measure === 'amount') return expressed === undefined ? undefined : inUnit(expressed, unit);
  return measure === 'time' && sessions > 0 ? minutes(sum([time.left, time.right, time.both])!) : undefined;
}

export const minutes = (ms: number): number => Math.round(ms / 60_000);

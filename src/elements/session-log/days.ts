import type { Amounts, Entry } from '../../records/entry.js';
import { dayStartBefore } from '../../timing/day.js';
import { sessionAt, type Session, type Side } from '../../timing/index.js';

/** An entry with what is worked out of it once. */
export interface Row {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number | undefined;
  /** For a session of expressing. */
  readonly session: Session | undefined;
}

/** What was noted on one day, in milliseconds and millilitres. An amount that nobody measured is undefined, not nothing. */
export interface Sums {
  readonly sessions: number;
  readonly feeds: number;
  readonly atBreast: number;
  readonly time: Readonly<Record<Side, number>>;
  readonly amounts: Amounts;
  /** Milk expressed, all sides. */
  readonly expressed: number | undefined;
  /** What the baby got, as far as it was measured. Never mixed with what was expressed. */
  readonly given: number | undefined;
}

export interface Day extends Sums {
  /** When it began, in epoch milliseconds. */
  readonly start: number;
  /** Newest first. */
  readonly rows: readonly Row[];
}

/** When days begin: in minutes after midnight, in a zone. */
export interface Calendar {
  readonly dayStart: number;
  readonly zone: string;
}

export function rowOf(entry: Entry): Row {
  if (entry.kind === 'feed') return { entry, start: entry.at, end: entry.end, session: undefined };
  const session = sessionAt(entry.ranges, entry.events, 0);
  return { entry, start: session.startedAt ?? 0, end: session.finishedAt, session };
}

/** Entries (oldest first) by the day in which they began, newest day first. Days without any are left out. */
export function daysOf(entries: readonly Entry[], { dayStart, zone }: Calendar): Day[] {
  const days: { start: number; rows: Row[] }[] = [];
  for (const row of entries.map(rowOf).reverse()) {
    if (row.start >= (days.at(-1)?.start ?? Infinity)) days.at(-1)!.rows.push(row);
    else days.push({ start: dayStartBefore(row.start, dayStart, zone), rows: [row] });
  }
  return days.map(({ start, rows }) => ({ start, rows, ...sumsOf(rows) }));
}

/** When the last `count` days began, the day of `now` included, oldest first. */
export function lastDays(now: number, count: number, { dayStart, zone }: Calendar): number[] {
  const starts = [dayStartBefore(now, dayStart, zone)];
  while (starts.length < count) starts.unshift(dayStartBefore(starts[0]! - 1, dayStart, zone));
  return starts;
}

export const noSums: Sums = sumsOf([]);

function sumsOf(rows: readonly Row[]): Sums {
  const sessions = rows.flatMap(({ session }) => session ?? []);
  const amounts = rows.flatMap(({ entry }) => (entry.kind === 'session' ? (entry.amounts ?? []) : []));
  const feeds = rows.flatMap(({ entry }) => (entry.kind === 'feed' ? entry : []));
  const time = (side: Side): number => sessions.reduce((sum, session) => sum + session[side], 0);
  const [left, right, both] = (['left', 'right', 'both'] as const).map((side) => sum(amounts.map((each) => each[side])));
  return {
    sessions: sessions.length,
    feeds: feeds.length,
    atBreast: feeds.filter(({ feed }) => feed === 'breast').length,
    time: { left: time('left'), right: time('right'), both: time('both') },
    amounts: { ...(left !== undefined && { left }), ...(right !== undefined && { right }), ...(both !== undefined && { both }) },
    expressed: sum([left, right, both]),
    given: sum(feeds.map(({ amount }) => amount)),
  };
}

/** The sum of what was measured; undefined where nothing was. */
export function sum(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? known.reduce((total, value) => total + value, 0) : undefined;
}

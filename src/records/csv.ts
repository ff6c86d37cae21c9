import { sessionAt } from '../timing/index.js';
import { startOf, type Amounts, type Entry } from './entry.js';
import { decimalMark, formatter, inUnit, type Unit } from './units.js';

/** The words of a spreadsheet, in the reader's language. This room has none of its own. */
export interface CsvLabels {
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly what: string;
  readonly side: string;
  readonly minutesLeft: string;
  readonly minutesRight: string;
  readonly minutesBoth: string;
  readonly massageMinutes: string;
  readonly amountLeft: string;
  readonly amountRight: string;
  readonly amountTotal: string;
  readonly unit: string;
  readonly note: string;
  /** Names of what can stand in the cells. */
  readonly kinds: Readonly<Record<'session' | 'breast' | 'bottle' | 'expressed', string>>;
  readonly sides: Readonly<Record<'left' | 'right' | 'both', string>>;
  readonly units: Readonly<Record<Unit, string>>;
}

export interface CsvOptions {
  readonly labels: CsvLabels;
  readonly locale: string;
  readonly unit: Unit;
  /** The time zone to write times in; unset, each entry's own. */
  readonly zone?: string;
}

type Cell = string | number | undefined;

/**
 * Entries for a spreadsheet: with a mark that tells it to read UTF-8, parted by what its language parts by, and no cell
 * that it would take for a formula.
 */
export function toCsv(entries: readonly Entry[], { labels, locale, unit, zone }: CsvOptions): string {
  const separator = decimalMark(locale, 'latn') === ',' ? ';' : ',';
  const number = formatter(locale, 1, 'latn');
  const heads = [labels.date, labels.start, labels.end, labels.what, labels.side, labels.minutesLeft, labels.minutesRight, labels.minutesBoth, labels.massageMinutes, labels.amountLeft, labels.amountRight, labels.amountTotal, labels.unit, labels.note];
  const write = (cell: Cell): string => (typeof cell === 'number' ? number.format(cell) : quoted(harmless(cell ?? ''), separator));
  const rows = [heads, ...entries.map((entry) => row(entry, labels, unit, zone))];
  return `\ufeff${rows.map((cells) => `${cells.map(write).join(separator)}\r\n`).join('')}`;
}

function row(entry: Entry, labels: CsvLabels, unit: Unit, zone: string | undefined): Cell[] {
  const start = momentIn(startOf(entry), zone ?? entry.zone);
  const { end, minutes, side, amounts } = entry.kind === 'session' ? ofSession(entry) : ofFeed(entry);
  const given = [amounts.left, amounts.right, amounts.both].filter((amount) => amount !== undefined);
  const shown = (ml: number | undefined): Cell => (ml === undefined ? undefined : inUnit(ml, unit));
  return [
    start.date,
    start.time,
    end === undefined ? undefined : momentIn(end, zone ?? entry.zone).time,
    labels.kinds[entry.kind === 'session' ? 'session' : entry.feed],
    side && labels.sides[side],
    ...minutes.map((ms) => (ms === undefined ? undefined : ms / 60_000)),
    shown(amounts.left),
    shown(amounts.right),
    given.length ? shown(given.reduce((sum, ml) => sum + ml, 0)) : undefined,
    given.length ? labels.units[unit] : undefined,
    entry.note,
  ];
}

/** What one row says: minutes are left, right, both, massage, in milliseconds. */
interface Told {
  readonly end: number | undefined;
  readonly side?: 'left' | 'right' | 'both' | undefined;
  readonly minutes: readonly (number | undefined)[];
  readonly amounts: Amounts;
}

function ofSession({ ranges, events, amounts = {} }: Extract<Entry, { kind: 'session' }>): Told {
  const { finishedAt, left, right, both, massage } = sessionAt(ranges, events, 0);
  return { end: finishedAt, minutes: [left, right, both, massage], amounts };
}

function ofFeed({ at, end, side, amount }: Extract<Entry, { kind: 'feed' }>): Told {
  const spent = (on: string): number | undefined => (end !== undefined && side === on ? end - at : undefined);
  return { end, side, minutes: [spent('left'), spent('right'), spent('both'), undefined], amounts: amount === undefined ? {} : { both: amount } };
}

/** A cell that begins like a formula is one, for a spreadsheet: an apostrophe makes it words. */
const harmless = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

/** RFC 4180. */
const quoted = (text: string, separator: string): string => (text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const zones = new Map<string, Intl.DateTimeFormat>();

/** A moment as a spreadsheet of any language reads it: 2026-11-24 and 02:10. */
function momentIn(moment: number, zone: string): { date: string; time: string } {
  if (!zones.has(zone)) zones.set(zone, zoneFormat(zone));
  const parts = Object.fromEntries(zones.get(zone)!.formatToParts(moment).map(({ type, value }) => [type, value]));
  return { date: `${parts['year']?.padStart(4, '0')}-${parts['month']}-${parts['day']}`, time: `${parts['hour']}:${parts['minute']}` };
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', calendar: 'iso8601', numberingSystem: 'latn' } as const;
  try {
    return new Intl.DateTimeFormat('en', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }); // a zone that this browser does not know
  }
}

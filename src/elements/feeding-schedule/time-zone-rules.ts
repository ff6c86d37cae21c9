import type { Temporal } from 'temporal-polyfill';
import type { TemporalNamespace } from '../../timing/index.js';

/** A change of a zone's clocks. */
interface Change {
  /** What the clocks say as it comes, before they are changed. */
  readonly onset: Temporal.PlainDateTime;
  /** How far they are ahead of UTC before and after, in minutes. */
  readonly from: number;
  readonly to: number;
}

/** How far ahead changes are looked up, in years. */
const horizon = 10;

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The rules of a time zone as a VTIMEZONE, from what the browser knows of it: for calendars that do not know the zone by
 * its name. Good from `now` (epoch milliseconds) on. Changes that come alike each year are written as a yearly rule, the
 * only form that Outlook reads; where they do not (Morocco’s follow the moon), the next ten years’ stand one by one.
 *
 * @param zone the zone, as an IANA name
 * @param tzid the name to give to it
 */
export function timeZoneRules(zone: string, tzid: string, now: number, temporal: TemporalNamespace): string {
  const here = temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const changes = changesAround(here);
  return ['BEGIN:VTIMEZONE', `TZID:${tzid}`, ...(yearly(changes) ?? changes.map((change) => observance(change))), 'END:VTIMEZONE'].join('\r\n');
}

/** The change that the clocks stand at now, and those to come. */
function changesAround(here: Temporal.ZonedDateTime): Change[] {
  const end = here.add({ years: horizon }).epochMilliseconds;
  const changes: Change[] = [];
  for (let next = here.getTimeZoneTransition('next'); next && next.epochMilliseconds <= end; next = next.getTimeZoneTransition('next')) changes.push(changeAt(next));
  const last = here.add({ seconds: 1 }).getTimeZoneTransition('previous');
  // Clocks that are left alone from now on have one offset, and how they came to it is no matter.
  const standing = last && changes.length ? changeAt(last) : { onset: here.toPlainDateTime().withPlainTime().with({ year: 1970, month: 1, day: 1 }), from: offsetOf(here), to: offsetOf(here) };
  return [standing, ...changes];
}

function changeAt(moment: Temporal.ZonedDateTime): Change {
  const before = moment.subtract({ seconds: 1 });
  return { onset: before.toPlainDateTime().add({ seconds: 1 }), from: offsetOf(before), to: offsetOf(moment) };
}

/** In minutes: no zone has had seconds since 1972. */
const offsetOf = ({ offsetNanoseconds }: Temporal.ZonedDateTime): number => Math.round(offsetNanoseconds / 60e9);

/** The changes as yearly rules, if all of them follow such. */
function yearly(changes: readonly Change[]): string[] | undefined {
  const kinds = new Map<string, Change[]>();
  for (const change of changes) kinds.set(`${change.from} ${change.to}`, [...(kinds.get(`${change.from} ${change.to}`) ?? []), change]);
  const rules = [...kinds.values()].map(yearlyRule);
  return rules.every((rule) => rule !== undefined) ? rules : undefined;
}

/** Changes as one observance: each year on the same weekday of the same week of the same month, at the same time. */
function yearlyRule(changes: readonly Change[]): string | undefined {
  const first = changes[0]!;
  const { year, month, dayOfWeek } = first.onset;
  const time = first.onset.toPlainTime();
  if (changes.length < horizon || !changes.every(({ onset }, index) => onset.year === year + index && onset.month === month && onset.dayOfWeek === dayOfWeek && onset.toPlainTime().equals(time))) return undefined;
  const weeks = new Set(changes.map(({ onset }) => Math.ceil(onset.day / 7)));
  const last = changes.every(({ onset }) => onset.day > onset.daysInMonth - 7);
  const week = weeks.size === 1 ? [...weeks][0] : last ? -1 : undefined;
  return week === undefined ? undefined : observance(first, `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${week}${weekdays[dayOfWeek - 1]}`);
}

/** What is in force after a change. */
function observance({ onset, from, to }: Change, ...rule: string[]): string {
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD';
  const begins = onset.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
  return [`BEGIN:${kind}`, `DTSTART:${begins}`, ...rule, `TZOFFSETFROM:${written(from)}`, `TZOFFSETTO:${written(to)}`, `END:${kind}`].join('\r\n');
}

/** An offset as `+HHMM`. */
function written(offset: number): string {
  const past = Math.abs(offset);
  return (offset < 0 ? '-' : '+') + [Math.floor(past / 60), past % 60].map((part) => String(part).padStart(2, '0')).join('');
}

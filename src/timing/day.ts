/**
 * The days of a time zone without `Temporal`: what is seen of a day at a glance must not cost its 18 kB. Made of
 * `Intl.DateTimeFormat` alone, and it agrees with `Temporal`, which the tests hold.
 */
const hour = 3_600_000;
const wholeDay = 24 * hour;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether a word is the name of a time zone that this machine knows. */
export function isTimeZone(zone: unknown): zone is string {
  if (typeof zone !== 'string') return false;
  try {
    return Boolean(formatOf(zone));
  } catch {
    return false;
  }
}

/** When the day that `now` belongs to began, in epoch milliseconds, where days begin at `dayStart` (minutes after midnight). */
export function dayStartBefore(now: number, dayStart: number, zone: string): number {
  return momentOf(dateOf(now, dayStart, zone), dayStart, zone);
}

/** When the day that `now` belongs to ends, in epoch milliseconds. That is 23 or 25 hours after its start where the clocks change. */
export function dayEndAfter(now: number, dayStart: number, zone: string): number {
  return momentOf(dateOf(now, dayStart, zone) + wholeDay, dayStart, zone);
}

/**
 * When the clock says `time` (minutes after midnight) in the day that `now` belongs to, in epoch milliseconds. Times before
 * `dayStart` come after midnight. A time that the clocks skip comes later by as much; of one that they repeat, the first.
 */
export function momentInDay(now: number, time: number, dayStart: number, zone: string): number {
  return momentOf(dateOf(now, dayStart, zone) + (time < dayStart ? wholeDay : 0), time, zone);
}

/** What the clock says at a moment (epoch milliseconds), in whole minutes after midnight. */
export function clockAt(now: number, zone: string): number {
  const wall = now + offsetAt(now, zone);
  return Math.floor((wall - midnightOf(wall)) / 60_000);
}

/** The date that `now` belongs to, as its midnight would be in UTC. */
function dateOf(now: number, dayStart: number, zone: string): number {
  // Clocks that go back over midnight repeat the end of a day whose next has begun; and a zone may leave out a whole day.
  let date = midnightOf(now + offsetAt(now, zone)) + wholeDay;
  while (now < momentOf(date, dayStart, zone)) date -= wholeDay;
  return date;
}

const midnightOf = (wall: number): number => Math.floor(wall / wholeDay) * wholeDay;

/** When the clock says a time on a date. No zone of today changes its clocks twice in two days: the offsets a day before and after are all. */
function momentOf(date: number, time: number, zone: string): number {
  const wall = date + time * 60_000;
  const before = wall - offsetAt(wall - wholeDay, zone);
  const after = wall - offsetAt(wall + wholeDay, zone);
  const holds = (moment: number): boolean => moment + offsetAt(moment, zone) === wall;
  // Only a time after the change is told by the offset after it; the first of two, and one that is skipped, by that before.
  return !holds(before) && holds(after) ? after : before;
}

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(now: number, zone: string): number {
  const { year, month, day, hour: hours, minute, second } = Object.fromEntries(formatOf(zone).formatToParts(now).map(({ type, value }) => [type, Number(value)])) as Record<string, number>;
  return Date.UTC(year!, month! - 1, day, hours, minute, second) - Math.floor(now / 1000) * 1000;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) formats.set(zone, (format = new Intl.DateTimeFormat('en-US', { timeZone: zone, calendar: 'gregory', hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' })));
  return format;
}

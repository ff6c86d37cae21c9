import type { Temporal } from 'temporal-polyfill';
import { isNight, type Night } from './clock.js';

/**
 * The `Temporal` that is handed in: the browser's own, or the polyfill's. Nothing here loads one.
 */
export type TemporalNamespace = typeof Temporal;

/** A day by the clock. Every time is in minutes after midnight, every length in minutes. */
export interface TimetableSettings extends Night {
  /** When the first session is. */
  readonly firstSlot: number;
  /** From one session to the next. */
  readonly interval: number;
  /** How long a session is. */
  readonly session: number;
  /** When a day begins: sessions before it, after midnight, belong to the day before. */
  readonly dayStart: number;
}

/**
 * What a change of the clocks did to a slot. `as-planned`: nothing. `moved`: the clocks skip that time on that day, so the
 * slot is later by as much as they skip. `first-of-two`: that time comes twice on that day, and the slot is the first.
 */
export type SlotShift = 'as-planned' | 'moved' | 'first-of-two';

/** One session of a timetable on one day. */
export interface Slot {
  /** The time by the clock that is planned, in minutes after midnight. Each stands once in a day. */
  readonly time: number;
  /** What the clock says when it comes, in minutes after midnight: another time than planned only where it was moved. */
  readonly clock: number;
  /** When it begins, in epoch milliseconds. */
  readonly start: number;
  /** When it ends, in epoch milliseconds. */
  readonly end: number;
  readonly night: boolean;
  readonly shift: SlotShift;
}

const minute = 60_000;
const wholeDay = 1440;

/**
 * The times of a day, in minutes after midnight, the first slot first. They are events by the clock, the same each day, and
 * not one rule of so many hours that would wander: where the interval does not divide the day, the table starts anew at the
 * first slot, so the last gap of the day is the shorter rest. A slot whose session would run into the next day's first is
 * left out. Settings that make no timetable give none.
 */
export function timesOf({ firstSlot, interval, session }: Pick<TimetableSettings, 'firstSlot' | 'interval' | 'session'>): number[] {
  if (![firstSlot, interval, session].every(Number.isInteger) || firstSlot < 0 || firstSlot >= wholeDay || interval < 1 || session < 1) return [];
  const times = [firstSlot];
  for (let after = interval; after + Math.min(session, interval) <= wholeDay; after += interval) times.push((firstSlot + after) % wholeDay);
  return times;
}

/**
 * The slots of one day in a time zone, in order. The day begins at `dayStart` on its date and goes on over midnight until
 * `dayStart` on the next. Each time by the clock comes once, none is left out; one that the clocks skip on that day says
 * that it was moved, and one that they repeat that it is the first.
 *
 * @param zone an IANA name, e.g. `Asia/Ho_Chi_Minh`
 */
export function slotsOf(day: Temporal.PlainDate, settings: TimetableSettings, zone: string, { PlainTime }: TemporalNamespace): Slot[] {
  const nextDay = day.add({ days: 1 });
  return timesOf(settings)
    .map((time) => {
      const planned = (time < settings.dayStart ? nextDay : day).toPlainDateTime(timeAt(time, PlainTime));
      // `compatible`, the default, is both rules at once: over a gap later by its length, in a repeated hour the first.
      const first = planned.toZonedDateTime(zone);
      const start = first.epochMilliseconds;
      const clock = minutesOf(first);
      const moved = !first.toPlainDateTime().equals(planned);
      const shift: SlotShift = moved ? 'moved' : planned.toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds === start ? 'as-planned' : 'first-of-two';
      return { time, clock, start, end: start + settings.session * minute, night: isNight(time, settings), shift };
    })
    .sort((a, b) => a.start - b.start || a.time - b.time);
}

/**
 * The day that a moment belongs to, where days begin at `dayStart` (minutes after midnight): with 04:00, what comes at one
 * in the night is still the day before.
 *
 * @param now in epoch milliseconds
 */
export function dayOf(now: number, dayStart: number, zone: string, temporal: TemporalNamespace): Temporal.PlainDate {
  const begins = (day: Temporal.PlainDate): number => startOfDay(day, dayStart, zone, temporal);
  const date = temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  // Clocks that go back over midnight repeat the end of a day whose next has begun; and a zone may leave out a whole day.
  let day = date.add({ days: 1 });
  while (now < begins(day)) day = day.subtract({ days: 1 });
  return day;
}

/** When a day begins, in epoch milliseconds. Where the clocks skip its start, later by as much. */
export function startOfDay(day: Temporal.PlainDate, dayStart: number, zone: string, { PlainTime }: TemporalNamespace): number {
  return day.toZonedDateTime({ timeZone: zone, plainTime: timeAt(dayStart, PlainTime) }).epochMilliseconds;
}

const timeAt = (minutes: number, PlainTime: TemporalNamespace['PlainTime']): Temporal.PlainTime => new PlainTime(Math.floor(minutes / 60), minutes % 60);

const minutesOf = ({ hour, minute: past }: Temporal.ZonedDateTime): number => hour * 60 + past;

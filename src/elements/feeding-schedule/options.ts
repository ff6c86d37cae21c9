import type { Settings } from '../../records/records.js';
import { isTimeZone, parseMinutes, parseTime } from '../../timing/index.js';
import { oneOf, warn } from '../options.js';
import type { FeedingSchedule } from './feeding-schedule.js';

/** What is in force. Times are minutes after midnight, lengths minutes. */
export interface Options {
  readonly mode: 'responsive' | 'timetable';
  /** The longest gap from the start of one feed to that of the next; none where the baby may sleep. */
  readonly gap: number | undefined;
  readonly timetable: NonNullable<Settings['timetable']>;
  readonly dayStart: number;
  readonly nightStart: number;
  readonly nightEnd: number;
  readonly zone: string;
  readonly since: 'start' | 'end';
}

/** The page's options, and what she has chosen herself, which wins. */
export function optionsOf(schedule: FeedingSchedule, { mayLetSleep, timetable }: Settings): Options {
  const own = <Value>(attribute: string, written: unknown, read: (written: unknown) => Value | undefined, allowed: string, otherwise: Value): Value => {
    if (written === undefined || written === null) return otherwise;
    const value = read(written);
    if (value === undefined) warn(schedule, attribute, written, allowed);
    return value ?? otherwise;
  };
  const minutes = (attribute: string, written: unknown, otherwise: number) => own(attribute, written, parseMinutes, 'whole minutes from 1 to 1440', otherwise);
  const time = (attribute: string, written: unknown, otherwise: number) => own(attribute, written, parseTime, 'a time from 00:00 to 23:59', otherwise);
  const interval = minutes('interval-minutes', schedule.intervalMinutes, 180);
  return {
    mode: schedule.modeInForce,
    gap: mayLetSleep ? undefined : interval,
    timetable: {
      firstSlot: time('first-slot', schedule.firstSlot, 360),
      interval,
      session: minutes('session-minutes', schedule.sessionMinutes, 30),
      ...timetable,
    },
    dayStart: time('day-start', schedule.dayStart, 0),
    nightStart: time('night-start', schedule.nightStart, 1320),
    nightEnd: time('night-end', schedule.nightEnd, 360),
    zone: own('time-zone', schedule.timeZone, (zone) => (isTimeZone(zone) ? zone : undefined), 'a time zone such as Asia/Ho_Chi_Minh', deviceZone()),
    since: oneOf(schedule, 'since', schedule.since, ['start', 'end'] as const, 'start'),
  };
}

const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

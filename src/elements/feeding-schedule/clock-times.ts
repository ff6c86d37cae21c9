import { clockAt, dayEndAfter, dayStartBefore, momentInDay, parseTime } from '../../timing/index.js';

const minute = 60_000;

/** When the clock said a time (minutes after midnight) last, not after `now` (epoch milliseconds). */
export function lastAt(time: number, now: number, zone: string): number {
  const today = momentInDay(now, time, 0, zone);
  return today <= now ? today : momentInDay(dayStartBefore(now, 0, zone) - 1, time, 0, zone);
}

/** When the clock says a time first from a moment on, to the minute. */
export function nextAt(time: number, from: number, zone: string): number {
  const sameDay = momentInDay(from, time, 0, zone);
  return sameDay > from - minute ? Math.max(from, sameDay) : momentInDay(dayEndAfter(from, 0, zone), time, 0, zone);
}

/** What a field for a time of the day holds, `06:05`. */
export const fieldTime = (at: number, zone: string): string => timeText(clockAt(at, zone));

/** A time of the day in minutes as a field holds it. */
export const timeText = (time: number): string => `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;

/** Moves a moment to the time that a field holds, if that is another one: the nearest such, not after `now`. */
export function movedTo(text: string, at: number, now: number, zone: string): number | undefined {
  const time = parseTime(text);
  if (time === undefined) return undefined;
  return time === clockAt(at, zone) ? at : lastAt(time, Math.min(now, at + 720 * minute), zone);
}

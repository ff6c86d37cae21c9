import { cached } from './format.js';

const digits = (locale: string, least: number): Intl.NumberFormat =>
  cached(`${locale} ${least} digits`, () => new Intl.NumberFormat(locale, { minimumIntegerDigits: least, useGrouping: false }));

/** A running time, `4:12`, with hours only where there are some. Milliseconds, cut off to whole seconds. */
export function formatElapsed(locale: string, ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const one = digits(locale, 1);
  const two = digits(locale, 2);
  return hours > 0 ? `${one.format(hours)}:${two.format(minutes)}:${two.format(rest)}` : `${one.format(minutes)}:${two.format(rest)}`;
}

type Unit = 'hour' | 'minute' | 'second';

/** One amount of time with its unit, short: `5 min`. */
export const formatTimeUnit = (locale: string, value: number, unit: Unit): string => units(locale, unit, 'short').format(value);

const units = (locale: string, unit: Unit, unitDisplay: 'short' | 'long'): Intl.NumberFormat =>
  cached(`${locale} ${unit} ${unitDisplay} whole`, () => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 0 }));

/** A length of time in words, `2 hr 10 min`, `5 min`, or `40 sec` where it is less than a minute. Milliseconds, cut off. */
export function formatLength(locale: string, ms: number): string {
  const seconds = Math.floor(ms / 1000);
  if (seconds < 60) return formatTimeUnit(locale, seconds, 'second');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  if (hours === 0) return formatTimeUnit(locale, minutes, 'minute');
  return minutes === 0 ? formatTimeUnit(locale, hours, 'hour') : `${formatTimeUnit(locale, hours, 'hour')} ${formatTimeUnit(locale, minutes, 'minute')}`;
}

const hoursAndMinutes = (ms: number): [hours: number, minutes: number] => [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60];

/** A length of time in whole words, `3 hours`, `1 hour 30 minutes`. Milliseconds, cut off to whole minutes. */
export function formatLongLength(locale: string, ms: number): string {
  const [hours, minutes] = hoursAndMinutes(ms);
  const long = (value: number, unit: Unit): string => units(locale, unit, 'long').format(value);
  if (hours === 0) return long(minutes, 'minute');
  return minutes === 0 ? long(hours, 'hour') : `${long(hours, 'hour')} ${long(minutes, 'minute')}`;
}

/** A piece of an amount of time: its digits, which can be set large, or its unit. */
export interface LengthPart {
  readonly text: string;
  readonly digits: boolean;
}

/** A length of time in hours and minutes, each in parts and in the order of the language. Milliseconds, cut off. */
export function lengthParts(locale: string, ms: number): LengthPart[][] {
  const [hours, minutes] = hoursAndMinutes(ms);
  const parts = (value: number, unit: Unit) =>
    units(locale, unit, 'short')
      .formatToParts(value)
      .map(({ type, value: text }) => ({ text: text.trim(), digits: type === 'integer' }))
      .filter(({ text }) => text);
  if (hours === 0) return [parts(minutes, 'minute')];
  return minutes === 0 ? [parts(hours, 'hour')] : [parts(hours, 'hour'), parts(minutes, 'minute')];
}

/** A clock time of the device's zone, or another, in the locale's hour cycle: `14:30`. Epoch milliseconds. */
export function formatClock(locale: string, at: number, timeZone?: string): string {
  return cached(`${locale} clock ${timeZone}`, () => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone })).format(at);
}

/** A full hour as a mark on a scale: `06`, `6 AM`. Epoch milliseconds. */
export function formatHour(locale: string, at: number, timeZone: string): string {
  const parts = cached(`${locale} hour ${timeZone}`, () => new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone })).formatToParts(at);
  // Some languages add a word for the hour where the clock has 24: a scale does without.
  const kept = parts.some(({ type }) => type === 'dayPeriod') ? parts : parts.filter(({ type }) => type === 'hour');
  return kept.map(({ value }) => value).join('');
}

/** When something was: a clock time where that was in the last 18 hours, else with the day. Epoch milliseconds. */
export function formatWhen(locale: string, at: number, now: number, timeZone: string): string {
  const age = now - at;
  if (age < 18 * 3_600_000) return formatClock(locale, at, timeZone);
  const day = age < 6 * 86_400_000 ? ({ weekday: 'short' } as const) : ({ day: 'numeric', month: 'short' } as const);
  const when = cached(`${locale} when ${Object.keys(day).join()} ${timeZone}`, () => new Intl.DateTimeFormat(locale, { ...day, timeZone })).format(at);
  return `${when} ${formatClock(locale, at, timeZone)}`;
}

/** A day with its weekday, short: `Sat 21 Nov`. Epoch milliseconds, in the device's zone. */
export function formatDate(locale: string, at: number): string {
  return cached(`${locale} date`, () => new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' })).format(at);
}

/** The name and the number of a day, for a place with little room. Epoch milliseconds, in the device's zone. */
export function formatDayParts(locale: string, at: number): { readonly weekday: string; readonly narrow: string; readonly day: string } {
  const part = (key: string, options: Intl.DateTimeFormatOptions): string => cached(`${locale} part ${key}`, () => new Intl.DateTimeFormat(locale, options)).format(at);
  return { weekday: part('weekday', { weekday: 'short' }), narrow: part('narrow', { weekday: 'narrow' }), day: cached(`${locale} number of day`, () => new Intl.DateTimeFormat(locale, { day: 'numeric' })).formatToParts(at).find(({ type }) => type === 'day')!.value };
}

/** A clock time of another zone, with the zone's name: `14:30 Indochina Time`. Epoch milliseconds. */
export function formatClockIn(locale: string, at: number, timeZone: string): string {
  return cached(`${locale} clock in ${timeZone}`, () => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone, timeZoneName: 'long' })).format(at);
}

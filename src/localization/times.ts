const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function cached<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => Format): Format {
  let format = formats.get(key) as Format | undefined;
  if (!format) formats.set(key, (format = make()));
  return format;
}

const digits = (locale: string, least: number): Intl.NumberFormat =>
  cached(`${locale} ${least}`, () => new Intl.NumberFormat(locale, { minimumIntegerDigits: least, useGrouping: false }));

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
export function formatUnit(locale: string, value: number, unit: Unit): string {
  return cached(`${locale} ${unit}`, () => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 0 })).format(value);
}

/** A length of time in words, `2 hr 10 min`, `5 min`, or `40 sec` where it is less than a minute. Milliseconds, cut off. */
export function formatLength(locale: string, ms: number): string {
  const seconds = Math.floor(ms / 1000);
  if (seconds < 60) return formatUnit(locale, seconds, 'second');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  if (hours === 0) return formatUnit(locale, minutes, 'minute');
  return minutes === 0 ? formatUnit(locale, hours, 'hour') : `${formatUnit(locale, hours, 'hour')} ${formatUnit(locale, minutes, 'minute')}`;
}

/** A clock time of the device's zone, or another, in the locale's hour cycle: `14:30`. Epoch milliseconds. */
export function formatClock(locale: string, at: number, timeZone?: string): string {
  return cached(`${locale} clock ${timeZone}`, () => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone })).format(at);
}

/** A day with its weekday, short: `Sat 21 Nov`. Epoch milliseconds, in the device's zone. */
export function formatDate(locale: string, at: number): string {
  return cached(`${locale} date`, () => new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' })).format(at);
}

/** The name and the number of a day, for a place with little room. Epoch milliseconds, in the device's zone. */
export function formatDayParts(locale: string, at: number): { readonly weekday: string; readonly narrow: string; readonly day: string } {
  const part = (key: string, options: Intl.DateTimeFormatOptions): string => cached(`${locale} ${key}`, () => new Intl.DateTimeFormat(locale, options)).format(at);
  return { weekday: part('weekday', { weekday: 'short' }), narrow: part('narrow', { weekday: 'narrow' }), day: part('day', { day: 'numeric' }) };
}

/** A clock time of another zone, with the zone's name: `14:30 Indochina Time`. Epoch milliseconds. */
export function formatClockIn(locale: string, at: number, timeZone: string): string {
  return cached(`${locale} clock in ${timeZone}`, () => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone, timeZoneName: 'long' })).format(at);
}

const made = new Map<string, unknown>();

/** Formatters are slow to make and quick to use: each is made once, by a key that names its language and style. */
export function cached<Formatter>(key: string, make: () => Formatter): Formatter {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as Formatter;
}

const momentStyles = {
  /** `14:30` */
  time: { hour: 'numeric', minute: '2-digit' },
  /** `Thursday 14:30` */
  'weekday-time': { weekday: 'long', hour: 'numeric', minute: '2-digit' },
  /** `Thu, 12 Nov, 14:30` */
  'day-time': { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  /** `12 November 2026` */
  day: { dateStyle: 'long' },
  /** The same, of a day that is written as its midnight in UTC. */
  'utc-day': { dateStyle: 'long', timeZone: 'UTC' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type MomentStyle = keyof typeof momentStyles;
export type Unit = 'hour' | 'day' | 'week' | 'month' | 'celsius' | 'fahrenheit';

/** A whole number in a language's own digits. */
export const formatNumber = (locale: string, value: number): string => cached(`${locale} number`, () => new Intl.NumberFormat(locale)).format(value);

/** A number with its unit, e.g. `4 days`, `25 °C`. */
export function formatUnit(locale: string, value: number, unit: Unit): string {
  const unitDisplay = unit === 'celsius' || unit === 'fahrenheit' ? 'short' : 'long';
  return cached(`${locale} ${unit} ${unitDisplay}`, () => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay })).format(value);
}

/**
 * A moment (epoch ms) as the clocks where she is show it. The first call in a page is slow (tens of ms): never before
 * the first paint.
 */
export const formatMoment = (locale: string, at: number, style: MomentStyle): string => cached(`${locale} ${style}`, () => momentFormat(locale, style)).format(at);

function momentFormat(locale: string, style: MomentStyle): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = { ...momentStyles[style] };
  // 02:30, and 2:30 AM: at night a bare 2:30 could be either.
  if (options.hour && !new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12) options.hour = '2-digit';
  return new Intl.DateTimeFormat(locale, options);
}

/** A calendar day that is given as its midnight in UTC, e.g. `1 October 2026`. As slow the first time. */
export const formatDay = (locale: string, day: Date): string => formatMoment(locale, day.getTime(), 'utc-day');

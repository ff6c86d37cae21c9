/** Formatters are slow to make and quick to use: each is made once, by its language and style. */
function once<Style extends string, Formatter>(make: (locale: string, style: Style) => Formatter): (locale: string, style: Style) => Formatter {
  const made = new Map<string, Formatter>();
  return (locale, style) => {
    const key = `${locale} ${style}`;
    let formatter = made.get(key);
    if (!formatter) made.set(key, (formatter = make(locale, style)));
    return formatter;
  };
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

const numbers = once((locale) => new Intl.NumberFormat(locale));
const units = once((locale, unit: Unit) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: unit === 'celsius' || unit === 'fahrenheit' ? 'short' : 'long' }));
const moments = once((locale, style: MomentStyle) => {
  const options: Intl.DateTimeFormatOptions = { ...momentStyles[style] };
  // 02:30, and 2:30 AM: at night a bare 2:30 could be either.
  if (options.hour && !new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12) options.hour = '2-digit';
  return new Intl.DateTimeFormat(locale, options);
});

/** A whole number in a language's own digits. */
export const formatNumber = (locale: string, value: number): string => numbers(locale, '').format(value);

/** A number with its unit, e.g. `4 days`, `25 °C`. */
export const formatUnit = (locale: string, value: number, unit: Unit): string => units(locale, unit).format(value);

/**
 * A moment (epoch ms) as the clocks where she is show it. The first call in a page is slow (tens of ms): never before
 * the first paint.
 */
export const formatMoment = (locale: string, at: number, style: MomentStyle): string => moments(locale, style).format(at);

/** A calendar day that is given as its midnight in UTC, e.g. `1 October 2026`. As slow the first time. */
export const formatDay = (locale: string, day: Date): string => formatMoment(locale, day.getTime(), 'utc-day');

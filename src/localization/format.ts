const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** A whole number in a language's own digits. */
export function formatNumber(locale: string, value: number): string {
  let format = numberFormats.get(locale);
  if (!format) numberFormats.set(locale, (format = new Intl.NumberFormat(locale)));
  return format.format(value);
}

/** A calendar day, e.g. `1 October 2026`. The first call in a page is slow (tens of ms): never before the first paint. */
export function formatDay(locale: string, day: Date): string {
  let format = dateFormats.get(locale);
  if (!format) dateFormats.set(locale, (format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })));
  return format.format(day);
}

const languageNames = new Map<string, string>();

/** What a language calls itself, as the first word of a line, e.g. `Tiếng Việt`. */
export function formatLanguage(tag: string): string {
  let name = languageNames.get(tag);
  if (!name) {
    const [first = '', ...rest] = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
    languageNames.set(tag, (name = first.toLocaleUpperCase(tag) + rest.join('')));
  }
  return name;
}

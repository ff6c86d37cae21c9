/** How amounts are shown and typed. Stored they are always millilitres. */
export type Unit = 'ml' | 'oz';

/** A US fluid ounce in millilitres: 231/128 cubic inches, exactly. */
export const mlPerOunce = 29.5735295625;

/** Digits after the decimal mark that are shown: whole millilitres, tenths of ounces. */
export const shownDigits = { ml: 0, oz: 1 } as const satisfies Record<Unit, number>;

/** Millilitres in a unit, as shown: rounded to its precision. */
export const inUnit = (ml: number, unit: Unit): number => round(unit === 'oz' ? ml / mlPerOunce : ml, shownDigits[unit]);

/** Millilitres of an amount in a unit: to the hundredth, so that what was typed is shown again as it was. */
export const inMl = (amount: number, unit: Unit): number => round(unit === 'oz' ? amount * mlPerOunce : amount, 2);

/** An amount of millilitres in a unit, in the digits of a language: what a field to type in shows. */
export function amountText(ml: number, locale: string, unit: Unit): string {
  return formatter(locale, shownDigits[unit]).format(inUnit(ml, unit));
}

/**
 * An amount that somebody typed, in millilitres. Undefined where it is none, where it could be read in two ways
 * (`1.500`), and where nobody expresses so much (10 l). Where the text is still the one shown for a stored amount, hand
 * that in as `stored`: it stays exactly as it was.
 */
export function parseAmount(text: string, locale: string, unit: Unit, stored?: number): number | undefined {
  if (stored !== undefined && text.trim() === amountText(stored, locale, unit)) return stored;
  const typed = plainNumber(text, decimalMark(locale));
  if (typed === undefined) return undefined;
  const ml = inMl(typed, unit);
  return ml <= 10_000 ? ml : undefined;
}

/** The decimal mark that a language uses, with its own digits or with Latin ones. */
export function decimalMark(locale: string, digits?: 'latn'): string {
  return formatter(locale, 1, digits).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';
}

const formatters = new Map<string, Intl.NumberFormat>();

/** A number format, cached: making one is dear. A language that `Intl` does not take reads as English. */
export function formatter(locale: string, digits: number, numberingSystem?: 'latn'): Intl.NumberFormat {
  const key = `${locale} ${digits} ${numberingSystem}`;
  const options = { maximumFractionDigits: digits, useGrouping: false, ...(numberingSystem && { numberingSystem }) };
  const make = (): Intl.NumberFormat => {
    try {
      return new Intl.NumberFormat(locale, options);
    } catch {
      return new Intl.NumberFormat('en', options);
    }
  };
  if (!formatters.has(key)) formatters.set(key, make());
  return formatters.get(key)!;
}

function plainNumber(text: string, mark: string): number | undefined {
  const latin = Array.from(text.replace(/[\s\u200e\u200f\u061c]/g, ''), latinDigit).join('');
  const [, whole = '', separator, fraction = ''] = /^(\d*)(?:([.,٫])(\d*))?$/.exec(latin) ?? [];
  if (whole === '' && fraction === '') return undefined;
  // Another mark than the language's own before three digits may part thousands: 1.500 is not 1.5, and nobody knows.
  if (separator !== undefined && separator !== mark && fraction.length === 3) return undefined;
  return Number(`${whole || 0}.${fraction || 0}`);
}

/** A decimal digit of any script as 0-9. Unicode keeps the ten of each together, in order. */
function latinDigit(character: string): string {
  if (!/\p{Nd}/u.test(character)) return character;
  const code = character.codePointAt(0)!;
  // The blocks of mathematical digits follow each other: only their offset tells.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

function round(value: number, digits: number): number {
  return Math.round((value + Number.EPSILON * value) * 10 ** digits) / 10 ** digits;
}

import { amountText, type Unit } from '../records/units.js';
import { cached } from './format.js';

/** The unit of a locale's region. */
export const unitOfRegion = (locale: string): Unit => (new Intl.Locale(locale).region === 'US' ? 'oz' : 'ml');

const units = { ml: 'milliliter', oz: 'fluid-ounce' } as const satisfies Record<Unit, string>;

const format = (locale: string, unit: Unit): Intl.NumberFormat => cached(`${locale} ${unit}`, () => new Intl.NumberFormat(locale, { style: 'unit', unit: units[unit] }));

/** A unit as a language writes it: `ml`, `fl oz`, `毫升`. CLDR's English has `mL`: both are right, and a litre's l is small elsewhere here. */
export function unitName(locale: string, unit: Unit): string {
  return small(format(locale, unit).formatToParts(2).find(({ type }) => type === 'unit')?.value ?? unit);
}

/** An amount of millilitres with its unit: `75 ml`, `2.5 fl oz`, `75毫升`. */
export function formatAmount(locale: string, ml: number, unit: Unit): string {
  const parts = format(locale, unit).formatToParts(2);
  return small(parts.map(({ type, value }) => (type === 'integer' ? amountText(ml, locale, unit) : value)).join(''));
}

const small = (text: string): string => text.replace('mL', 'ml');

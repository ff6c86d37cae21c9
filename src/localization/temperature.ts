import { formatUnit } from './format.js';

/** Where temperatures are read in Fahrenheit, as CLDR has it. */
const fahrenheitRegions = /^(US|BS|BZ|KY|PR|PW)$/;

export type TemperatureUnit = 'c' | 'f';

/** The unit of a locale's region. A language alone says nothing of where she is, so it gives Celsius. */
export const temperatureUnitOf = (locale: string): TemperatureUnit => (fahrenheitRegions.test(new Intl.Locale(locale).region ?? '') ? 'f' : 'c');

/** A temperature given in °C, in her unit, in whole degrees. */
export function formatTemperature(locale: string, celsius: number, unit: TemperatureUnit): string {
  if (unit === 'c') return formatUnit(locale, celsius, 'celsius');
  return formatUnit(locale, Math.round(celsius * 1.8 + 32) + 0, 'fahrenheit'); // + 0: no minus before a nought
}

import { unitOfRegion } from '../../localization/amounts.js';
import type { Settings } from '../../records/records.js';
import type { Unit } from '../../records/units.js';
import { parseTime } from '../../timing/clock.js';
import { oneOf, warn, wholeNumber } from '../options.js';
import type { SessionLog } from './session-log.js';

/** How many days are shown. More than a season is no glance. */
export const daysShown = (log: SessionLog): number => wholeNumber(log, 'days', log.days, { min: 1, max: 92 }, 14);

/** When a day begins, in minutes after midnight. */
export function dayStartOf(log: SessionLog): number {
  const written = log.dayStart;
  if (written === undefined || written === null) return 0;
  const time = parseTime(written);
  if (time === undefined) warn(log, 'day-start', written, 'a time of the day, as 00:00 or 06:00');
  return time ?? 0;
}

/** The unit of amounts: hers, the page's, or that of the region. */
export function unitOf(log: SessionLog, settings: Settings, locale: string): Unit {
  return settings.unit ?? oneOf(log, 'unit', log.unit, ['ml', 'oz'] as const, unitOfRegion(locale));
}

/** The device's time zone now. */
export const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

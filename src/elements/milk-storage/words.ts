import { storageLabels, ways } from '../../content/storage/labels.js';
import { limitOf, type Keeping, type Rule } from '../../content/storage/rules.js';
import { formatUnit } from '../../localization/format.js';
import { formatTemperature } from '../../localization/temperature.js';
import type { Storage } from './storage.js';

/** How a way of keeping is told from others: `4 °C or colder`. */
export function wayText(keeping: Keeping, { msg, locale, unit, choice }: Storage): string {
  const limit = limitOf(choice, keeping === 'hot-room' ? 'room' : keeping);
  return ways[keeping](msg, limit === undefined ? '' : formatTemperature(locale, limit, unit));
}

/** How long a rule allows: `4 days`, `6 hours, at most 8 hours`. */
export function timeText({ span: { count, unit }, atMost }: Rule, { msg, locale }: Storage): string {
  if (!count) return storageLabels.atOnce(msg);
  const time = formatUnit(locale, count, unit);
  return atMost ? storageLabels.atMost(msg, time, formatUnit(locale, atMost, unit)) : time;
}

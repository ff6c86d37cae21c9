import { unitOfRegion } from '../../localization/amounts.js';
import type { Settings } from '../../records/records.js';
import type { SessionEntry } from '../../records/entry.js';
import { parseRange, plans, type Plan, type PlanName, type Range, type Side } from '../../timing/index.js';
import { oneOf, warn } from '../options.js';
import type { SessionTimer } from './session-timer.js';

export const planNames = Object.keys(plans) as PlanName[];

/** The plan that the page asks for. */
export const planOf = (timer: SessionTimer): PlanName => oneOf(timer, 'plan', timer.plan, planNames, 'full');

/** A plan with the page's own minutes, where the plan has that part at all. */
export function rangesOf(timer: SessionTimer, name: PlanName): Plan {
  const { massage, side, express } = plans[name];
  return {
    massage: massage && own(timer, 'massage-minutes', timer.massageMinutes, massage),
    side: side && own(timer, 'side-minutes', timer.sideMinutes, side),
    express: express && own(timer, 'express-minutes', timer.expressMinutes, express),
  };
}

function own(timer: SessionTimer, attribute: string, written: unknown, otherwise: Range): Range {
  if (written === undefined || written === null) return otherwise;
  const range = parseRange(written);
  if (!range) warn(timer, attribute, written, 'minutes, as 5 or 5-10');
  return range ?? otherwise;
}

/** The side to begin with: the page's, or the other one than last time. */
export function firstSideOf(timer: SessionTimer, ranges: Plan, last: SessionEntry | undefined): Side {
  if (!ranges.side) return 'both';
  const asked = oneOf(timer, 'first-side', timer.firstSide, ['auto', 'left', 'right'] as const, 'auto');
  if (asked !== 'auto') return asked;
  return beganWith(last) === 'left' ? 'right' : 'left';
}

/** The side that a session began with, if it used one after the other. */
export function beganWith(session: SessionEntry | undefined): 'left' | 'right' | undefined {
  const side = session?.events.find(({ type }) => type === 'start')?.side;
  return side === 'left' || side === 'right' ? side : undefined;
}

/** Vue hands an attribute without a value on as an empty text. */
const isOn = (value: unknown): boolean => value === '' || value === true;

/** What is switched on: what she has switched herself wins over the page's attributes. */
export function switchesOf({ sound, vibrate, speak, keepAwake }: SessionTimer, settings: Settings) {
  return {
    sound: settings.sound ?? isOn(sound),
    vibrate: settings.vibrate ?? isOn(vibrate),
    speak: settings.speak ?? isOn(speak),
    keepAwake: settings.keepAwake ?? isOn(keepAwake),
  };
}

export type Switches = ReturnType<typeof switchesOf>;

/** The unit of amounts: hers, the page's, or that of the region. */
export function unitOf(timer: SessionTimer, settings: Settings, locale: string): 'ml' | 'oz' {
  return settings.unit ?? oneOf(timer, 'unit', timer.unit, ['ml', 'oz'] as const, unitOfRegion(locale));
}

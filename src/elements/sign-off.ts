import { signOffLabels } from '../content/sign-off-labels.js';
import type { MsgFn } from '../localization/message.js';
import { getDefaults } from './defaults.js';
import type { LactationElement } from './lactation-element.js';
import { text, warn } from './options.js';

/** A site's own clinical sign-off. */
export interface SignOff {
  readonly by: string;
  readonly on: Date;
  readonly due: Date | undefined;
}

/** The sign-off on the element or for the page, if it is whole. Loaded where a site has set one. */
export function signOffOf(element: LactationElement): SignOff | undefined {
  const defaults = getDefaults();
  const by = text(element.reviewedBy) ?? defaults.reviewedBy;
  const on = calendarDay(element, 'reviewed-on', element.reviewedOn ?? defaults.reviewedOn);
  const due = calendarDay(element, 'review-due', element.reviewDue ?? defaults.reviewDue);
  return by && on ? { by, on, due } : undefined;
}

/** The sign-off in one line. */
export const signOffLine = ({ by, due }: SignOff, msg: MsgFn): string => (due && isPast(due) ? signOffLabels.overdue(msg, by) : signOffLabels.reviewedBy(msg, by));

/** Whether a day is over everywhere on earth: nobody is told too early. */
const isPast = (day: Date): boolean => Date.now() > day.getTime() + 36 * 3_600_000;

/** A day as `YYYY-MM-DD`, at midnight UTC. Anything else counts as unset, with a warning. */
function calendarDay(element: Element, attribute: string, value: unknown): Date | undefined {
  const written = text(value);
  if (written === undefined) return undefined;
  const day = new Date(`${written}T00:00:00Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(written) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written)) return day;
  warn(element, attribute, value, 'a day as YYYY-MM-DD');
  return undefined;
}

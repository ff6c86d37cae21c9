import { Announcer } from '../announcer.js';
import type { OwnContent } from '../localization/own-text.js';

/** What a page may set once for all its elements. An element's own attribute wins. */
export interface Defaults {
  colorScheme?: 'auto' | 'light' | 'dark' | 'night' | undefined;
  headingLevel?: number | undefined;
  /** The number to call for help with feeding. None is ever guessed. */
  helpPhone?: string | undefined;
  /** What that number is, e.g. `Feeding line`. */
  helpLabel?: string | undefined;
  /** The number for emergencies. None is ever guessed. */
  emergencyPhone?: string | undefined;
  /** Who reviewed the content for this site. Shown with `reviewedOn`. */
  reviewedBy?: string | undefined;
  /** When, as `YYYY-MM-DD`. */
  reviewedOn?: string | undefined;
  /** When it is due again, as `YYYY-MM-DD`. From the day after, the elements say that it is overdue. */
  reviewDue?: string | undefined;
  /** The languages that may be shown, e.g. `en vi`. English always may. */
  languages?: string | undefined;
  /** Lets her choose the language of each element. */
  languageMenu?: boolean | undefined;
  /** The site's own words by message id. An element's own `content` stands over it. */
  content?: OwnContent | undefined;
}

let defaults: Readonly<Defaults> = {};

/** Announces that the defaults have changed. */
export const defaultsChange = new Announcer();

/**
 * Sets shared options for every element of the page, now and later. A call adds to earlier ones; `undefined` unsets.
 *
 * @example setDefaults({ helpPhone: '01632 960 123', helpLabel: 'Feeding line', emergencyPhone: '999' })
 */
export function setDefaults(values: Defaults): void {
  defaults = { ...defaults, ...values };
  defaultsChange.announce();
}

export function getDefaults(): Readonly<Defaults> {
  return defaults;
}

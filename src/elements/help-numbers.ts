import type { Help } from '../views/help.js';
import { getDefaults } from './defaults.js';
import type { LactationElement } from './lactation-element.js';
import { text, warn } from './options.js';

/** The numbers to call, as far as the site has set them on the element or for the page. Loaded with the views that show one. */
export function helpOf(element: LactationElement): Help {
  const defaults = getDefaults();
  return {
    helpPhone: phoneNumber(element, 'help-phone', element.helpPhone ?? defaults.helpPhone),
    helpLabel: text(element.helpLabel) ?? defaults.helpLabel,
    emergencyPhone: phoneNumber(element, 'emergency-phone', element.emergencyPhone ?? defaults.emergencyPhone),
  };
}

/** A phone number as people write it. Anything else counts as unset, with a warning: a wrong number is worse than none. */
function phoneNumber(element: Element, attribute: string, value: unknown): string | undefined {
  const number = text(value);
  if (number === undefined) return undefined;
  if (/^[\d+*#().\-\s/\u00a0]+$/.test(number) && /\d{2}/.test(number.replace(/\D/g, ''))) return number;
  warn(element, attribute, value, 'a phone number of digits, spaces and + * # ( ) . - /');
  return undefined;
}

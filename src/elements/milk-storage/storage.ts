import type { Keeping, RuleChoice, Since } from '../../content/storage/rules.js';
import type { MsgFn } from '../../localization/message.js';
import type { TemperatureUnit } from '../../localization/temperature.js';

/** What she has said so far. */
export interface Lookup {
  readonly keeping: Keeping;
  /** The moments that she has given: what began when. Where she gave none, it is now. */
  readonly times: Readonly<Partial<Record<Since, number | undefined>>>;
}

/** What the views may know of the element, and what a press in them does. */
export interface Storage extends Lookup {
  readonly msg: MsgFn;
  /** The language shown, with its region: how days, numbers and degrees are written. */
  readonly locale: string;
  readonly unit: TemperatureUnit;
  /** The level of the element's own heading. */
  readonly level: number;
  readonly choice: RuleChoice;
  /** The moment of the answer. Undefined before the first paint, which waits for no clock. */
  readonly now: number | undefined;
  /** She has chosen something else. */
  readonly ask: (change: Partial<Lookup>, choice?: RuleChoice) => void;
}

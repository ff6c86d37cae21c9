import type { SituationId } from '../../content/guide/reasons.js';
import type { Feel } from '../../content/guide/steps.js';
import type { MsgFn } from '../../localization/message.js';
import type { Help } from '../../views/help.js';

/** What she has done so far, beyond the step and the situation, which the host can set as well. */
export interface GuideState {
  /** What she said of her breasts; until then the situation suggests it. */
  readonly feel: Feel | undefined;
  readonly finished: boolean;
  /** She has seen who should ask first. A step that the host opens directly shows it itself. */
  readonly warned: boolean;
}

/** What the guide's views may know of it, and what a press in them does. */
export interface Guide extends GuideState {
  readonly msg: MsgFn;
  /** The language shown, with its region: how numbers and days are written. */
  readonly locale: string;
  /** The level of the guide's own heading. */
  readonly level: number;
  /** The site's numbers. */
  readonly help: Help;
  /** Whether our drawings are shown. */
  readonly drawn: boolean;
  /** Whether the host has put a picture of its own into a step. */
  readonly pictured: (step: number) => boolean;
  /** Whether a timer stands in the guide, to be started from here. */
  readonly timed: boolean;
  /** Whether it is paper that is made. */
  readonly printing: boolean;
  readonly situation: SituationId | undefined;
  /** 1 to 6; 0 before step 1. */
  readonly step: number;
  readonly choose: (situation: SituationId | undefined) => void;
  readonly setFeel: (feel: Feel) => void;
  readonly goTo: (step: number) => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly startSession: () => void;
  readonly print: () => void;
  readonly slotsChanged: () => void;
}

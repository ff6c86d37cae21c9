import type { SituationId } from '../../content/guide/reasons.js';
import type { Phase, PlanName } from '../../timing/index.js';

/** What the guide asks of an element in its slot `timer`. It is not known otherwise, and need not be there. */
export interface SlottedTimer extends HTMLElement {
  plan?: PlanName;
  start?(): void;
}

/** The timer in the guide's slot, if there is one. */
export const timerIn = (guide: Element): SlottedTimer | null => guide.querySelector<SlottedTimer>(':scope > [slot="timer"]');

/** The plan that goes with a reason to express. */
const planFor = (situation: SituationId): PlanName => (situation === 'learning' || situation === 'low-supply' ? 'full' : 'comfort');

/** The plans that guides have given. Another one is the page's: frameworks set the property, and no attribute. */
const given = new WeakMap<Element, PlanName>();

/** Gives the timer the plan of the situation, unless the page has chosen one itself. */
export function plan(guide: Element, situation: SituationId | undefined): void {
  const timer = timerIn(guide);
  if (!timer || !situation || timer.hasAttribute('plan')) return;
  if (timer.plan !== undefined && timer.plan !== given.get(timer)) return;
  timer.plan = planFor(situation);
  given.set(timer, timer.plan);
}

/** The step to show while the timer is in a phase; none where the guide stays as it is. */
export const stepFor = (phase: Phase): number | undefined => ({ ready: undefined, massage: 3, express: 6, finished: undefined })[phase];

import type { SituationId } from '../../content/guide/reasons.js';

/** She moved to another step, by a press or by one of the methods. Step 0 is the page before step 1. */
export class GuideStepChangeEvent extends Event {
  static readonly type = 'guide-step-change';

  constructor(
    /** The step that is shown now, 0 to 6. */
    readonly step: number,
    /** The step that was shown before, 0 to 6. */
    readonly from: number,
    /** Why she is expressing, if she or the host has said so. */
    readonly situation: SituationId | undefined,
  ) {
    super(GuideStepChangeEvent.type, { bubbles: true, composed: true });
  }
}

/** She pressed Finish on the last step. */
export class GuideCompleteEvent extends Event {
  static readonly type = 'guide-complete';

  constructor(
    /** Why she is expressing, if she or the host has said so. */
    readonly situation: SituationId | undefined,
  ) {
    super(GuideCompleteEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'guide-step-change': GuideStepChangeEvent;
    'guide-complete': GuideCompleteEvent;
  }
}

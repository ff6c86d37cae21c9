import type { Range } from './range.js';

export type PlanName = 'full' | 'early-days' | 'comfort' | 'pump';

/** How long a session and its parts are meant to take, in minutes. A part without a range has no target. */
export interface Plan {
  /** Massage before expressing; none where there is no such phase. */
  readonly massage: Range | undefined;
  /** How long on one side before changing; none where both are expressed together. */
  readonly side: Range | undefined;
  /** Expressing, all turns together, massage not counted. */
  readonly express: Range | undefined;
}

/** The plans. Their figures rest on the claims named. */
export const plans: Readonly<Record<PlanName, Plan>> = {
  /** Learning, or building supply: S13, S18, S23. */
  full: { massage: { earliest: 5, latest: 10 }, side: { earliest: 3, latest: 5 }, express: { earliest: 20, latest: 30 } },
  /** The first two or three days, when a few drops is normal: C6. */
  'early-days': { massage: { earliest: 5, latest: 10 }, side: { earliest: 3, latest: 5 }, express: { earliest: 10, latest: 15 } },
  /** Just enough to feel comfortable: no target at all (S08, C2). */
  comfort: { massage: undefined, side: { earliest: 3, latest: 5 }, express: undefined },
  /** Both sides at once, with a pump: S23. */
  pump: { massage: undefined, side: undefined, express: { earliest: 15, latest: 20 } },
};

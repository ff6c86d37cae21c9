import type { SessionEntry } from '../../records/entry.js';
import type { Plan, PlanName, Side } from '../../timing/index.js';
import { beganWith, firstSideOf, planOf } from './options.js';
import type { SessionTimer } from './session-timer.js';

/** What she chooses before a session: over what the page says, and what was last time. */
export class Choices {
  #plan: PlanName | undefined;
  #side: Side | undefined;
  #asked: PlanName | undefined;

  constructor(
    private readonly timer: SessionTimer,
    private readonly last: () => SessionEntry | undefined,
  ) {}

  get plan(): PlanName {
    return this.#plan ?? planOf(this.timer);
  }

  choosePlan(plan: PlanName): void {
    this.#plan = plan;
    this.#side = undefined;
  }

  chooseSide(side: Side): void {
    this.#side = side;
  }

  firstSide(ranges: Plan): Side {
    return (ranges.side && this.#side) ?? firstSideOf(this.timer, ranges, this.last());
  }

  /** Where the side to begin with comes from last time: the side it began with then. */
  get lastBegan(): Side | undefined {
    return this.#side || (this.timer.firstSide ?? 'auto') !== 'auto' ? undefined : beganWith(this.last());
  }

  /** The page may have changed its mind, as the guide does with the situation: then nothing is chosen. */
  heedPage(): void {
    const asked = planOf(this.timer);
    if (asked !== this.#asked) this.#plan = this.#side = undefined;
    this.#asked = asked;
  }

  /** A session has begun, or gone on. The side is chosen anew for each. */
  begun(): void {
    this.#side = undefined;
  }
}

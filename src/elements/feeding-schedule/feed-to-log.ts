import type { FeedKind } from '../../timing/feeds.js';
import type { Side } from '../../timing/events.js';

/** A feed as a page hands it in. */
export interface FeedToLog {
  readonly kind: FeedKind;
  /** For `breast`: hers, and anatomical. */
  readonly side?: Side | undefined;
  /** When it began, in epoch milliseconds. Not in the future. */
  readonly at: number;
  /** When it ended, in epoch milliseconds. Unset, it is not known, or goes on. */
  readonly end?: number | undefined;
  /** How much it was, in millilitres. */
  readonly amountMl?: number | undefined;
}

const minute = 60_000;

/** Whether something is a feed that can be noted: what was, and a minute more, since clocks differ. */
export function isFeedToLog(value: unknown, now: number): value is FeedToLog {
  const { kind, side, at, end, amountMl } = Object(value) as Record<string, unknown>;
  const within = (number: unknown, least: number, most: number) => typeof number === 'number' && number >= least && number <= most;
  return (
    ['breast', 'bottle', 'expressed'].includes(kind as string) &&
    (side === undefined || (kind === 'breast' && ['left', 'right', 'both'].includes(side as string))) &&
    within(at, 0, now + minute) &&
    (end === undefined || within(end, at as number, now + minute)) &&
    (amountMl === undefined || within(amountMl, 0, 10_000))
  );
}

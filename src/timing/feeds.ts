import { endOfTime, type Side } from './events.js';
import { otherSide } from './session.js';

/** How milk came to the baby: at the breast, from a bottle, or expressed milk however it was given. */
export type FeedKind = 'breast' | 'bottle' | 'expressed';

/**
 * One time that the baby fed. Expressing is not a feed, and no function here counts it as one: when the baby last fed
 * and when she last expressed are two clocks that are never mixed.
 */
export interface Feed {
  /** When it began, in epoch milliseconds. */
  readonly at: number;
  /** When it ended, in epoch milliseconds; not known, or not over yet, where unset. */
  readonly end?: number | undefined;
  readonly kind: FeedKind;
  /** For `breast`: the side, hers and anatomical. */
  readonly side?: Side | undefined;
}

const minute = 60_000;
const day = 1440 * minute;
const kinds: readonly unknown[] = ['breast', 'bottle', 'expressed'] satisfies FeedKind[];

const isMoment = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) <= endOfTime;

/** The feeds in a list of anything, in order of their start. Nothing else in it counts: no session of expressing, no scrap. */
export function feedsIn<Entry>(entries: readonly Entry[]): (Entry & Feed)[] {
  return entries.filter(isFeed).sort((a, b) => a.at - b.at);
}

function isFeed<Entry>(value: Entry): value is Entry & Feed {
  if (typeof value !== 'object' || value === null) return false;
  const { at, kind } = value as Partial<Feed>;
  return isMoment(at) && kinds.includes(kind);
}

/** When a feed was over as far as is known: never before it began. */
const endOf = ({ at, end }: Feed): number => (isMoment(end) ? Math.max(at, end) : at);

/**
 * How long ago, in milliseconds, the last feed began (or ended); undefined where there is none. A feed without an end
 * counts from its start. Never negative, even where the clock was set back since.
 *
 * @param now the moment asked about, in epoch milliseconds
 * @param since from the start of feeds, as guidance counts, or from their end
 */
export function sinceLast(feeds: readonly Feed[], now: number, since: 'start' | 'end' = 'start'): number | undefined {
  const last = feedsIn(feeds).reduce((latest, feed) => Math.max(latest, since === 'end' ? endOf(feed) : feed.at), -Infinity);
  return last === -Infinity ? undefined : now > last ? now - last : 0;
}

/**
 * Until when, in epoch milliseconds, to try to begin the next feed: the longest gap after the start of the last. Undefined
 * where there was none, or no gap is asked for.
 */
export function offerBy(lastStart: number | undefined, intervalMinutes: number | undefined): number | undefined {
  return isMoment(lastStart) && isMoment(intervalMinutes) && intervalMinutes > 0 ? lastStart + intervalMinutes * minute : undefined;
}

/** The times between the starts of feeds that follow each other, in milliseconds, in order. */
export function gapsBetween(feeds: readonly Feed[]): number[] {
  return feedsIn(feeds).map(({ at }, index, ordered) => at - (ordered[index - 1]?.at ?? at)).slice(1);
}

/** How many feeds began in the 24 hours before `now` (epoch milliseconds), or since: the clock may have been set back. */
export function feedsInLastDay(feeds: readonly Feed[], now: number): number {
  return feedsIn(feeds).filter(({ at }) => at > now - day).length;
}

/**
 * The feeds that a new one would overlap, to be pointed out and no more: twins, two carers and tired hands all make
 * overlaps, and none is refused. Feeds that only touch do not overlap; two that begin together do.
 */
export function overlapping<Entry extends Feed>(feed: Feed, feeds: readonly Entry[]): Entry[] {
  return feedsIn(feeds).filter((other) => other.at === feed.at || (other.at < endOf(feed) && feed.at < endOf(other)));
}

/** The side that the next feed may begin on: the other than at the last feed at the breast. Undefined where that is not known. */
export function nextSide(feeds: readonly Feed[]): 'left' | 'right' | undefined {
  const side = feedsIn(feeds)
    .filter(({ kind }) => kind === 'breast')
    .at(-1)?.side;
  return side === 'left' || side === 'right' ? (otherSide(side) as 'left' | 'right') : undefined;
}

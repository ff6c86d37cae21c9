import { feedsInLastDay, gapsBetween, nextSide, offerBy, sinceLast, type Feed, type Slot } from '../../timing/index.js';
import type { FeedEntry, SessionEntry } from '../../records/entry.js';
import { sessionAt } from '../../timing/session.js';
import type { Options } from './options.js';

/** A feed as it is noted. */
export interface NotedFeed extends Feed {
  readonly entry: FeedEntry;
}

/** A session of expressing that has come to its end. Moments and lengths in milliseconds. */
export interface Expressed {
  readonly at: number;
  readonly end: number;
  /** Without its pauses. */
  readonly active: number;
}

/** What is known, of the last two days at least. */
export interface Known {
  readonly feeds: readonly NotedFeed[];
  readonly sessions: readonly Expressed[];
  /** When the session began that is going on. */
  readonly expressingSince: number | undefined;
  /** The timetable, of today and tomorrow. */
  readonly slots: readonly Slot[];
}

/** A slot of the timetable, and the session that was done in its place. */
export interface Row {
  readonly slot: Slot;
  readonly done: Expressed | undefined;
}

export interface Face {
  /** The feed that the time since counts from, and that time in milliseconds. */
  readonly last: NotedFeed | undefined;
  readonly since: number | undefined;
  /** Whether it counts from the end of that feed. */
  readonly fromEnd: boolean;
  /** The feed that goes on, as far as is known. */
  readonly feeding: NotedFeed | undefined;
  readonly nextSide: 'left' | 'right' | undefined;
  readonly inLastDay: number;
  /** Until when to try to begin the next feed. */
  readonly offerBy: number | undefined;
  readonly rows: readonly Row[];
  /** The slot that is due, or the next one. */
  readonly next: Slot | undefined;
  /** The moment that a cue belongs to: it is to come, or has come and stands. */
  readonly due: number | undefined;
  readonly isDue: boolean;
}

/** A feed without an end is thought to go on for so long (ms). Longer ones are rare, and can be ended all the same. */
const mayGoOn = 2 * 3_600_000;

export const asFeed = (entry: FeedEntry): NotedFeed => ({ at: entry.at, end: entry.end, kind: entry.feed, side: entry.side, entry });

export function asExpressed({ ranges, events }: SessionEntry): Expressed | undefined {
  const { startedAt, finishedAt, active } = sessionAt(ranges, events, 0);
  return startedAt === undefined || finishedAt === undefined ? undefined : { at: startedAt, end: finishedAt, active };
}

/** What is shown at a moment (epoch ms). Expressing never moves what is said of feeds. */
export function faceAt({ feeds, sessions, expressingSince, slots }: Known, options: Options, now: number): Face {
  const from = ({ at, end }: Feed) => (options.since === 'end' ? (end ?? at) : at);
  const last = [...feeds].sort((a, b) => from(a) - from(b)).at(-1);
  const newest = feeds.at(-1);
  const by = offerBy(newest?.at, options.gap);
  const rows = rowsOf(slots, sessions, (options.timetable.interval / 2) * 60_000);
  const next = rows.find(({ slot, done }) => slot.end > now && !done && !(slot.start <= now && expressingSince !== undefined))?.slot;
  const due = options.mode === 'timetable' ? next?.start : by;
  return {
    last,
    since: sinceLast(feeds, now, options.since),
    fromEnd: options.since === 'end' && last?.end !== undefined,
    feeding: newest && newest.end === undefined && now - newest.at < mayGoOn ? newest : undefined,
    nextSide: nextSide(feeds),
    inLastDay: feedsInLastDay(feeds, now),
    offerBy: by,
    rows,
    next,
    due,
    isDue: due !== undefined && now >= due,
  };
}

/** Each slot with the session that began nearest to it, if that was within reach (ms) and nearer to it than to any other. */
function rowsOf(slots: readonly Slot[], sessions: readonly Expressed[], reach: number): Row[] {
  const far = ({ start }: Slot, { at }: Expressed): number => Math.abs(start - at);
  const own = sessions.flatMap((session) => {
    const [slot] = [...slots].sort((a, b) => far(a, session) - far(b, session));
    return slot && far(slot, session) <= reach ? [{ slot, session }] : [];
  });
  return slots.map((slot) => ({
    slot,
    done: own
      .filter((each) => each.slot === slot)
      .map(({ session }) => session)
      .sort((a, b) => far(slot, a) - far(slot, b))[0],
  }));
}

/** The last feeds, newest first, each with the time from the start of the one before, in milliseconds. */
export function lastFeeds(feeds: readonly NotedFeed[], count: number): { readonly feed: NotedFeed; readonly after: number | undefined }[] {
  const gaps = gapsBetween(feeds);
  return feeds.map((feed, index) => ({ feed, after: gaps[index - 1] })).slice(-count).reverse();
}

/** What of a face is drawn anew: minutes, not seconds; and where the day stands, each quarter of an hour. */
export function shapeOf({ since, due, isDue, next, last, feeding }: Face, mode: Options['mode'], now: number): string {
  const minutes = (ms: number | undefined) => ms !== undefined && Math.floor(ms / 60_000);
  const toNext = mode === 'timetable' && next ? minutes(next.start - now) : 0;
  return [last?.entry.id, last?.entry.edited, minutes(since), due, isDue, next?.start, toNext, feeding?.entry.id, Math.floor(now / 900_000)].join();
}

import { sessionAt, type Plan, type PlanName, type SessionEvent, type Side } from '../timing/index.js';

export { newId } from './new-id.js';

/** What every entry carries. */
interface Kept {
  /** Unique wherever it was made. Never changes. */
  readonly id: string;
  /** Whose it is. */
  readonly profile: string;
  /** The IANA time zone in which it was recorded. */
  readonly zone: string;
  /** When it was last edited, in epoch milliseconds: the last edit wins. */
  readonly edited: number;
  readonly note?: string;
}

/** What was expressed, in millilitres. */
export interface Amounts {
  readonly left?: number;
  readonly right?: number;
  readonly both?: number;
}

/** A session of expressing: what happened in it, and the plan as it was then, in minutes. */
export interface SessionEntry extends Kept {
  readonly kind: 'session';
  readonly plan: PlanName;
  readonly ranges: Plan;
  readonly events: readonly SessionEvent[];
  readonly amounts?: Amounts;
}

/** A feed of the baby. Moments are epoch milliseconds, the amount millilitres. */
export interface FeedEntry extends Kept {
  readonly kind: 'feed';
  readonly feed: 'breast' | 'bottle' | 'expressed';
  readonly side?: Side;
  readonly at: number;
  readonly end?: number;
  readonly amount?: number;
}

export type Entry = SessionEntry | FeedEntry;

/** What is left of a deleted entry, so that an older file does not bring it back. */
export interface Tombstone {
  readonly id: string;
  readonly profile: string;
  readonly edited: number;
  readonly deleted: true;
}

/** What can lie under an id. */
export type Stored = Entry | Tombstone;

export const isDeleted = (stored: Stored): stored is Tombstone => 'deleted' in stored;

/** When an entry began, in epoch milliseconds. One without a standing start is no session, and gives 0. */
export function startOf(entry: Entry): number {
  return entry.kind === 'feed' ? entry.at : (sessionOf(entry).startedAt ?? 0);
}

/** Whether a session has a standing start. */
export const isStarted = (entry: SessionEntry): boolean => sessionOf(entry).startedAt !== undefined;

/** Whether a session has come to its end. */
export const isFinished = (entry: SessionEntry): boolean => sessionOf(entry).finishedAt !== undefined;

const sessionOf = ({ ranges, events }: SessionEntry) => sessionAt(ranges, events, 0);

/** An edited copy, stamped so that it wins over the one it was made from, even where the clock was set back. */
export function edit<Edited extends Entry>(entry: Edited, changes: Partial<Edited>, now = Date.now()): Edited {
  return { ...entry, ...changes, id: entry.id, edited: Math.max(now, entry.edited + 1) };
}

/**
 * Of two that lie under one id, the one edited last. Ties are settled the same everywhere: a deletion wins, then the one
 * that reads later as text.
 */
export function newer<Kind extends Stored>(one: Kind, other: Kind): Kind {
  if (one.edited !== other.edited) return one.edited > other.edited ? one : other;
  if (isDeleted(one) !== isDeleted(other)) return isDeleted(one) ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

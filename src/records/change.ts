import { mergeEvents } from '../timing/index.js';
import { isDeleted, isFinished, isStarted, newer, startOf, type Entry, type FeedEntry, type SessionEntry, type Stored, type Tombstone } from './entry.js';
import type { Settings } from './face.js';

/** A write asked for. Each can be made twice without harm, so that one that failed is simply made again. */
export type Change =
  | { readonly kind: 'session'; readonly session: SessionEntry }
  | { readonly kind: 'discard'; readonly tombstone: Tombstone }
  | { readonly kind: 'record'; readonly record: Stored }
  | { readonly kind: 'settings'; readonly values: Settings };

/** What of a profile is held in memory. Of the finished the newest two: where one is taken back, the other is the last. */
export interface Seen {
  readonly running: SessionEntry | undefined;
  readonly sessions: readonly SessionEntry[];
  readonly feeds: readonly FeedEntry[];
  readonly settings: Settings;
}

export const nothingSeen: Seen = { running: undefined, sessions: [], feeds: [], settings: {} };

/** What lies in the two places where a session can be: going on, or under its id. */
export interface Places {
  readonly running: SessionEntry | undefined;
  readonly record: Stored | undefined;
}

/**
 * Where a session belongs, given what lies there. What goes on under another id stands; what was deleted after its last
 * edit stays so; of one session in two tabs, every press counts.
 */
export function placeSession({ running, record }: Places, session: SessionEntry): Places {
  if (record && isDeleted(record) && record.edited >= session.edited) return { running, record };
  const same = running?.id === session.id ? running : undefined;
  let joined = same ? joinSessions(same, session) : session;
  if (record && !isDeleted(record) && record.kind === 'session') joined = joinSessions(record, joined);
  if (!isStarted(joined)) return { running: same ? undefined : running, record };
  if (isFinished(joined)) return { running: same ? undefined : running, record: joined };
  return running && !same ? { running, record } : { running: joined, record: undefined };
}

/** Two states of one session as one. Where they share no event, one was written by hand: then the later edit stands. */
function joinSessions(one: SessionEntry, other: SessionEntry): SessionEntry {
  const last = newer(one, other);
  const ids = new Set(one.events.map(({ id }) => id));
  return other.events.some(({ id }) => ids.has(id)) ? { ...last, events: mergeEvents(one.events, other.events) } : last;
}

/** What will be seen once a change is made. */
export function preview(seen: Seen, change: Change, profile: string): Seen {
  switch (change.kind) {
    case 'settings':
      return { ...seen, settings: { ...seen.settings, ...change.values } };
    case 'discard': {
      const { id } = change.tombstone;
      return { ...without(seen, id), running: seen.running?.id === id ? undefined : seen.running };
    }
    case 'record':
      return withRecord(seen, change.record, profile);
    case 'session': {
      const { id } = change.session;
      const known = seen.sessions.find((session) => session.id === id);
      const { running, record } = placeSession({ running: seen.running, record: known }, change.session);
      return { ...(record && !isDeleted(record) ? withRecord(without(seen, id), record, profile) : without(seen, id)), running };
    }
  }
}

const without = (seen: Seen, id: string): Seen => ({
  ...seen,
  sessions: seen.sessions.filter((session) => session.id !== id),
  feeds: seen.feeds.filter((feed) => feed.id !== id),
});

function withRecord(seen: Seen, record: Stored, profile: string): Seen {
  const { id } = record;
  const known: Stored | undefined = [...seen.sessions, ...seen.feeds].find((entry) => entry.id === id);
  if (known && newer<Stored>(known, record) === known) return seen;
  // What was finished or deleted elsewhere goes on no longer.
  const running = seen.running?.id === id && newer<Stored>(seen.running, record) === record ? undefined : seen.running;
  const rest = { ...without(seen, id), running };
  if (isDeleted(record) || record.profile !== profile) return rest;
  return record.kind === 'session' ? { ...rest, sessions: newestFirst([...rest.sessions, record]) } : { ...rest, feeds: newestFirst([...rest.feeds, record]) };
}

/** Of those that began together, as twins' feeds do, in the order in which the store gives them. */
const newestFirst = <Kind extends SessionEntry | FeedEntry>(entries: readonly Kind[]): Kind[] => [...entries].sort((a, b) => startOf(b) - startOf(a) || (a.id < b.id ? 1 : -1)).slice(0, 2);

/** Stored entries with a list of changes upon them, given what of it goes on. In no order. */
export function entriesUpon(stored: readonly Entry[], changes: readonly Change[], running: SessionEntry | undefined, profile: string): Entry[] {
  const entries = new Map<string, Stored>(stored.map((entry) => [entry.id, entry]));
  for (const change of changes) {
    if (change.kind === 'settings') continue;
    let record = recordOf(change);
    const known = entries.get(record.id);
    if (change.kind === 'session') record = placeSession({ running: undefined, record: known }, change.session).record ?? change.session;
    entries.set(record.id, known && change.kind !== 'session' ? newer(known, record) : record);
  }
  return [...entries.values()].filter((record): record is Entry => !isDeleted(record) && record.profile === profile && record.id !== running?.id && (record.kind === 'feed' || isFinished(record)));
}

/** A list of changes with one more. Of two of the same thing just the sum is kept, so that the list cannot grow. */
export function withChange(changes: readonly Change[], change: Change): Change[] {
  const key = keyOf(change);
  const earlier = changes.find((each) => keyOf(each) === key);
  const others = changes.filter((each) => each !== earlier);
  return [...others, earlier ? sum(earlier, change) : change];
}

const keyOf = (change: Change): string => (change.kind === 'settings' ? '' : `=${recordOf(change).id}`);

const recordOf = (change: Exclude<Change, { kind: 'settings' }>): Stored => (change.kind === 'session' ? change.session : change.kind === 'record' ? change.record : change.tombstone);

function sum(earlier: Change, later: Change): Change {
  if (earlier.kind === 'settings' || later.kind === 'settings') return { kind: 'settings', values: { ...valuesOf(earlier), ...valuesOf(later) } };
  const [one, other] = [recordOf(earlier), recordOf(later)];
  if (later.kind === 'session' && !isDeleted(one) && one.kind === 'session') return { kind: 'session', session: joinSessions(one, later.session) };
  return newer(one, other) === other ? later : earlier;
}

const valuesOf = (change: Change): Settings => (change.kind === 'settings' ? change.values : {});

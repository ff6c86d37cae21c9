import { placeSession, type Change, type Seen } from './change.js';
import { isDeleted, newer, startOf, type Entry, type FeedEntry, type SessionEntry, type Stored } from './entry.js';
import type { Settings, Summary } from './face.js';

/** Where entries lie, seen from within one transaction. */
export interface Shelf {
  running(profile: string): Promise<SessionEntry | undefined>;
  setRunning(profile: string, session: SessionEntry | undefined): Promise<unknown>;
  record(id: string): Promise<Stored | undefined>;
  setRecord(id: string, record: Stored | undefined): Promise<unknown>;
  settings(profile: string): Promise<Settings>;
  setSettings(profile: string, settings: Settings): Promise<unknown>;
  /** The newest two of a kind. */
  newest(profile: string, kind: Entry['kind']): Promise<readonly Entry[]>;
}

/** What keeps entries: the database, or memory. A rejected promise means that nothing at all was done. */
export interface Store {
  read(profile: string): Promise<Seen>;
  /** Makes changes, all or none, and tells what a profile has then. */
  write(profile: string, changes: readonly Change[]): Promise<Seen>;
  /** Takes records of any profile in, all or none, and tells how many were new or newer. */
  merge(records: readonly Stored[]): Promise<number>;
  entry(id: string): Promise<Entry | undefined>;
  /** The entries of a profile that began within, `to` left out, oldest first. */
  between(profile: string, from: number, to: number): Promise<readonly Entry[]>;
  summary(): Promise<Summary>;
  erase(): Promise<void>;
  /** Lets go of what would keep the page out of the back and forward cache. It is taken up again at the next use. */
  close(): void;
}

export async function readShelf(shelf: Shelf, profile: string): Promise<Seen> {
  const [running, sessions, feeds, settings] = await Promise.all([shelf.running(profile), shelf.newest(profile, 'session'), shelf.newest(profile, 'feed'), shelf.settings(profile)]);
  return { running, sessions: sessions as SessionEntry[], feeds: feeds as FeedEntry[], settings };
}

export async function changeShelf(shelf: Shelf, profile: string, change: Change): Promise<void> {
  switch (change.kind) {
    case 'settings':
      await shelf.setSettings(profile, { ...(await shelf.settings(profile)), ...change.values });
      return;
    case 'session': {
      const { session } = change;
      const before = { running: await shelf.running(profile), record: await shelf.record(session.id) };
      const after = placeSession(before, session);
      if (after.running !== before.running) await shelf.setRunning(profile, after.running);
      if (after.record !== before.record) await shelf.setRecord(session.id, after.record);
      return;
    }
    case 'discard':
      if ((await shelf.running(profile))?.id === change.tombstone.id) await shelf.setRunning(profile, undefined);
      await mergeRecord(shelf, change.tombstone);
      return;
    case 'record':
      await mergeRecord(shelf, change.record);
  }
}

/** Lays a record down where it is newer than what lies there. */
async function mergeRecord(shelf: Shelf, record: Stored): Promise<void> {
  await mergeRecords(shelf, [record]);
}

/** Lays records down where they are newer than what lies there. How many were. Asked for together: one by one is slow. */
export async function mergeRecords(shelf: Shelf, records: readonly Stored[]): Promise<number> {
  const byId = new Map<string, Stored>();
  for (const record of records) {
    const earlier = byId.get(record.id);
    byId.set(record.id, earlier ? succeed(earlier, record) : record);
  }
  const profiles = [...new Set(records.map(({ profile }) => profile))];
  const running = new Map(await Promise.all(profiles.map(async (profile) => [profile, await shelf.running(profile)] as const)));
  const known = await Promise.all([...byId.keys()].map((id) => shelf.record(id)));
  const writes: Promise<unknown>[] = [];
  const write = (asked: Promise<unknown>): void => {
    // Where a later one fails all are undone, and nobody waits for these.
    asked.catch(() => undefined);
    writes.push(asked);
  };
  let count = 0;
  for (const [index, record] of [...byId.values()].entries()) {
    const before = known[index];
    if (before && (succeed(before, record) === before || same(before, record))) continue;
    const going = running.get(record.profile);
    if (going?.id === record.id) {
      if (newer<Stored>(going, record) === going) continue;
      write(shelf.setRunning(record.profile, undefined));
    }
    write(shelf.setRecord(record.id, record));
    count++;
  }
  await Promise.all(writes);
  return count;
}

/** What stands of two under one id. An entry's identity is its own: what is somebody else's is not replaced. */
const succeed = (before: Stored, record: Stored): Stored => (before.profile === record.profile ? newer(before, record) : before);

const same = (one: Stored, other: Stored): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Oldest first; of two that began together, always the same one first. */
export const inOrder = (entries: readonly Entry[]): Entry[] =>
  entries
    .map((entry) => ({ entry, start: startOf(entry) }))
    .sort((a, b) => a.start - b.start || (a.entry.id < b.entry.id ? -1 : 1))
    .map(({ entry }) => entry);

export const isEntry = (stored: Stored | undefined): stored is Entry => stored !== undefined && !isDeleted(stored);

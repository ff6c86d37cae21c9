import { Channel } from '../../src/records/channel.ts';
import { DatabaseStore } from '../../src/records/database.ts';
import type { SessionEntry, FeedEntry } from '../../src/records/entry.ts';
import { place } from '../../src/records/exists.ts';
import { holdsRecords } from '../../src/records/holds.ts';
import { KeptRecords, type Ground } from '../../src/records/kept-records.ts';
import type { Store } from '../../src/records/store.ts';
import { plans, type SessionEvent, type SessionEventType } from '../../src/timing/index.ts';

export const t0 = Date.UTC(2026, 10, 24, 2, 10);
export const minute = 60_000;

const names: string[] = [];
let stores: Store[] = [];

/** A database of its own for a test. */
export function freshDatabase(): string {
  place.database = `records-${crypto.randomUUID()}`;
  names.push(place.database);
  return place.database;
}

/** What a tab of its own would have: a connection and a line of its own. */
export function tab(profile = '', ground: Partial<Ground> = {}): KeptRecords {
  const store = new DatabaseStore();
  stores.push(store);
  return new KeptRecords(profile, { lasting: true, look: holdsRecords, load: async () => store, line: (hear) => new Channel(hear), ...ground });
}

/** Takes every test database away. */
export async function clearAway(): Promise<void> {
  for (const store of stores) store.close();
  stores = [];
  await Promise.all(
    names.splice(0).map(
      (name) =>
        new Promise((resolve) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = request.onerror = request.onblocked = resolve;
        }),
    ),
  );
}

export const event = (id: string, type: SessionEventType, minutes: number, more: Partial<SessionEvent> = {}): SessionEvent => ({ id, type, at: t0 + minutes * minute, ...more });

export function session(id: string, events: readonly SessionEvent[], more: Partial<SessionEntry> = {}): SessionEntry {
  return { kind: 'session', id, profile: '', zone: 'Asia/Ho_Chi_Minh', edited: Math.max(...events.map(({ at }) => at)), plan: 'full', ranges: plans.full, events, ...more };
}

export const finished = (id: string, minutes: number, more: Partial<SessionEntry> = {}): SessionEntry => session(id, [event(`${id}1`, 'start', minutes), event(`${id}2`, 'express', minutes + 5), event(`${id}3`, 'finish', minutes + 25)], more);

export function feed(id: string, minutes: number, more: Partial<FeedEntry> = {}): FeedEntry {
  return { kind: 'feed', id, profile: '', zone: 'Asia/Ho_Chi_Minh', edited: t0, feed: 'bottle', at: t0 + minutes * minute, amount: 60, ...more };
}

import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { Change, Seen } from './change.js';
import { isDeleted, startOf, type Entry, type Stored } from './entry.js';
import { place } from './exists.js';
import type { Summary } from './face.js';
import { migrate, newestVersion, type Migration } from './migrations.js';
import { changeShelf, inOrder, isEntry, mergeRecords, readShelf, type Shelf, type Store } from './store.js';
import { runningOf, settingsOf, storedOf } from './validate.js';

interface Schema extends DBSchema {
  /** Finished sessions, feeds and tombstones. All but the last carry their `start`, by which they are found. */
  entries: { key: string; value: unknown; indexes: { start: [profile: string, start: number]; kind: [profile: string, kind: string, start: number] } };
  /** The session going on, one a profile: so two tabs can never make two. */
  running: { key: string; value: unknown };
  settings: { key: string; value: unknown };
}

type Rooms = ('entries' | 'running' | 'settings')[];
const rooms: Rooms = ['entries', 'running', 'settings'];

/**
 * Keeps entries in IndexedDB. Every act is one transaction, and transactions of all tabs that write to the same stores
 * follow each other: no lock beyond that is needed. A write is confirmed only when it is on the disk (`strict`).
 */
export class DatabaseStore implements Store {
  #opening: Promise<IDBPDatabase<Schema>> | undefined;

  constructor(private readonly migrations?: readonly Migration[]) {}

  read(profile: string): Promise<Seen> {
    return this.#use(async (database) => readShelf(shelfOf(reading(database)), profile));
  }

  write(profile: string, changes: readonly Change[]): Promise<Seen> {
    return this.#act(async (shelf) => {
      for (const change of changes) await changeShelf(shelf, profile, change);
      return readShelf(shelf, profile);
    });
  }

  merge(records: readonly Stored[]): Promise<number> {
    return this.#act((shelf) => mergeRecords(shelf, records));
  }

  entry(id: string): Promise<Entry | undefined> {
    return this.#use(async (database) => {
      const record = storedOf(await reading(database).objectStore('entries').get(id));
      return isEntry(record) ? record : undefined;
    });
  }

  between(profile: string, from: number, to: number): Promise<readonly Entry[]> {
    if (!(from < to)) return Promise.resolve([]);
    const range = IDBKeyRange.bound([profile, from], [profile, to], false, true);
    return this.#use(async (database) => inOrder((await reading(database).objectStore('entries').index('start').getAll(range)).map(storedOf).filter(isEntry)));
  }

  summary(): Promise<Summary> {
    return this.#use(async (database) => {
      const transaction = reading(database);
      const [records, running] = await Promise.all([transaction.objectStore('entries').getAll(), transaction.objectStore('running').getAll()]);
      const entries = [...records.map(storedOf).filter(isEntry), ...running.map(runningOf).filter((session) => session !== undefined)];
      const since = entries.reduce((earliest, entry) => Math.min(earliest, startOf(entry)), Infinity);
      return { count: entries.length, since: entries.length ? since : undefined, bytes: new Blob([JSON.stringify([records, running])]).size };
    });
  }

  async erase(): Promise<void> {
    // Emptied first: deleting waits for every tab, and one that sleeps must not keep anything alive.
    const emptied = await this.#act(async (_shelf, transaction) => {
      for (const room of rooms) await transaction.objectStore(room).clear();
      return true;
    }).catch(() => false);
    this.close();
    await new Promise<void>((resolve, reject) => {
      deleteDB(place.database, { blocked: () => emptied && resolve() }).then(resolve, reject);
    });
  }

  close(): void {
    const opening = this.#opening;
    this.#opening = undefined;
    opening?.then((database) => database.close()).catch(() => undefined);
  }

  #act<Value>(act: (shelf: Shelf, transaction: IDBPTransaction<Schema, Rooms, 'readwrite'>) => Promise<Value>): Promise<Value> {
    return this.#use(async (database) => {
      const transaction = database.transaction(rooms, 'readwrite', { durability: 'strict' });
      // Heard at once: a transaction that aborts early must not end as an unhandled rejection.
      const done = transaction.done.then(() => undefined, (error: unknown) => error ?? new DOMException('aborted', 'AbortError'));
      try {
        const value = await act(shelfOf(transaction), transaction);
        const error = await done;
        if (error) throw error;
        return value;
      } catch (error) {
        try {
          transaction.abort();
        } catch {
          // It is over already.
        }
        throw (transaction as unknown as { error?: unknown }).error ?? error;
      }
    });
  }

  /** Once more, with a new connection, where the old one turns out to be closed. */
  async #use<Value>(act: (database: IDBPDatabase<Schema>) => Promise<Value>): Promise<Value> {
    try {
      return await act(await this.#open());
    } catch (error) {
      const { name } = error as Error;
      if (name !== 'InvalidStateError' && name !== 'AbortError' && name !== 'UnknownError') throw error;
      this.close();
      return act(await this.#open());
    }
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    return (this.#opening ??= this.#connect().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    }));
  }

  #connect(): Promise<IDBPDatabase<Schema>> {
    return new Promise((resolve, reject) => {
      let late = false;
      const opening = openDB<Schema>(place.database, newestVersion(this.migrations), {
        upgrade: (database, from, _to, transaction) => migrate(database as never, transaction as never, from, this.migrations),
        blocked: () => {
          late = true;
          reject(new DOMException('another tab holds an older version open', 'TimeoutError'));
        },
        // Another tab wants to upgrade or to erase: it goes first.
        blocking: (_current, _blocked, event) => {
          this.#opening = undefined;
          (event.target as IDBDatabase).close();
        },
        terminated: () => (this.#opening = undefined),
      });
      opening.then((database) => (late ? database.close() : resolve(database)), reject);
    });
  }
}

/** A transaction to read with. What it reads rejects where it aborts: its end, which nobody waits for, must not as well. */
function reading(database: IDBPDatabase<Schema>): IDBPTransaction<Schema, Rooms> {
  const transaction = database.transaction(rooms);
  transaction.done.catch(() => undefined);
  return transaction;
}

/** A transaction as a shelf. What is read goes through the same gate as what is imported; what is none is not there. */
function shelfOf(transaction: Pick<IDBPTransaction<Schema, Rooms, 'readonly' | 'readwrite'>, 'objectStore'>): Shelf {
  const of = (room: Rooms[number]) => (transaction as IDBPTransaction<Schema, Rooms, 'readwrite'>).objectStore(room);
  const entries = (transaction as IDBPTransaction<Schema, Rooms, 'readwrite'>).objectStore('entries');
  const set = (room: 'running' | 'settings', key: string, value: unknown) => (value === undefined ? of(room).delete(key) : of(room).put(value, key));
  return {
    running: async (profile) => runningOf(await of('running').get(profile)),
    setRunning: (profile, session) => set('running', profile, session),
    record: async (id) => storedOf(await entries.get(id)),
    setRecord: (id, record) => (record ? entries.put(isDeleted(record) ? record : { ...record, start: startOf(record) }) : entries.delete(id)),
    settings: async (profile) => settingsOf(await of('settings').get(profile)),
    setSettings: (profile, settings) => set('settings', profile, settings),
    newest: async (profile, kind) => {
      const found: Entry[] = [];
      const range = IDBKeyRange.bound([profile, kind], [profile, kind, []]);
      for (let cursor = await entries.index('kind').openCursor(range, 'prev'); cursor && found.length < 2; cursor = await cursor.continue()) {
        const record = storedOf(cursor.value);
        if (isEntry(record)) found.push(record);
      }
      return found;
    },
  };
}

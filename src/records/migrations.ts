import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** Brings a database from one version to the next. May use nothing but the transaction: it would be over. */
export type Migration = (database: IDBPDatabase, transaction: IDBPTransaction<unknown, string[], 'versionchange'>) => void | Promise<void>;

/**
 * The first leads from nothing to version 1, each further one a version on. One that was published is never changed.
 */
export const migrations: readonly Migration[] = [
  (database) => {
    const entries = database.createObjectStore('entries', { keyPath: 'id' });
    entries.createIndex('start', ['profile', 'start']);
    entries.createIndex('kind', ['profile', 'kind', 'start']);
    database.createObjectStore('running');
    database.createObjectStore('settings');
  },
];

export const newestVersion = (list = migrations): number => list.length;

export async function migrate(database: IDBPDatabase, transaction: IDBPTransaction<unknown, string[], 'versionchange'>, from: number, list = migrations): Promise<void> {
  for (const migration of list.slice(from)) await migration(database, transaction);
}

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory, IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { DatabaseStore } from '../../dist/lib/records/database.js';
import { mayHoldRecords, place } from '../../dist/lib/records/exists.js';
import { holdsRecords } from '../../dist/lib/records/holds.js';
import { KeptRecords } from '../../dist/lib/records/kept-records.js';
import { migrations } from '../../dist/lib/records/migrations.js';
import { plans } from '../../dist/lib/timing/index.js';

// A database that fails as told: browsers fail so too, but not when asked.

const { put } = IDBObjectStore.prototype;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  IDBObjectStore.prototype.put = put;
});

const silent = { open() {}, tell() {}, close() {} };
const tab = (store = new DatabaseStore()) => new KeptRecords('', { lasting: true, look: mayHoldRecords, load: async () => store, line: () => silent });
const t0 = Date.UTC(2026, 10, 24, 2, 10);
const feed = (id, minutes = 0) => ({ kind: 'feed', id, profile: '', zone: 'UTC', edited: t0, feed: 'bottle', at: t0 + minutes * 60_000 });
const session = (...events) => ({ kind: 'session', id: 's', profile: '', zone: 'UTC', edited: t0, plan: 'full', ranges: plans.full, events });
const event = (id, type, minutes) => ({ id, type, at: t0 + minutes * 60_000 });
const ids = async (records) => (await records.all()).map(({ id }) => id);
const failing = (name) => () => {
  throw new DOMException('told to', name);
};

for (const [name, reason] of [
  ['SecurityError', 'refused'],
  ['VersionError', 'newer'],
  ['QuotaExceededError', 'full'],
  ['UnknownError', 'failed'],
]) {
  test(`opening fails with ${name}: everything goes on, says why, and is saved when it can be`, async () => {
    const working = indexedDB;
    globalThis.indexedDB = { databases: async () => [], open: failing(name), deleteDatabase: failing(name) };
    const records = tab();
    await records.open();
    assert.deepEqual(records.keeping, { state: 'idle' });
    await records.keepSession(session(event('1', 'start', 0)));
    await records.keepSession(session(event('1', 'start', 0), event('2', 'express', 5)));
    await records.put(feed('a'));
    await records.put(feed('b', 5));
    assert.equal((await records.remove('b')).id, 'b');
    assert.deepEqual(records.keeping, { state: 'unsaved', reason });
    assert.equal(records.running.events.length, 2);
    assert.equal(records.lastFeed.id, 'a');
    assert.deepEqual(await ids(records), ['a']);
    await assert.rejects(records.merge([feed('c')]), { reason });
    assert.deepEqual(await ids(records), ['a']);

    globalThis.indexedDB = working;
    await records.retry();
    assert.deepEqual(records.keeping, { state: 'saved' });
    const reloaded = tab();
    await reloaded.open();
    assert.equal(reloaded.running.events.length, 2);
    assert.deepEqual(await ids(reloaded), ['a']);
  });
}

test('where there is no database at all, that is said', async () => {
  delete globalThis.indexedDB;
  const records = tab();
  await records.open();
  assert.equal(await mayHoldRecords(), false);
  await records.put(feed('a'));
  assert.deepEqual(records.keeping, { state: 'unsaved', reason: 'refused' });
  assert.deepEqual(await ids(records), ['a']);
});

test('a browser that refuses to list its databases hides none, and gets none', async () => {
  indexedDB.databases = () => Promise.reject(new DOMException('told to', 'UnknownError'));
  assert.equal(await holdsRecords(), false);
  delete indexedDB.databases;
  assert.deepEqual(await indexedDB.databases(), []);
  await tab().put(feed('a'));
  indexedDB.databases = () => Promise.reject(new DOMException('told to', 'UnknownError'));
  assert.equal(await holdsRecords(), true);
});

test('a write that finds no room loses nothing, and is made again with the next one', async () => {
  const records = tab();
  await records.put(feed('a'));
  IDBObjectStore.prototype.put = failing('QuotaExceededError');
  await records.put(feed('b', 1));
  assert.deepEqual(records.keeping, { state: 'unsaved', reason: 'full' });
  assert.deepEqual(await ids(records), ['a', 'b']);
  assert.deepEqual(await ids(tab()), ['a'], 'what is not saved is not there for others');
  await assert.rejects(records.merge([feed('x')]), { reason: 'full' });
  IDBObjectStore.prototype.put = put;
  await records.put(feed('c', 2));
  assert.deepEqual(records.keeping, { state: 'saved' });
  assert.deepEqual(await ids(tab()), ['a', 'b', 'c']);
});

test('whichever of its writes fails, an import takes all or nothing', async () => {
  for (let failsAt = 0; failsAt < 3; failsAt++) {
    globalThis.indexedDB = new IDBFactory();
    const records = tab();
    let count = 0;
    IDBObjectStore.prototype.put = function (...values) {
      if (count++ === failsAt) throw new DOMException('told to', 'QuotaExceededError');
      return put.apply(this, values);
    };
    await assert.rejects(records.merge([feed('a'), feed('b'), feed('c')]), { reason: 'full' });
    assert.deepEqual(await ids(tab()), []);
    assert.equal(await records.merge([feed('a'), feed('b'), feed('c')]), 3);
    assert.deepEqual(await ids(tab()), ['a', 'b', 'c']);
  }
});

test('a transaction that aborts is made again', async () => {
  const records = tab();
  let aborted = 0;
  IDBObjectStore.prototype.put = function (...values) {
    const request = put.apply(this, values);
    if (aborted++ === 0) this.transaction.abort();
    return request;
  };
  await records.put(feed('a'));
  assert.deepEqual(records.keeping, { state: 'saved' });
  assert.deepEqual(await ids(tab()), ['a']);
});

test('a reading that aborts throws nothing into the page, and is made again', async () => {
  const { transaction } = IDBDatabase.prototype;
  const unheard = [];
  const hear = (reason) => unheard.push(reason);
  process.on('unhandledRejection', hear);
  try {
    const records = tab();
    await records.put(feed('a'));
    await records.keepSession(session(event('1', 'start', 0)));
    for (const read of [() => records.open(), () => records.all(), () => records.summary(), () => records.remove('none')]) {
      let aborted = 0;
      IDBDatabase.prototype.transaction = function (...values) {
        const made = transaction.apply(this, values);
        if (made.mode === 'readonly' && aborted++ === 0) queueMicrotask(() => made.abort());
        return made;
      };
      const fresh = tab();
      await fresh.open();
      aborted = 0;
      await read();
    }
    assert.deepEqual(await ids(records), ['a']);
  } finally {
    IDBDatabase.prototype.transaction = transaction;
    await new Promise((resolve) => setTimeout(resolve)); // until the engine has told what nobody heard
    process.off('unhandledRejection', hear);
  }
  assert.deepEqual(unheard, []);
});

test('what cannot be read is not called empty', async () => {
  const records = tab();
  await records.put(feed('a'));
  assert.deepEqual(await records.between(t0, Infinity), [feed('a')]);
  const { getAll } = IDBIndex.prototype;
  IDBIndex.prototype.getAll = failing('DataError');
  try {
    await assert.rejects(records.all(), { name: 'Error', reason: 'failed' });
    assert.deepEqual(await records.between(t0, t0 + 1), [feed('a')], 'a list shows what it knew');
  } finally {
    IDBIndex.prototype.getAll = getAll;
  }
  assert.deepEqual(await ids(records), ['a']);
});

test('a connection that was closed underneath is opened again', async () => {
  const connections = [];
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (...values) => {
    const request = open(...values);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  };
  const records = tab();
  await records.put(feed('a'));
  for (const connection of connections) connection.close();
  await records.put(feed('b', 1));
  assert.deepEqual(records.keeping, { state: 'saved' });
  assert.deepEqual(await ids(records), ['a', 'b']);
});

test('a database that is deleted underneath comes back with what goes on', async () => {
  const records = tab();
  await records.keepSession(session(event('1', 'start', 0)));
  await new Promise((resolve) => (indexedDB.deleteDatabase(place.database).onsuccess = resolve));
  await records.keepSession(session(event('1', 'start', 0), event('2', 'express', 1)));
  assert.deepEqual(records.keeping, { state: 'saved' });
  const reloaded = tab();
  await reloaded.open();
  assert.equal(reloaded.running.events.length, 2);
});

test('a slow database is waited for, and nothing is called saved meanwhile', async () => {
  let answer;
  const store = new DatabaseStore();
  const slow = new Promise((resolve) => (answer = resolve)).then(() => store);
  const records = new KeptRecords('', { lasting: true, look: mayHoldRecords, load: () => slow, line: () => silent });
  const asked = [records.put(feed('a')), records.set({ sound: true }), records.keepSession(session(event('1', 'start', 0)))];
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(records.keeping, { state: 'saving' });
  assert.deepEqual([records.lastFeed.id, records.settings.sound, records.running.id], ['a', true, 's']);
  answer();
  await Promise.all(asked);
  assert.deepEqual(records.keeping, { state: 'saved' });
});

test('what is corrupted is left out, and the rest is there', async () => {
  const records = tab();
  await records.put(feed('a'));
  await records.put(feed('b', 1));
  await records.keepSession(session(event('1', 'start', 0)));
  const database = await openDB(place.database);
  await database.put('entries', { id: 'b', profile: '', kind: 'feed', start: t0 + 1, at: 'yesterday' });
  await database.put('entries', { id: 'c', profile: '', kind: 'session', start: t0 + 2, events: 7 });
  await database.put('running', 'nonsense', '');
  await database.put('settings', { sound: 'loud', vibrate: true, unit: 'pint' }, '');
  database.close();
  const reloaded = tab();
  await reloaded.open();
  assert.deepEqual(await ids(reloaded), ['a']);
  assert.deepEqual([reloaded.running, reloaded.lastSession, reloaded.lastFeed.id], [undefined, undefined, 'a']);
  assert.deepEqual(reloaded.settings, { vibrate: true });
  await reloaded.put(feed('b', 1));
  assert.deepEqual(await ids(tab()), ['a', 'b']);
});

test('records of each earlier version are brought up to the next, whole', async () => {
  for (let version = 1; version <= migrations.length; version++) {
    globalThis.indexedDB = new IDBFactory();
    const older = tab(new DatabaseStore(migrations.slice(0, version)));
    await older.put(feed('a'));
    await older.keepSession(session(event('1', 'start', 0)));
    // The version of today, and one to come.
    for (const list of [migrations, [...migrations, (_database, transaction) => void transaction.objectStore('entries').createIndex('edited', 'edited')]]) {
      const newer = tab(new DatabaseStore(list));
      await newer.open();
      assert.deepEqual(await ids(newer), ['a']);
      assert.equal(newer.running.id, 's');
    }
    // The older one gave way, and says what became of it.
    await older.put(feed('b', 1));
    assert.deepEqual(older.keeping, { state: 'unsaved', reason: 'newer' });
    assert.deepEqual(await older.between(t0, Infinity), [feed('b', 1)]);
  }
});

test('an upgrade that another tab does not let happen is not called saved, and happens later', async () => {
  const stubborn = await openDB(place.database, 1, { upgrade: (...values) => migrations[0](values[0], values[3]) });
  const records = tab(new DatabaseStore([...migrations, () => {}]));
  await records.put(feed('a'));
  assert.deepEqual(records.keeping, { state: 'unsaved', reason: 'failed' });
  stubborn.close();
  await records.retry();
  assert.deepEqual(records.keeping, { state: 'saved' });
  assert.deepEqual(await ids(records), ['a']);
});

test('erasing empties what a sleeping tab still holds open', async () => {
  const records = tab();
  await records.put(feed('a'));
  const sleeping = await openDB(place.database);
  await records.erase();
  assert.equal(await sleeping.count('entries'), 0);
  assert.equal(records.lastFeed, undefined);
  sleeping.close();
});

test('an erasure that cannot be made is not called one', async () => {
  const records = tab();
  await records.put(feed('a'));
  globalThis.indexedDB = { databases: async () => [{ name: place.database }], open: failing('UnknownError'), deleteDatabase: failing('UnknownError') };
  const other = tab();
  await assert.rejects(other.erase(), { name: 'Error', reason: 'failed' });
});

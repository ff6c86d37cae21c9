import { expect, waitUntil } from '@open-wc/testing';
import { place } from '../../src/records/exists.ts';
import { holdsRecords } from '../../src/records/holds.ts';
import { recordsOf } from '../../src/records/records.ts';
import { clearAway, event, feed, finished, freshDatabase, session, t0, tab } from './desk.ts';

beforeEach(() => freshDatabase());
afterEach(clearAway);

const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('records on the device', () => {
  it('are not there before she acts: looking creates nothing', async () => {
    const records = tab();
    await records.open();
    expect(records).to.include({ opened: true, running: undefined, lastSession: undefined, lastFeed: undefined });
    expect(await records.all()).to.deep.equal([]);
    expect(await records.summary()).to.deep.equal({ count: 0, since: undefined, bytes: 0 });
    expect(records.keeping).to.deep.equal({ state: 'idle' });
    expect(await holdsRecords()).to.equal(false);
    expect(await databases()).not.to.include(place.database);
  });

  it('are not made by looking where the browser cannot list databases', async () => {
    const list = indexedDB.databases;
    Object.defineProperty(indexedDB, 'databases', { value: undefined, configurable: true });
    try {
      expect(await holdsRecords()).to.equal(false);
      expect(await holdsRecords()).to.equal(false);
      await tab().put(feed('a', 0));
      expect(await holdsRecords()).to.equal(true);
    } finally {
      Object.defineProperty(indexedDB, 'databases', { value: list, configurable: true });
      delete (indexedDB as { databases?: unknown }).databases;
    }
  });

  it('answer at once, say that they save, and then that they saved', async () => {
    const records = tab();
    const states: string[] = [];
    records.subscribe(() => states.push(records.keeping.state));
    const started = session('s', [event('1', 'start', 0)]);
    const kept = records.keepSession(started);
    expect(records.running).to.deep.equal(started);
    expect(records.keeping).to.deep.equal({ state: 'saving' });
    expect(await kept).to.deep.equal(started);
    expect(records.keeping).to.deep.equal({ state: 'saved' });
    expect(states.at(-1)).to.equal('saved');

    const reloaded = tab();
    await reloaded.open();
    expect(reloaded.running).to.deep.equal(started);
    expect(reloaded.keeping).to.deep.equal({ state: 'idle' });
  });

  it('move a session to the entries when it is finished, and back when that is undone', async () => {
    const records = tab();
    const done = finished('s', 0);
    await records.keepSession(session('s', done.events.slice(0, 2)));
    await records.keepSession(done);
    expect(records.running).to.equal(undefined);
    expect(records.lastSession).to.deep.equal(done);
    expect(await records.all()).to.deep.equal([done]);

    const undone = session('s', [...done.events, event('s4', 'undo', 26, { undoes: 's3' })]);
    expect(await records.keepSession(undone)).to.deep.equal(undone);
    expect(records.running).to.deep.equal(undone);
    expect(records.lastSession).to.equal(undefined);
    expect(await records.all()).to.deep.equal([]);
  });

  it('lose no press that comes before they are open', async () => {
    const before = tab();
    await before.keepSession(finished('old', -60));
    const records = tab();
    const events = [event('1', 'start', 0), event('2', 'express', 1), event('3', 'switch', 2)];
    void records.keepSession(session('s', events.slice(0, 1)));
    void records.open();
    void records.keepSession(session('s', events.slice(0, 2)));
    await Promise.resolve();
    void records.keepSession(session('s', events));
    expect(records.running?.events).to.deep.equal(events);
    await records.retry();
    const reloaded = tab();
    await reloaded.open();
    expect(reloaded.running?.events).to.deep.equal(events);
    expect(reloaded.lastSession?.id).to.equal('old');
  });

  it('let one session go on in every tab: the one that was there', async () => {
    const [one, other] = [tab(), tab()];
    const first = session('first', [event('1', 'start', 0)]);
    await one.keepSession(first);
    // The other tab has not heard yet.
    const kept = await other.keepSession(session('second', [event('2', 'start', 1)]));
    expect(kept).to.deep.equal(first);
    expect(other.running).to.deep.equal(first);
    expect(await other.keepSession(session('second', [event('2', 'start', 1), event('3', 'express', 2)]))).to.deep.equal(first);
  });

  it('join the presses of two tabs', async () => {
    const [one, other] = [tab(), tab()];
    await Promise.all([one.open(), other.open()]);
    const start = event('1', 'start', 0);
    await one.keepSession(session('s', [start]));
    await waitUntil(() => other.running, 'the other tab hears of it');
    await Promise.all([one.keepSession(session('s', [start, event('2', 'express', 1)])), other.keepSession(session('s', [start, event('3', 'switch', 2)]))]);
    await waitUntil(() => [one, other].every(({ running }) => running?.events.length === 3), 'both show all');
    expect(one.running).to.deep.equal(other.running);
  });

  it('keep two people apart', async () => {
    const [mai, linh] = [tab('Mai'), tab('Linh')];
    await mai.put(feed('a', 0));
    await linh.keepSession(session('s', [event('1', 'start', 0)]));
    await mai.open();
    expect(mai.running).to.equal(undefined);
    expect((await mai.all()).map(({ id, profile }) => [id, profile])).to.deep.equal([['a', 'Mai']]);
    expect(await linh.all()).to.deep.equal([]);
    expect(await linh.remove('a')).to.equal(undefined);
  });

  it('give back what was deleted, and take it again', async () => {
    const records = tab();
    await records.put(feed('a', 0));
    await records.put(feed('b', 10));
    expect(records.lastFeed?.id).to.equal('b');
    const removed = await records.remove('b');
    expect(removed).to.deep.equal(feed('b', 10));
    expect(records.lastFeed?.id).to.equal('a');
    expect((await tab().all()).map(({ id }) => id)).to.deep.equal(['a']);
    expect(await records.merge([feed('b', 10)]), 'an older file does not bring it back').to.equal(0);
    await records.put(removed!);
    expect((await tab().all()).map(({ id }) => id)).to.deep.equal(['a', 'b']);
  });

  it('give entries by their start, oldest first', async () => {
    const records = tab();
    await Promise.all([feed('c', 30), finished('b', 20), feed('a', 10), feed('d', 40)].map((entry) => records.put(entry)));
    const ids = async (from: number, to: number) => (await records.between(t0 + from * 60_000, t0 + to * 60_000)).map(({ id }) => id);
    expect(await ids(10, 40)).to.deep.equal(['a', 'b', 'c']);
    expect(await ids(40, 10)).to.deep.equal([]);
    expect(await records.summary()).to.include({ count: 4, since: t0 + 10 * 60_000 });
    expect((await records.summary()).bytes).to.be.greaterThan(400);
  });

  it('discard a session, and take it again', async () => {
    const records = tab();
    const started = session('s', [event('1', 'start', 0)]);
    await records.keepSession(started);
    await records.discardSession('s');
    expect(records.running).to.equal(undefined);
    const other = tab();
    await other.open();
    expect(other.running).to.equal(undefined);
    await other.keepSession(session('s', [event('1', 'start', 0), event('2', 'pause', 1)]));
    expect(other.running, 'what was pressed before it was discarded does not bring it back').to.equal(undefined);
    await records.keepSession(started);
    expect(records.running?.events).to.deep.equal(started.events);
  });

  it('remember what she switched herself', async () => {
    const records = tab();
    void records.set({ sound: true });
    await records.set({ unit: 'oz' });
    expect(records.settings).to.deep.equal({ sound: true, unit: 'oz' });
    const reloaded = tab();
    await reloaded.open();
    expect(reloaded.settings).to.deep.equal({ sound: true, unit: 'oz' });
  });

  it('are erased, database and all, in every tab', async () => {
    const [one, other] = [tab('Mai'), tab('Linh')];
    await Promise.all([one.open(), other.open()]);
    await one.put(feed('a', 0));
    await other.put(feed('b', 0));
    await one.erase();
    expect(await holdsRecords()).to.equal(false);
    expect(one.lastFeed).to.equal(undefined);
    await waitUntil(() => other.lastFeed === undefined, 'the other tab hears of it');
    expect(other.keeping).to.deep.equal({ state: 'idle' });
    await other.put(feed('c', 0));
    expect((await tab('Linh').all()).map(({ id }) => id)).to.deep.equal(['c']);
  });
});

describe('records of a page', () => {
  it('are one object for each pair of storage and profile', () => {
    expect(recordsOf('device')).to.equal(recordsOf('device', ''));
    expect(recordsOf('device', 'Mai')).not.to.equal(recordsOf('device'));
    expect(recordsOf('none', 'Mai')).not.to.equal(recordsOf('device', 'Mai'));
  });

  it('store nothing where the host wants nothing stored, and work', async () => {
    const records = recordsOf('none', 'Mai');
    await records.open();
    await records.keepSession(session('s', [event('1', 'start', 0)]));
    await records.keepSession(finished('s', 0));
    await records.put(feed('a', 40));
    await records.remove('a');
    expect(records.lastSession?.id).to.equal('s');
    expect((await recordsOf('none', 'Mai').all()).map(({ id }) => id)).to.deep.equal(['s']);
    expect(await records.merge([feed('a', 40, { profile: 'Mai' }), feed('x', 50, { profile: 'Mai' })])).to.equal(1);
    expect(records.lastFeed?.id).to.equal('x');
    expect(records.keeping).to.deep.equal({ state: 'unsaved', reason: 'none' });
    expect(await records.persisted()).to.equal(false);
    expect(await databases()).not.to.include(place.database);
    await recordsOf('none', 'Linh').erase();
    expect(records.lastSession).to.equal(undefined);
  });
});

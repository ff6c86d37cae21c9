import { expect, waitUntil } from '@open-wc/testing';
import { DatabaseStore } from '../../src/records/database.ts';
import type { Entry } from '../../src/records/entry.ts';
import { RecordsError, type Records } from '../../src/records/face.ts';
import { clearAway, event, feed, finished, freshDatabase, session, t0, tab } from './desk.ts';

beforeEach(() => freshDatabase());
afterEach(clearAway);

const ids = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id);
const refusal = (asked: Promise<unknown>): Promise<unknown> => asked.then(() => 'not refused', (error: unknown) => (error instanceof RecordsError ? error.reason : error));

/** What the browser was asked of keeping things for good, and what it says to that. */
async function withStorage(says: boolean, act: () => Promise<unknown>): Promise<string[]> {
  const asked: string[] = [];
  const { storage } = navigator;
  const told = (what: string) => async () => {
    asked.push(what);
    return says;
  };
  Object.defineProperty(navigator, 'storage', { value: { persisted: told('persisted'), persist: told('persist') }, configurable: true });
  try {
    await act();
  } finally {
    Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
  }
  return asked;
}

/** A line that nobody is at the other end of. */
const silent = { open() {}, tell() {}, close() {} };

describe('what is kept', () => {
  it('is asked of the browser for good, once and at the first entry', async () => {
    expect(await withStorage(false, async () => {
      const records = tab();
      await records.open();
      await records.put(feed('a', 0));
      await records.put(feed('b', 0));
      expect(await records.persisted()).to.equal(false);
    })).to.deep.equal(['persisted', 'persist', 'persisted']);
    expect(await withStorage(true, async () => {
      const records = tab();
      await records.put(feed('c', 0));
      expect(await records.persisted()).to.equal(true);
    }), 'what is promised is not asked for').to.deep.equal(['persisted', 'persisted']);
  });

  it('is told to whoever listens, until they do not', async () => {
    const records = tab();
    let told = 0;
    const stop = records.subscribe(() => told++);
    await records.put(feed('a', 0));
    expect(told).to.be.at.least(2);
    stop();
    const before = told;
    await records.put(feed('b', 0));
    expect(told).to.equal(before);
  });

  it('is opened when it is first used, and then says so', async () => {
    const records = tab();
    expect(records.opened).to.equal(false);
    await records.put(feed('a', 0));
    await records.open();
    expect(records.opened).to.equal(true);
    expect(records.open()).to.equal(records.open());
  });

  it('is looked at again by a page that is shown again', async () => {
    const [away, other] = [tab('', { line: () => silent }), tab('', { line: () => silent })];
    await away.open();
    await other.put(feed('a', 0));
    expect(away.lastFeed).to.equal(undefined);
    document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(() => away.lastFeed?.id === 'a', 'it shows what it missed');
  });

  it('is asked about by the profile that it is of', async () => {
    const [mai, linh] = [tab('Mai'), tab('Linh')];
    await Promise.all([mai.open(), linh.open()]);
    let told = 0;
    linh.subscribe(() => told++);
    await mai.put(feed('a', 0, { profile: 'somebody' }));
    expect((await mai.all()).map(({ profile }) => profile), 'whatever was handed in').to.deep.equal(['Mai']);
    expect(told).to.equal(0);
    await mai.merge([feed('l', 5, { profile: 'Linh' })]);
    await waitUntil(() => linh.lastFeed?.id === 'l', 'what was imported is seen in every tab, whosever it is');
  });

  it('is summed up over all', async () => {
    const records = tab();
    await records.put(feed('a', 10));
    await tab('Mai').put(feed('b', 5));
    await records.keepSession(session('s', [event('1', 'start', 0)]));
    expect(await records.summary()).to.include({ count: 3, since: t0 });
  });
});

describe('a session that is kept', () => {
  it('goes with its start, wherever it was', async () => {
    const records = tab();
    const start = event('1', 'start', 0);
    await records.keepSession(session('s', [start]));
    const undone = session('s', [start, event('2', 'undo', 1, { undoes: '1' })]);
    expect(await records.keepSession(undone)).to.equal(undone);
    expect(records.running).to.equal(undefined);
    await records.keepSession(finished('t', 0));
    await records.discardSession('t');
    expect([records.lastSession, await records.all()]).to.deep.equal([undefined, []]);
  });

  it('may be put like any entry, whether or not it is over', async () => {
    const records = tab();
    await records.put(session('s', [event('1', 'start', 0)]));
    expect(records.running?.id).to.equal('s');
    await records.put(finished('s', 0, { edited: t0 + 1e9 }));
    expect(records.running).to.equal(undefined);
    expect(ids(await records.all())).to.deep.equal(['s']);
  });

  it('of before may be kept while another goes on, which stands', async () => {
    const records = tab();
    const going = session('now', [event('n', 'start', 60)]);
    await records.keepSession(going);
    expect(await records.keepSession(finished('before', 0))).to.deep.equal(finished('before', 0));
    expect(records.running).to.deep.equal(going);
    expect(records.lastSession?.id).to.equal('before');
  });
});

describe('what is deleted', () => {
  it('is given back once', async () => {
    const records = tab();
    await records.put(feed('a', 0));
    expect((await records.remove('a'))?.id).to.equal('a');
    expect(await records.remove('a')).to.equal(undefined);
    expect(await records.remove('never')).to.equal(undefined);
    expect(await tab().remove('a'), 'by another tab').to.equal(undefined);
  });

  it('may be deleted before it was written', async () => {
    const records = tab();
    void records.put(feed('a', 0));
    void records.keepSession(finished('s', 0));
    expect([(await records.remove('a'))?.id, (await records.remove('s'))?.id]).to.deep.equal(['a', 's']);
    expect(await records.all()).to.deep.equal([]);
    void records.keepSession(finished('t', 0));
    void records.discardSession('t');
    expect(await records.remove('t')).to.equal(undefined);
  });
});

describe('where the browser refuses', () => {
  const reasons = { QuotaExceededError: 'full', VersionError: 'newer', SecurityError: 'refused', NotAllowedError: 'refused', ReferenceError: 'refused', TypeError: 'refused', InvalidStateError: 'refused', AbortError: 'failed', DataError: 'failed' };

  it('the reason is told', async () => {
    for (const [name, reason] of Object.entries(reasons)) {
      const records: Records = tab('', { look: async () => true, load: () => Promise.reject(new DOMException('', name)) });
      await records.open();
      expect(records.keeping, name).to.deep.equal({ state: 'unsaved', reason });
      expect(await refusal(records.merge([])), name).to.equal(reason);
      expect(await refusal(records.erase()), name).to.equal(reason);
      // what cannot be read is not called empty
      expect([await refusal(records.all()), await refusal(records.summary())], name).to.deep.equal([reason, reason]);
    }
    const thrown: Records = tab('', { look: async () => true, load: () => Promise.reject(undefined) });
    await thrown.open();
    expect(thrown.keeping).to.deep.equal({ state: 'unsaved', reason: 'failed' });
  });

  it('what is asked for goes on in memory, within any bounds, until it can be saved', async () => {
    let works = false;
    const records = tab('', { load: async () => (works ? new DatabaseStore() : Promise.reject(new DOMException('', 'QuotaExceededError'))) });
    for (const [id, at] of [['c', 30], ['a', 10], ['b', 20]] as const) await records.put(feed(id, at));
    const minutes = (from: number, to: number) => records.between(t0 + from * 60_000, t0 + to * 60_000);
    expect([ids(await records.all()), ids(await minutes(10, 30))]).to.deep.equal([['a', 'b', 'c'], ['a', 'b']]);
    expect((await records.remove('b'))?.id).to.equal('b');
    expect(records.keeping).to.deep.equal({ state: 'unsaved', reason: 'full' });
    works = true;
    await records.retry();
    expect(records.keeping).to.deep.equal({ state: 'saved' });
    expect(ids(await tab().all())).to.deep.equal(['a', 'c']);
  });

  it('an import that is none changes nothing', async () => {
    const records = tab();
    const error = await records.merge([feed('a', 0), { ...feed('b', 0), zone: '' }]).catch((reason: Error) => reason);
    expect((error as Error).message).to.equal('wrong: /1/zone');
    expect(await records.all()).to.deep.equal([]);
    expect(await records.merge([feed('a', 0), feed('b', 0)])).to.equal(2);
    expect(records.lastFeed?.id, 'it is seen at once').to.equal('b');
  });
});

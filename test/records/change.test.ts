import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { entriesUpon, nothingSeen, placeSession, preview, withChange, type Change } from '../../src/records/change.ts';
import type { SessionEntry, Tombstone } from '../../src/records/entry.ts';
import { MemoryStore } from '../../src/records/memory.ts';
import { inOrder } from '../../src/records/store.ts';
import { event, feed, finished, minute, session, t0 } from './desk.ts';

/** What can be asked for, one after the other: each is edited after those before it. */
const asked = fc.array(fc.record({ what: fc.constantFrom('start', 'press', 'finish', 'keep', 'feed', 'remove', 'discard', 'set'), id: fc.constantFrom('a', 'b'), number: fc.nat(60) }), { minLength: 1, maxLength: 12 }).map((acts) =>
  acts.map(({ what, id, number }, index): Change => {
    const edited = t0 + index * 1000;
    const start = event(`${id}0`, 'start', number > 30 ? 5 : 0);
    const press = event(`${id}${index}p`, 'switch', number);
    const done = event(`${id}9`, 'finish', 90);
    const tombstone = (of: string): Tombstone => ({ id: of, profile: '', edited, deleted: true });
    switch (what) {
      case 'start':
        return { kind: 'session', session: session(`s${id}`, [start], { edited }) };
      case 'press':
        return { kind: 'session', session: session(`s${id}`, [start, press], { edited }) };
      case 'finish':
        return { kind: 'session', session: session(`s${id}`, [start, press, done], { edited }) };
      case 'keep':
        return { kind: 'record', record: finished(`s${id}`, number, { edited, note: 'by hand' }) };
      case 'feed':
        return { kind: 'record', record: feed(`f${id}`, number, { edited, amount: number }) };
      case 'remove':
        return { kind: 'record', record: tombstone(number > 30 ? `f${id}` : `s${id}`) };
      case 'discard':
        return { kind: 'discard', tombstone: tombstone(`s${id}`) };
      default:
        return { kind: 'settings', values: number > 30 ? { sound: number > 45 } : { speak: number > 15, unit: 'oz' } };
    }
  }),
);

/** A store in which changes were made, and what it shows. */
async function made(changes: readonly Change[]) {
  const store = new MemoryStore();
  const seen = await store.write('', changes);
  return { store, seen, all: await store.between('', -Infinity, Infinity) };
}

describe('what was asked for', () => {
  it('is seen at once as it will be stored', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async (changes) => {
        const { seen } = await made(changes);
        expect(changes.reduce((view, change) => preview(view, change, ''), nothingSeen)).to.deep.equal(seen);
      }),
      { numRuns: 100 },
    );
  });

  it('lies upon what is stored as if it were stored', async () => {
    await fc.assert(
      fc.asyncProperty(asked, fc.nat(12), async (changes, cut) => {
        const { store, seen, all } = await made(changes.slice(0, cut));
        const rest = changes.slice(cut).filter(({ kind }) => kind !== 'session');
        const { running } = rest.reduce((view, change) => preview(view, change, ''), seen);
        const upon = entriesUpon(all, rest, running, '');
        await store.write('', rest);
        expect(inOrder(upon)).to.deep.equal(await store.between('', -Infinity, Infinity));
      }),
      { numRuns: 100 },
    );
  });

  it('is kept as no more than the sum of it', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async (changes) => {
        const sums = changes.reduce<readonly Change[]>(withChange, []);
        expect(sums.length).to.be.at.most(5);
        const [summed, each] = [await made(sums), await made(changes)];
        expect(summed.seen.settings).to.deep.equal(each.seen.settings);
        expect(summed.seen.feeds).to.deep.equal(each.seen.feeds);
      }),
      { numRuns: 100 },
    );
  });

  it('joins two states of a session that both have its presses, and takes the later of two that share none', () => {
    const start = event('1', 'start', 0);
    const [one, other] = [session('s', [start, event('2', 'express', 5)], { edited: t0 }), session('s', [start, event('3', 'switch', 6)], { edited: t0 + 1, note: 'later' })];
    const joined = { ...other, events: [start, event('2', 'express', 5), event('3', 'switch', 6)] };
    expect(withChange([{ kind: 'session', session: one }], { kind: 'session', session: other })).to.deep.equal([{ kind: 'session', session: joined }]);
    expect(placeSession({ running: one, record: undefined }, other)).to.deep.equal({ running: joined, record: undefined });
    const byHand = finished('s', 3, { edited: t0 + 2 });
    expect(placeSession({ running: undefined, record: byHand }, one)).to.deep.equal({ running: undefined, record: byHand });
  });

  it('leaves alone what goes on under another id, and what was deleted since', () => {
    const going = session('other', [event('o', 'start', 0)]);
    const mine = session('s', [event('1', 'start', 0)], { edited: t0 });
    const gone: Tombstone = { id: 's', profile: '', edited: t0, deleted: true };
    expect(placeSession({ running: going, record: undefined }, mine)).to.deep.equal({ running: going, record: undefined });
    expect(placeSession({ running: going, record: undefined }, finished('s', 0))).to.deep.equal({ running: going, record: finished('s', 0) });
    expect(placeSession({ running: undefined, record: gone }, mine)).to.deep.equal({ running: undefined, record: gone });
    expect(placeSession({ running: undefined, record: gone }, { ...mine, edited: t0 + 1 })).to.deep.equal({ running: { ...mine, edited: t0 + 1 }, record: undefined });
    const undone = session('s', [event('1', 'start', 0), event('2', 'undo', 1, { undoes: '1' })]);
    expect(placeSession({ running: mine, record: undefined }, undone)).to.deep.equal({ running: undefined, record: undefined });
    expect(placeSession({ running: going, record: undefined }, undone)).to.deep.equal({ running: going, record: undefined });
  });

  it('of somebody else is not seen, and of a session that goes on is no entry', () => {
    const hers: Change = { kind: 'record', record: feed('a', 0, { profile: 'Linh' }) };
    expect(preview(nothingSeen, hers, 'Mai')).to.deep.equal(nothingSeen);
    expect(entriesUpon([], [hers], undefined, 'Mai')).to.deep.equal([]);
    const going: SessionEntry = session('s', [event('1', 'start', 0)]);
    expect(entriesUpon([], [{ kind: 'session', session: going }], going, '')).to.deep.equal([]);
    expect(entriesUpon([], [{ kind: 'session', session: going }], undefined, '')).to.deep.equal([]);
    expect(entriesUpon([finished('s', 0)], [], going, ''), 'its end was taken back').to.deep.equal([]);
    expect(entriesUpon([], [{ kind: 'session', session: finished('s', 0) }], undefined, '')).to.deep.equal([finished('s', 0)]);
  });

  it('is seen of each kind the newest two, newest first', () => {
    const twins = ['b', 'a', 'c'].reduce((seen, id) => preview(seen, { kind: 'record', record: feed(id, 0) }, ''), nothingSeen).feeds;
    expect(twins.map(({ id }) => id), 'of those that began together, as they will be read').to.deep.equal(['c', 'b']);
    const feeds = [5, 20, 10].reduce((seen, at) => preview(seen, { kind: 'record', record: feed(`f${at}`, at) }, ''), nothingSeen).feeds;
    expect(feeds.map(({ at }) => (at - t0) / minute)).to.deep.equal([20, 10]);
  });
});

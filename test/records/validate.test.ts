import { expect } from '@open-wc/testing';
import { edit, isDeleted, newer, startOf, type Entry, type FeedEntry, type Tombstone } from '../../src/records/entry.ts';
import { newId } from '../../src/records/new-id.ts';
import { entryOf, Invalid, runningOf, sessionEntryOf, settingsOf, storedOf } from '../../src/records/validate.ts';
import { event, feed, finished, session, t0 } from './desk.ts';

/** What is wrong with something, and where. */
const wrong = (value: unknown, read: (value: unknown, place?: string) => unknown = entryOf): string => {
  try {
    read(value, '/here');
    return 'nothing';
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    expect(error.message).to.equal(`${error.reason}: ${error.place}`);
    return `${error.reason} ${error.place.replace('/here', '')}`;
  }
};
const tombstone: Tombstone = { id: 'a', profile: '', edited: t0, deleted: true };
const done = finished('s', 0);

describe('an entry', () => {
  it('is just its fields, whatever lies beside them', () => {
    const full: FeedEntry = { ...feed('a', 0, { side: 'left', feed: 'breast', note: '' }), end: t0 };
    expect(entryOf({ ...full, colour: 'red' })).to.deep.equal(full);
    expect(Object.keys(entryOf({ ...full }))).to.deep.equal(Object.keys(entryOf(Object.fromEntries(Object.entries(full).reverse()))));
    const told = finished('s', 0, { note: 'x', amounts: { left: 1, right: 2, both: 3 }, events: [event('1', 'start', 0, { side: 'right' }), event('2', 'undo', 1, { undoes: '9' }), event('3', 'finish', 2)] });
    expect(entryOf({ ...told, amounts: { ...told.amounts, sum: 6 } })).to.deep.equal(told);
    expect(Object.keys(entryOf({ ...feed('a', 0), amount: undefined }))).not.to.include('amount');
  });

  it('may be as large as can be, and no larger', () => {
    for (const amount of [0, 10_000]) expect(wrong(feed('a', 0, { amount })), String(amount)).to.equal('nothing');
    for (const amount of [-0.1, 10_000.1, NaN, Infinity]) expect(wrong(feed('a', 0, { amount })), String(amount)).to.equal('wrong /amount');
    expect(Object.is((entryOf(feed('a', 0, { amount: -0 })) as FeedEntry).amount, 0), 'a file knows no -0').to.equal(true);
    for (const at of [-8.64e15, 0, 8.64e15]) expect(wrong({ ...feed('a', 0), at, end: at }), String(at)).to.equal('nothing');
    for (const at of [8.64e15 + 1, -8.64e15 - 1, 0.5]) expect(wrong({ ...feed('a', 0), at }), String(at)).to.equal('wrong /at');
    const ranges = (earliest: unknown, latest: unknown) => ({ ...done, ranges: { side: { earliest, latest } } });
    for (const [earliest, latest] of [[0, 0], [5, 5], [2.5, 1440]]) expect(wrong(ranges(earliest, latest)), `${earliest}-${latest}`).to.equal('nothing');
    expect(wrong(ranges(0, 1440.5))).to.equal('wrong /ranges/side/latest');
    expect(wrong(ranges(-1, 5))).to.equal('wrong /ranges/side/earliest');
    expect(wrong(ranges(undefined, 5))).to.equal('missing /ranges/side/earliest');
    expect(wrong(ranges(5, undefined))).to.equal('missing /ranges/side/latest');
  });

  it('is refused with the place of what is wrong', () => {
    for (const name of ['kind', 'id', 'profile', 'zone', 'edited', 'feed', 'at']) expect(wrong({ ...feed('a', 0), [name]: undefined }), name).to.equal(`missing /${name}`);
    for (const name of ['plan', 'ranges', 'events']) expect(wrong({ ...done, [name]: undefined }), name).to.equal(`missing /${name}`);
    const broken: Record<string, unknown> = { id: '', profile: 1, zone: '', edited: 'now', note: 7, feed: 'cup', side: 'middle', end: null, amount: '60' };
    for (const [name, value] of Object.entries(broken)) expect(wrong({ ...feed('a', 0), [name]: value }), name).to.equal(`wrong /${name}`);
    const brokenSession: Record<string, unknown> = { plan: 'fast', ranges: [], events: {}, amounts: 60 };
    for (const [name, value] of Object.entries(brokenSession)) expect(wrong({ ...done, [name]: value }), name).to.equal(`wrong /${name}`);
    for (const side of ['left', 'right', 'both']) expect(wrong({ ...done, amounts: { [side]: -1 } })).to.equal(`wrong /amounts/${side}`);
    for (const part of ['massage', 'side', 'express']) expect(wrong({ ...done, ranges: { [part]: 5 } })).to.equal(`wrong /ranges/${part}`);
    for (const [name, value] of Object.entries({ id: '', type: 'nap', at: 0.5, side: 'up', undoes: '' })) expect(wrong({ ...done, events: [{ ...event('1', 'start', 0), [name]: value }] }), name).to.equal(`wrong /events/0/${name}`);
    for (const name of ['id', 'type', 'at']) expect(wrong({ ...done, events: [{ ...event('1', 'start', 0), [name]: undefined }] }), name).to.equal(`missing /events/0/${name}`);
    expect(wrong(session('s', [event('1', 'finish', 0)]))).to.equal('unfinished /events');
    for (const nothing of [undefined, null, 'text', [], 7]) expect(wrong(nothing)).to.equal('wrong ');
  });

  it('that goes on is a session with a start', () => {
    const going = session('s', [event('1', 'start', 0)]);
    expect(sessionEntryOf(going)).to.deep.equal(going);
    expect(runningOf(going)).to.deep.equal(going);
    expect(wrong(feed('a', 0), sessionEntryOf)).to.equal('wrong /kind');
    expect([runningOf(feed('a', 0)), runningOf(undefined), runningOf(session('s', [event('1', 'pause', 0)]))]).to.deep.equal([undefined, undefined, undefined]);
  });

  it('that was deleted is what is left of it', () => {
    expect(storedOf({ ...tombstone, note: 'x' })).to.deep.equal(tombstone);
    expect(storedOf(feed('a', 0))).to.deep.equal(feed('a', 0));
    for (const lost of [{ ...tombstone, deleted: 'yes' }, { ...tombstone, id: '' }, { ...tombstone, profile: undefined }, { ...tombstone, edited: 0.5 }, null, 'a']) expect(storedOf(lost), JSON.stringify(lost)).to.equal(undefined);
  });
});

describe('of two under one id', () => {
  it('the one edited last stands, then a deletion, then the same everywhere', () => {
    const [old, fresh] = [feed('a', 0, { amount: 50 }), feed('a', 0, { amount: 60, edited: t0 + 1 })];
    const pairs: [Entry | Tombstone, Entry | Tombstone, Entry | Tombstone][] = [
      [old, fresh, fresh],
      [old, tombstone, tombstone],
      [fresh, tombstone, fresh],
      [{ ...old, amount: 70 }, old, { ...old, amount: 70 }],
    ];
    for (const [one, other, stands] of pairs) {
      expect(newer(one, other)).to.deep.equal(stands);
      expect(newer(other, one)).to.deep.equal(stands);
    }
    expect([isDeleted(tombstone), isDeleted(old)]).to.deep.equal([true, false]);
  });

  it('an edited one wins, even where the clock was set back, and keeps its id', () => {
    const entry = feed('a', 0);
    expect(edit(entry, { amount: 70, id: 'b' }, t0 + 5)).to.deep.equal({ ...entry, amount: 70, edited: t0 + 5 });
    expect(edit(entry, {}, t0 - 5).edited).to.equal(t0 + 1);
    expect(edit(entry, {}).edited, 'now').to.be.within(Math.min(t0 + 1, Date.now() - 1000), Math.max(t0 + 1, Date.now()));
  });

  it('a session began with its start, a feed when it did', () => {
    expect([startOf(done), startOf(feed('a', 5)), startOf(session('s', [event('1', 'pause', 0)]))]).to.deep.equal([t0, t0 + 300_000, 0]);
  });

  it('an id is new every time', () => {
    const ids = Array.from({ length: 100 }, newId);
    expect(new Set(ids).size).to.equal(100);
    for (const id of ids) expect(id).to.match(/^\d+(-\d+){3}$/);
  });
});

describe('settings', () => {
  const all = { sound: true, vibrate: false, speak: true, keepAwake: false, mayLetSleep: true, dueChime: false, unit: 'oz', profile: 'Mai', timetable: { firstSlot: 360, interval: 180, session: 30 } };

  it('are those that are known, of the kind that they are', () => {
    expect(settingsOf({ ...all, colour: 'red' })).to.deep.equal(all);
    expect(settingsOf(Object.fromEntries(Object.keys(all).map((name) => [name, 7])))).to.deep.equal({});
    expect(settingsOf({ unit: 'ml', profile: '' })).to.deep.equal({ unit: 'ml', profile: '' });
    for (const none of [undefined, null, 'text', 7]) expect(settingsOf(none)).to.deep.equal({});
  });

  it('have a timetable only where all of it is minutes of a day', () => {
    const table = (more: object) => settingsOf({ timetable: { ...all.timetable, ...more } }).timetable;
    for (const more of [{ firstSlot: 0 }, { firstSlot: 1439 }, { interval: 1 }, { interval: 1440 }, { session: 1 }, { session: 1440 }]) expect(table(more), JSON.stringify(more)).to.deep.equal({ ...all.timetable, ...more });
    for (const more of [{ firstSlot: -1 }, { firstSlot: 1440 }, { interval: 0 }, { interval: 1441 }, { session: 0 }, { session: 1441 }, { session: 2.5 }, { session: '30' }, { interval: undefined }]) expect(table(more), JSON.stringify(more)).to.equal(undefined);
    expect(settingsOf({ timetable: null })).to.deep.equal({});
  });
});

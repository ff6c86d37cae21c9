import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { feedsIn, feedsInLastDay, gapsBetween, nextSide, offerBy, overlapping, sinceLast, type Feed } from '../../src/timing/index.ts';

const minute = 60_000;
const t0 = Date.UTC(2026, 10, 24, 2, 10);

/** Feeds at the breast, written as [minute, length?, side?]. */
const fed = (...told: [number, number?, Feed['side']?][]): Feed[] =>
  told.map(([from, length, side]) => ({ at: t0 + from * minute, end: length === undefined ? undefined : t0 + (from + length) * minute, kind: 'breast', side }));

const moment = fc.integer({ min: t0 - 1e9, max: t0 + 1e9 });
const feed: fc.Arbitrary<Feed> = fc.record(
  { at: moment, end: moment, kind: fc.constantFrom('breast', 'bottle', 'expressed'), side: fc.constantFrom('left', 'right', 'both') },
  { requiredKeys: ['at', 'kind'] },
);
const feeds = fc.array(feed, { maxLength: 20 });
const odd = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, 'now', null));
const anything = fc.array(fc.oneof(feed, fc.anything(), fc.record({ at: odd, end: odd, kind: fc.constantFrom('breast', 'expressing'), side: fc.anything() })), { maxLength: 20 }) as fc.Arbitrary<Feed[]>;

describe('the time since the last feed', () => {
  const two = fed([180, 20], [0, 25]);

  it('counts from its start, whatever the order of the list', () => {
    expect(sinceLast(two, t0 + 310 * minute)).to.equal(130 * minute);
    expect(sinceLast([], t0)).to.equal(undefined);
  });

  it('counts from its end where that is asked for, and from its start while it has none', () => {
    expect(sinceLast(two, t0 + 310 * minute, 'end')).to.equal(110 * minute);
    expect(sinceLast(fed([0, 25], [180]), t0 + 310 * minute, 'end')).to.equal(130 * minute);
    expect(sinceLast(fed([0, -5]), t0 + 10 * minute, 'end'), 'an end before its start').to.equal(10 * minute);
  });

  it('is nothing, not less, where the clock was set back', () => {
    expect(sinceLast(two, t0)).to.equal(0);
    expect(sinceLast(two, NaN)).to.equal(0);
  });

  it('knows a bottle and expressed milk, but no session of expressing: that is another clock', () => {
    const others = [{ at: t0, kind: 'breast' }, { at: t0 + 30 * minute, kind: 'bottle' }, { at: t0 + 60 * minute, kind: 'expressed' }, { at: t0 + 90 * minute, kind: 'expressing' }] as Feed[];
    expect(sinceLast(others, t0 + 100 * minute)).to.equal(40 * minute);
    expect(feedsIn(others).map(({ kind }) => kind)).to.deep.equal(['breast', 'bottle', 'expressed']);
    expect(feedsIn([null, '0', String(t0), {}].map((at) => ({ at, kind: 'breast' }))), 'a start that is no moment').to.deep.equal([]);
    expect(feedsInLastDay(others, t0 + 100 * minute)).to.equal(3);
  });
});

describe('the longest gap', () => {
  it('runs from the start of the last feed', () => {
    expect(offerBy(t0, 180)).to.equal(t0 + 180 * minute);
    expect(offerBy(-8.64e15, 180), 'from the first moment that there is').to.equal(-8.64e15 + 180 * minute);
  });

  it('is none without a feed, or without a length', () => {
    for (const [start, interval] of [[undefined, 180], [t0, undefined], [t0, 0], [t0, -5], [t0, NaN], [NaN, 180], [Infinity, 180]]) expect(offerBy(start, interval)).to.equal(undefined);
  });
});

describe('feeds side by side', () => {
  it('have gaps from start to start', () => {
    expect(gapsBetween(fed([190], [0, 20], [60, 90])).map((gap) => gap / minute)).to.deep.equal([60, 130]);
    expect(gapsBetween(fed([5]))).to.deep.equal([]);
    expect(gapsBetween([])).to.deep.equal([]);
  });

  it('are counted over the last 24 hours', () => {
    const now = t0 + 1440 * minute;
    expect(feedsInLastDay(fed([0], [1], [700], [1440], [1441]), now), 'the one 24 hours ago is past, the one in a minute is not lost').to.equal(4);
  });

  it('overlap where they share time, not where they only touch', () => {
    const [before, long, point, after] = fed([0, 20], [20, 30], [30], [50, 10]) as [Feed, Feed, Feed, Feed];
    const all = [before, long, point, after];
    expect(overlapping(fed([20, 30])[0]!, all)).to.deep.equal([long, point]);
    expect(overlapping(fed([40])[0]!, all)).to.deep.equal([long]);
    expect(overlapping(fed([50])[0]!, all), 'pressed twice').to.deep.equal([after]);
    expect(overlapping(fed([60, 5])[0]!, all)).to.deep.equal([]);
  });

  it('offer the other side next, where it is known', () => {
    expect(nextSide(fed([0, 9, 'left']))).to.equal('right');
    expect(nextSide(fed([20, 9, 'right'], [0, 9, 'left']))).to.equal('left');
    for (const unknown of [[], fed([0, 9, 'both']), fed([0, 9, 'left'], [20])]) expect(nextSide(unknown)).to.equal(undefined);
    expect(nextSide([...fed([0, 9, 'left']), { at: t0 + minute, kind: 'bottle' }]), 'a bottle has no side').to.equal('right');
  });
});

describe('for any list from anywhere', () => {
  it('there is an answer, and never a negative time', () => {
    fc.assert(
      fc.property(anything, fc.oneof(fc.double(), moment), fc.constantFrom('start' as const, 'end' as const), feed, (list, now, since, next) => {
        const known = feedsIn(list);
        expect(sinceLast(list, now, since) ?? 0).to.be.at.least(0);
        expect(feedsInLastDay(list, now)).to.be.within(0, known.length);
        for (const gap of gapsBetween(list)) expect(gap).to.be.at.least(0);
        expect(gapsBetween(list).length).to.equal(Math.max(0, known.length - 1));
        expect(known).to.include.members(overlapping(next, list));
        return [undefined, 'left', 'right'].includes(nextSide(list));
      }),
    );
  });

  it('the order of the list is no matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(feed, { selector: ({ at }) => at, maxLength: 20 }), moment, feed, (list, now, next) => {
        const turned = [...list].reverse();
        const told = (each: Feed[]) => [sinceLast(each, now), sinceLast(each, now, 'end'), gapsBetween(each), feedsInLastDay(each, now), nextSide(each), overlapping(next, each)];
        expect(told(turned)).to.deep.equal(told(list));
      }),
    );
  });

  it('what overlaps one is overlapped by it, and itself', () => {
    fc.assert(
      fc.property(feed, feed, (one, other) => {
        expect(overlapping(one, [other]).length).to.equal(overlapping(other, [one]).length);
        return overlapping(one, [one]).length === 1;
      }),
    );
  });

  it('from the start is never less than from the end', () => {
    fc.assert(fc.property(feeds, moment, (list, now) => (sinceLast(list, now) ?? 0) >= (sinceLast(list, now, 'end') ?? 0)));
  });
});

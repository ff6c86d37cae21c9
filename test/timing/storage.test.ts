import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { strictest, useBy, type Span } from '../../src/timing/storage.ts';
import { fromWallClock, toWallClock } from '../../src/timing/wall-clock.ts';

const hour = 3_600_000;
const moment = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2090, 0, 1) });
const months = (count: number): Span => ({ count, unit: 'month' });
const dayOf = (at: number): string => toWallClock(at).slice(0, 10);

describe('until when milk is to be used', () => {
  it('hours, days and weeks are elapsed time', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 60 }), (since, count) => {
        expect(useBy(since, { count, unit: 'hour' })).to.equal(since + count * hour);
        expect(useBy(since, { count, unit: 'day' })).to.equal(since + count * 24 * hour);
        expect(useBy(since, { count, unit: 'week' })).to.equal(since + count * 168 * hour);
      }),
    );
  });

  it('months are those of the calendar: that day, or the last of a shorter month, to its end', () => {
    const from = (day: string, count: number) => dayOf(useBy(fromWallClock(`${day}T14:30`), months(count)));
    expect(from('2026-11-24', 3)).to.equal('2027-02-24');
    expect(from('2026-11-30', 3)).to.equal('2027-02-28');
    expect(from('2027-11-30', 3)).to.equal('2028-02-29');
    expect(from('2026-08-31', 6)).to.equal('2027-02-28');
    expect(from('2026-12-31', 6)).to.equal('2027-06-30');
    expect(toWallClock(useBy(fromWallClock('2026-11-24T14:30'), months(3)))).to.equal('2027-02-24T23:59');
  });

  it('months never end later than so many of the longest', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 12 }), (since, count) => {
        const days = (useBy(since, months(count)) - since) / (24 * hour);
        // A day on which the clocks change has an hour less, or more.
        expect(days).to.be.within(count * 28 - 1.1 / 24, count * 31 + 1.1);
        expect(Number(dayOf(useBy(since, months(count))).slice(8))).to.be.at.most(Number(dayOf(since).slice(8)));
      }),
    );
  });

  it('the strictest is the shortest, and of equal ones the first', () => {
    const figures = [{ name: 'a', span: { count: 4, unit: 'day' } }, { name: 'b', span: { count: 72, unit: 'hour' } }, { name: 'c', span: { count: 3, unit: 'day' } }] as const;
    expect(strictest(figures)?.name).to.equal('b');
    expect(strictest([])).to.equal(undefined);
  });
});

describe('the clock on the wall', () => {
  it('is read as it is written', () => {
    fc.assert(
      fc.property(moment, (at) => {
        const text = toWallClock(at);
        expect(text).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
        expect(toWallClock(fromWallClock(text))).to.equal(text);
      }),
    );
  });

  it('takes nothing that is no moment', () => {
    for (const text of ['', 'T', 'yesterday']) expect(fromWallClock(text), text).to.be.NaN;
  });
});

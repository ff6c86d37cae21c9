import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { useBy } from '../../dist/lib/timing/storage.js';
import { fromWallClock, toWallClock } from '../../dist/lib/timing/wall-clock.js';

const home = process.env.TZ;
after(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

/** What the clock on her wall shows when a span is over that began when it showed `from`. */
function on(zone, from, count, unit) {
  process.env.TZ = zone;
  return toWallClock(useBy(fromWallClock(from), { count, unit }));
}

const answers = [
  // Over midnight, month and year.
  ['UTC', '2026-12-31T22:30', 4, 'hour', '2027-01-01T02:30'],
  ['Asia/Ho_Chi_Minh', '2026-11-24T02:10', 3, 'day', '2026-11-27T02:10'],
  // 72 hours are an hour more on the clock where it is set forward, an hour less where it is set back.
  ['Europe/London', '2026-03-28T14:30', 3, 'day', '2026-03-31T15:30'],
  ['Europe/London', '2026-10-24T14:30', 3, 'day', '2026-10-27T13:30'],
  ['America/New_York', '2026-03-07T22:30', 4, 'hour', '2026-03-08T03:30'],
  ['Australia/Sydney', '2026-10-03T22:30', 4, 'hour', '2026-10-04T03:30'],
  // Half an hour of summer time, and an offset of three quarters.
  ['Australia/Lord_Howe', '2026-10-03T22:30', 4, 'hour', '2026-10-04T03:00'],
  ['Pacific/Chatham', '2026-04-04T23:00', 24, 'hour', '2026-04-05T22:00'],
  // Months keep to the calendar, whatever the clock does.
  ['Europe/London', '2026-08-25T00:10', 3, 'month', '2026-11-25T23:59'],
  ['America/New_York', '2026-11-30T23:50', 3, 'month', '2027-02-28T23:59'],
];

for (const [zone, from, count, unit, expected] of answers) {
  test(`${zone}: ${count} ${unit}s from ${from}`, () => assert.equal(on(zone, from, count, unit), expected));
}

test('an hour that the clock skips is read as the moment so long after the skip', () => {
  process.env.TZ = 'Europe/London';
  assert.equal(fromWallClock('2026-03-29T01:30'), Date.UTC(2026, 2, 29, 1, 30));
  assert.equal(toWallClock(fromWallClock('2026-03-29T01:30')), '2026-03-29T02:30');
});

test('an hour that the clock shows twice is read as the first, which is the strict reading', () => {
  process.env.TZ = 'America/New_York';
  assert.equal(fromWallClock('2026-11-01T01:30'), Date.UTC(2026, 10, 1, 5, 30));
  assert.equal(toWallClock(Date.UTC(2026, 10, 1, 6, 30)), '2026-11-01T01:30');
});

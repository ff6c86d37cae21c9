import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { Temporal as Polyfill } from 'temporal-polyfill/implementation';
import { clockAt, dayEndAfter, dayOf, dayStartBefore, isNight, isTimeZone, momentInDay, parseMinutes, parseTime, slotsOf, startOfDay, timesOf, type Slot, type TemporalNamespace, type TimetableSettings } from '../../src/timing/index.ts';

const minute = 60_000;
const hour = 60 * minute;
const own = (globalThis as { Temporal?: TemporalNamespace }).Temporal;

/** Zones of every kind: none, fixed, odd offsets, half an hour of summer time, changes at and over midnight, a day that was left out. */
const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'Asia/Kathmandu', 'America/New_York', 'Europe/Dublin', 'Australia/Lord_Howe', 'Africa/Cairo', 'Africa/Casablanca', 'America/Santiago', 'America/St_Johns', 'America/Havana', 'Asia/Beirut', 'Pacific/Apia', 'Pacific/Chatham', 'Antarctica/Troll'];

const settings = (more: Partial<TimetableSettings> = {}): TimetableSettings => ({ firstSlot: 360, interval: 180, session: 30, dayStart: 0, nightStart: 1320, nightEnd: 360, ...more });
const written = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const time = fc.integer({ min: 0, max: 1439 });
const anySettings = fc.record({ firstSlot: time, interval: fc.integer({ min: 15, max: 1440 }), session: fc.integer({ min: 1, max: 120 }), dayStart: time, nightStart: time, nightEnd: time });
const zone = fc.constantFrom(...zones);
const date = fc.record({ year: fc.integer({ min: 2005, max: 2045 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
const moment = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2045, 0, 1) });

/** Moments near changes of the clocks, where mistakes live. */
const nearChange = fc.tuple(zone, moment, fc.integer({ min: -36 * 60, max: 36 * 60 })).map(([name, from, minutes]) => {
  const change = Polyfill.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(name).getTimeZoneTransition('next');
  return { name, now: (change?.epochMilliseconds ?? from) + minutes * minute };
});

for (const [which, temporal] of Object.entries({ 'the polyfill': Polyfill as TemporalNamespace, ...(own && { 'the browser’s own Temporal': own }) })) {
  const slots = (day: string, name: string, more?: Partial<TimetableSettings>): Slot[] => slotsOf(temporal.PlainDate.from(day), settings(more), name, temporal);
  const told = (day: string, name: string, more?: Partial<TimetableSettings>) => slots(day, name, more).map(({ time: planned }) => written(planned)).join(' ');

  describe(`a timetable with ${which}`, () => {
    it('has a slot every three hours, the day through', () => {
      expect(told('2026-11-24', 'Asia/Ho_Chi_Minh')).to.equal('00:00 03:00 06:00 09:00 12:00 15:00 18:00 21:00');
      const [first] = slots('2026-11-24', 'Asia/Ho_Chi_Minh', { dayStart: 360 });
      expect(first).to.deep.equal({ time: 360, clock: 360, start: Date.UTC(2026, 10, 23, 23), end: Date.UTC(2026, 10, 23, 23, 30), night: false, shift: 'as-planned' });
    });

    it('goes on over midnight until the day begins anew', () => {
      expect(told('2026-11-24', 'UTC', { dayStart: 360 })).to.equal('06:00 09:00 12:00 15:00 18:00 21:00 00:00 03:00');
      expect(slots('2026-11-24', 'UTC', { dayStart: 360 }).at(-1)!.start).to.equal(Date.UTC(2026, 10, 25, 3));
      expect(slots('2026-11-24', 'UTC').filter(({ night }) => night).map(({ time: planned }) => written(planned))).to.deep.equal(['00:00', '03:00']);
    });

    it('starts anew each day where the interval does not divide it, with a shorter gap last', () => {
      expect(timesOf(settings({ interval: 210 })).map(written).join(' ')).to.equal('06:00 09:30 13:00 16:30 20:00 23:30 03:00');
      expect(timesOf(settings({ interval: 475 })).map(written).join(' '), '05:45 would run into 06:00').to.equal('06:00 13:55 21:50');
      expect(timesOf(settings({ interval: 470 })).map(written).join(' '), '05:30 is just over at 06:00').to.equal('06:00 13:50 21:40 05:30');
      expect(timesOf(settings({ interval: 1440 }))).to.deep.equal([360]);
      expect(timesOf(settings({ interval: 15, session: 60 })).length, 'a session longer than the interval').to.equal(96);
      expect(timesOf(settings({ firstSlot: 0, session: 1, interval: 720 })), 'from midnight').to.deep.equal([0, 720]);
      expect(timesOf(settings({ interval: 1 })).length).to.equal(1440);
    });

    it('is none where the settings make none', () => {
      for (const wrong of [{ interval: 0 }, { interval: NaN }, { interval: 90.5 }, { firstSlot: -1 }, { firstSlot: 1440 }, { session: 0 }, { session: -1 }, { session: NaN }]) expect(timesOf(settings(wrong)), JSON.stringify(wrong)).to.deep.equal([]);
    });

    it('says what became of a time that the clocks skip', () => {
      const spring = slots('2027-03-14', 'America/New_York', { firstSlot: 150 });
      expect(spring[0]).to.include({ time: 150, clock: 210, start: Date.UTC(2027, 2, 14, 7, 30), shift: 'moved' });
      expect(spring.slice(1).every(({ shift }) => shift === 'as-planned')).to.equal(true);
      expect(spring[1]!.start - spring[0]!.start, 'the wall clock is kept').to.equal(2 * hour);
      expect(slots('2026-10-04', 'Australia/Lord_Howe', { firstSlot: 120 }).find(({ shift }) => shift === 'moved'), 'half an hour').to.include({ time: 120, clock: 150 });
      expect(slots('2026-03-29', 'Asia/Beirut')[0], 'a midnight that is none').to.include({ time: 0, clock: 60, shift: 'moved' });
      expect(told('2027-03-14', 'America/New_York', { firstSlot: 210, interval: 60 }), 'onto the next: first what was planned first').to.contain('01:30 02:30 03:30 04:30');
    });

    it('takes the first of a time that comes twice', () => {
      const autumn = slots('2026-11-01', 'America/New_York', { firstSlot: 90 });
      expect(autumn[0]).to.include({ time: 90, clock: 90, start: Date.UTC(2026, 10, 1, 5, 30), shift: 'first-of-two' });
      expect(autumn[1]!.start - autumn[0]!.start).to.equal(4 * hour);
      expect(slots('2027-04-04', 'Australia/Lord_Howe', { firstSlot: 105 })[0]).to.include({ time: 105, shift: 'first-of-two' });
    });

    it('keeps its word over any day, zone and change of the clocks', () => {
      fc.assert(
        fc.property(fc.oneof(fc.tuple(zone, date), nearChange.map(({ name, now }) => [name, Polyfill.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(name).toPlainDate()] as const)), anySettings, ([name, { year, month, day }], chosen) => {
          const on = new temporal.PlainDate(year, month, day);
          const all = slotsOf(on, chosen, name, temporal);
          expect(all.map(({ time: each }) => each).sort((a, b) => a - b), 'every time once, none left out').to.deep.equal(timesOf(chosen).sort((a, b) => a - b));
          const begins = startOfDay(on, chosen.dayStart, name, temporal);
          const ends = startOfDay(on.add({ days: 1 }), chosen.dayStart, name, temporal);
          for (const [index, { time: each, clock, start, end, night, shift }] of all.entries()) {
            const clockSays = temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(name);
            expect(clockSays.hour * 60 + clockSays.minute, 'what the clock says').to.equal(clock);
            if (shift !== 'moved') expect(clock).to.equal(each);
            expect(end - start).to.equal(chosen.session * minute);
            expect(night).to.equal(isNight(each, chosen));
            expect(start, 'in order').to.be.at.least(all[index - 1]?.start ?? -Infinity);
            // A slot may be moved over the end of its day, and a day whose own start is skipped begins late. Else none lies outside.
            if (shift !== 'moved' && [begins, ends].every((at) => clockAt(at, name) === chosen.dayStart)) expect(start).to.be.within(begins, ends);
          }
        }),
      );
    });

    it('knows which day a moment belongs to', () => {
      const on = (now: number, dayStart: number, name: string) => String(dayOf(now, dayStart, name, temporal));
      const oneInTheNight = Date.UTC(2026, 10, 23, 18); // 01:00 in Vietnam
      expect(on(oneInTheNight, 240, 'Asia/Ho_Chi_Minh')).to.equal('2026-11-23');
      expect(on(oneInTheNight, 0, 'Asia/Ho_Chi_Minh')).to.equal('2026-11-24');
      expect(on(oneInTheNight, 60, 'Asia/Ho_Chi_Minh')).to.equal('2026-11-24');
      const backOverMidnight = Date.UTC(2010, 10, 7, 2, 45); // 23:15 for the second time: clocks went from 00:01 to 23:01
      expect(on(backOverMidnight, 0, 'America/St_Johns')).to.equal('2010-11-07');
      expect(dayStartBefore(backOverMidnight, 0, 'America/St_Johns')).to.equal(Date.UTC(2010, 10, 7, 2, 30));
    });

    it('puts every moment into the one day that holds it, with and without Temporal', () => {
      fc.assert(
        fc.property(fc.oneof(nearChange, fc.record({ name: zone, now: moment })), time, time, ({ name, now }, dayStart, asked) => {
          const day = dayOf(now, dayStart, name, temporal);
          const begins = startOfDay(day, dayStart, name, temporal);
          const ends = startOfDay(day.add({ days: 1 }), dayStart, name, temporal);
          expect(now >= begins && now < ends, `${name} ${now} ${dayStart}`).to.equal(true);
          expect(dayStartBefore(now, dayStart, name)).to.equal(begins);
          expect(dayStartBefore(begins, dayStart, name), 'it begins with its first moment').to.equal(begins);
          expect(dayEndAfter(now, dayStart, name)).to.equal(ends);
          expect(momentInDay(now, asked, dayStart, name)).to.equal(startOfDay(asked < dayStart ? day.add({ days: 1 }) : day, asked, name, temporal));
          const said = temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(name);
          expect(clockAt(now, name)).to.equal(said.hour * 60 + said.minute);
        }),
        { numRuns: 300 },
      );
    });
  });
}

describe('a day', () => {
  it('has 23 or 25 hours where the clocks change', () => {
    const length = (now: number, name: string) => (dayEndAfter(now, 0, name) - dayStartBefore(now, 0, name)) / hour;
    expect(length(Date.UTC(2027, 2, 14, 20), 'America/New_York')).to.equal(23);
    expect(length(Date.UTC(2026, 10, 1, 20), 'America/New_York')).to.equal(25);
    expect(length(Date.UTC(2026, 9, 4, 3), 'Australia/Lord_Howe')).to.equal(23.5);
    expect(length(Date.UTC(2026, 10, 24), 'Asia/Kathmandu')).to.equal(24);
  });

  it('is the one that the clock there shows, however far ahead of UTC', () => {
    const oneInTheNight = Date.UTC(2026, 10, 23, 11); // on Kiritimati, 14 hours ahead, of the 24th
    expect(dayStartBefore(oneInTheNight, 0, 'Pacific/Kiritimati')).to.equal(Date.UTC(2026, 10, 23, 10));
    expect(momentInDay(oneInTheNight, 60, 60, 'Pacific/Kiritimati'), 'the time at which it begins is its first').to.equal(oneInTheNight);
  });

  it('is of a zone that is known', () => {
    expect(zones.filter(isTimeZone)).to.deep.equal(zones);
    for (const wrong of ['', 'Mars/Olympus', 'Hanoi time', undefined, null, 7]) expect(isTimeZone(wrong), String(wrong)).to.equal(false);
  });
});

describe('a time of the day', () => {
  it('is written with a colon', () => {
    expect(['06:00', '6:05', ' 23:59 ', '00:00'].map(parseTime)).to.deep.equal([360, 365, 1439, 0]);
    for (const wrong of ['', '24:00', '12:60', '6', '6:5', '06.00', '6:00 pm', '-1:00', 360, null, undefined, {}, Symbol('06:00')]) expect(parseTime(wrong), String(wrong)).to.equal(undefined);
    fc.assert(fc.property(time, (minutes) => parseTime(written(minutes)) === minutes));
    fc.assert(fc.property(fc.oneof(fc.string(), fc.anything()), (text) => [undefined, ...Array(1440).keys()].includes(parseTime(text))));
  });

  it('is in the night or not, over midnight too', () => {
    const night = { nightStart: 1320, nightEnd: 360 };
    expect([1319, 1320, 0, 359, 360].map((minutes) => isNight(minutes, night))).to.deep.equal([false, true, true, true, false]);
    expect([59, 60, 300].map((minutes) => isNight(minutes, { nightStart: 60, nightEnd: 300 }))).to.deep.equal([false, true, false]);
    expect(isNight(60, { nightStart: 60, nightEnd: 60 }), 'two times alike are no night').to.equal(false);
  });
});

describe('a length', () => {
  it('is in whole minutes, up to a day', () => {
    expect(['180', ' 30 ', 1, 1440].map(parseMinutes)).to.deep.equal([180, 30, 1, 1440]);
    for (const wrong of ['', '0', '-5', '1441', '2.5', '3h', '1e2', NaN, 2.5, null, undefined, [30], Symbol('3')]) expect(parseMinutes(wrong), String(wrong)).to.equal(undefined);
  });
});

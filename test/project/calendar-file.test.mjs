import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { calendarFile } from '../../dist/lib/elements/feeding-schedule/calendar-file.js';
import { slotsOf, timesOf } from '../../dist/lib/timing/index.js';

const hour = 3_600_000;
const texts = { name: 'Giờ vắt sữa; chị Mai, bé "Bông" \\', summary: 'Vắt sữa, 30 phút', description: 'Dòng một\nDòng hai: dấu phẩy, dấu chấm phẩy; và một dòng dài để phải gấp lại giữa những chữ có dấu.', alarm: 'Đến giờ vắt sữa' };
const settings = { firstSlot: 360, interval: 180, session: 30, dayStart: 0, nightStart: 1320, nightEnd: 360 };
const file = (zone, now, more = {}) => calendarFile({ settings: { ...settings, ...more }, zone, texts, now, site: 'example.org' }, Temporal);

/** When each event of a file occurs, by its id: as ical.js reads it, with the time zone that the file describes. */
function withIcal(text, since, until) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return Object.fromEntries(
    events.map((event) => {
      const occurrences = [];
      const all = event.iterator();
      for (let next = all.next(); next && next.toUnixTime() * 1000 < until; next = all.next()) if (next.toUnixTime() * 1000 >= since) occurrences.push(next.toUnixTime());
      return [event.uid, { summary: event.summary, description: event.description, occurrences }];
    }),
  );
}

const python = '/usr/bin/python3';
const noPython = spawnSync(python, ['-c', 'import icalendar, dateutil, pytz']).status !== 0 && 'python3-icalendar is not installed: the second opinion on calendar files is left out';

/** The same, as Debian's python3-icalendar reads it. */
function withPython(text, since, until) {
  const { stdout, stderr, status } = spawnSync(python, ['test/project/occurrences.py', String(since / 1000), String(until / 1000)], { input: text, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

/** What the timetable on the page says, by the id of the event. */
function onThePage(zone, since, until, more) {
  const chosen = { ...settings, ...more };
  const ids = timesOf(chosen);
  const slots = Object.fromEntries(ids.map((_, index) => [`session-${index + 1}@example.org`, []]));
  const last = Temporal.Instant.fromEpochMilliseconds(until).toZonedDateTimeISO(zone).toPlainDate();
  for (let day = last.subtract({ days: 8 }); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    for (const slot of slotsOf(day, chosen, zone, Temporal)) if (slot.start >= since && slot.start < until) slots[`session-${ids.indexOf(slot.time) + 1}@example.org`].push(slot);
  }
  return slots;
}

/** Days around changes of the clocks, a year and more ahead as well, and settings that fall into them. */
const cases = [
  ['UTC', Date.UTC(2026, 10, 24), {}],
  ['Asia/Ho_Chi_Minh', Date.UTC(2026, 10, 24), {}],
  ['Asia/Kathmandu', Date.UTC(2026, 10, 24), { firstSlot: 315 }],
  ['America/New_York', Date.UTC(2026, 9, 30), {}],
  ['America/New_York', Date.UTC(2027, 2, 12), {}],
  ['America/New_York', Date.UTC(2026, 9, 30), { firstSlot: 90 }],
  ['America/New_York', Date.UTC(2027, 2, 12), { firstSlot: 150 }],
  ['Australia/Lord_Howe', Date.UTC(2026, 9, 2), {}],
  ['Australia/Lord_Howe', Date.UTC(2027, 3, 2), {}],
  ['Australia/Lord_Howe', Date.UTC(2026, 9, 2), { firstSlot: 130, interval: 60 }],
  ['Australia/Lord_Howe', Date.UTC(2027, 3, 2), { firstSlot: 105 }],
  ['Africa/Casablanca', Date.UTC(2027, 1, 5), {}],
];

describe('a calendar file', () => {
  for (const [zone, now, more] of cases) {
    const name = `${zone}, from ${new Date(now).toISOString().slice(0, 10)}${Object.keys(more).length ? ` with ${JSON.stringify(more)}` : ''}`;
    for (const [later, since] of [['in its first days', now], ['a year on', now + 364 * 24 * hour]]) {
      const until = since + 5 * 24 * hour;

      it(`has the times of the page: ${name}, ${later}`, () => {
        const page = onThePage(zone, since, until, more);
        const read = withIcal(file(zone, now, more), since, until);
        assert.deepEqual(Object.keys(read), Object.keys(page));
        for (const [id, slots] of Object.entries(page)) {
          assert.ok(slots.length > 3);
          // A time that the clocks skip or repeat: ical.js takes it an hour to the other side. All else is exact.
          const known = (times) => times.filter((_, index) => slots[index]?.shift === 'as-planned');
          assert.equal(read[id].occurrences.length, slots.length);
          assert.deepEqual(known(read[id].occurrences), known(slots.map(({ start }) => start / 1000)), id);
          for (const [index, time] of read[id].occurrences.entries()) assert.ok(Math.abs(time - slots[index].start / 1000) <= 3600);
        }
      });

      it(`has them for another parser too, those that the clocks skip or repeat as well: ${name}, ${later}`, { skip: noPython }, () => {
        const page = onThePage(zone, since, until, more);
        const read = withPython(file(zone, now, more), since, until);
        for (const [id, slots] of Object.entries(page)) assert.deepEqual(read[id].occurrences, slots.map(({ start }) => start / 1000), id);
      });
    }
  }

  it('keeps every sign of its texts, for both parsers', { skip: noPython }, () => {
    const text = file('Asia/Ho_Chi_Minh', Date.UTC(2026, 10, 24));
    const week = [Date.UTC(2026, 10, 24), Date.UTC(2026, 11, 1)];
    for (const events of [withIcal(text, ...week), withPython(text, ...week)]) {
      for (const event of Object.values(events)) {
        assert.equal(event.summary, texts.summary);
        assert.equal(event.description, texts.description);
      }
    }
    for (const { alarm } of Object.values(withPython(text, ...week))) assert.deepEqual(alarm, ['DISPLAY 0:00:00']);
  });
});

import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { loadTemporal } from '../../src/device/temporal.ts';
import { calendarFile, type CalendarFile } from '../../src/elements/feeding-schedule/calendar-file.ts';
import { timeZoneRules } from '../../src/elements/feeding-schedule/time-zone-rules.ts';
import type { TemporalNamespace } from '../../src/timing/index.ts';

const hour = 3_600_000;
const autumn = Date.UTC(2026, 10, 24, 2, 10);
const texts = { name: 'Pumping times', summary: 'Pumping', description: 'About 30 minutes.', alarm: 'Time to pump' };

describe('a calendar file', () => {
  let temporal: TemporalNamespace;
  before(async () => {
    temporal = await loadTemporal();
  });

  const file = (more: Partial<CalendarFile> = {}): string =>
    calendarFile({ settings: { firstSlot: 360, interval: 180, session: 30 }, zone: 'Asia/Ho_Chi_Minh', texts, now: autumn, site: 'hospital.example', ...more }, temporal);
  const eventsOf = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  const valuesOf = (text: string, property: string) => eventsOf(text).map((event) => String(event.getFirstPropertyValue(property)));

  it('has one event for each time of the day, each day, with an alarm as it begins', () => {
    const events = eventsOf(file());
    expect(events.length).to.equal(8);
    for (const event of events) {
      expect(String(event.getFirstPropertyValue('rrule'))).to.equal('FREQ=DAILY');
      const alarms = event.getAllSubcomponents('valarm');
      expect(alarms.map((alarm) => ['action', 'trigger', 'description'].map((name) => String(alarm.getFirstPropertyValue(name))))).to.deep.equal([['DISPLAY', 'PT0S', 'Time to pump']]);
    }
    expect(file()).to.match(/DTSTART;TZID=Asia\/Ho_Chi_Minh:20261124T120000\r\nDTEND;TZID=Asia\/Ho_Chi_Minh:20261124T123000\r\n/);
  });

  it('begins nothing in the past, nor on a day when the clocks leave that time out', () => {
    expect(valuesOf(file(), 'dtstart'), 'it is 09:10 in Vietnam').to.deep.equal(['2026-11-25T06:00:00', '2026-11-25T09:00:00', ...[12, 15, 18, 21].map((at) => `2026-11-24T${at}:00:00`), '2026-11-25T00:00:00', '2026-11-25T03:00:00']);
    const once = { settings: { firstSlot: 150, interval: 1440, session: 30 }, zone: 'America/New_York' };
    expect(valuesOf(file({ ...once, now: Date.UTC(2027, 2, 14, 6) }), 'dtstart'), 'no 02:30 on 14 March').to.deep.equal(['2027-03-15T02:30:00']);
    const across = { ...once, settings: { ...once.settings, firstSlot: 105 } };
    expect(valuesOf(file({ ...across, now: Date.UTC(2027, 2, 14, 5) }), 'dtend'), 'else each day would have its hour more').to.deep.equal(['2027-03-15T02:15:00']);
  });

  it('has ids that a later file has again, so that it replaces what an earlier one brought', () => {
    const later = file({ now: autumn + 7 * 24 * hour, settings: { firstSlot: 420, interval: 180, session: 20 } });
    expect(valuesOf(later, 'uid')).to.deep.equal(valuesOf(file(), 'uid'));
    expect(new Set(valuesOf(later, 'uid')).size).to.equal(8);
    expect(Number(valuesOf(later, 'sequence')[0])).to.be.above(Number(valuesOf(file(), 'sequence')[0]));
    expect(Number(valuesOf(file({ now: Date.UTC(2099, 0) }), 'sequence')[0]), 'a calendar counts to 2³¹').to.be.below(2 ** 31);
    expect(valuesOf(file(), 'dtstamp')[0]).to.equal('2026-11-24T02:10:00Z');
    expect(valuesOf(file({ site: '' }), 'uid')[0]).to.equal('session-1@localhost');
    expect(valuesOf(file({ site: 'a b\r\nc' }), 'uid')[0]).to.equal('session-1@abc');
  });

  it('tells nobody else, and makes nobody busy', () => {
    expect(new Set(valuesOf(file(), 'class'))).to.deep.equal(new Set(['PRIVATE']));
    expect(new Set(valuesOf(file(), 'transp'))).to.deep.equal(new Set(['TRANSPARENT']));
  });

  it('names the zone where its times are, in UTC and by an offset too', () => {
    expect(file({ zone: 'UTC' })).to.match(/DTSTART:20261124T060000Z|DTSTART:20261125T060000Z/).and.not.include('VTIMEZONE');
    expect(file({ zone: '+07:00' })).to.include('TZID:+0700\r\n').and.include('DTSTART;TZID=+0700:20261125T060000\r\n');
  });

  it('is well formed whatever its texts', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom('a\r\nBEGIN:VEVENT', 'x;y,z\\n', '\u0000\u0007\u001b', 'Vắt sữa '.repeat(30)));
    fc.assert(
      fc.property(fc.record({ name: text, summary: text, description: text, alarm: text }), (any) => {
        const made = file({ texts: any, settings: { firstSlot: 360, interval: 720, session: 30 } });
        expect(made.endsWith('END:VCALENDAR\r\n')).to.equal(true);
        expect(made.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
        for (const line of made.split('\r\n')) expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
        expect(made.split('\r\n').filter((line) => line === 'BEGIN:VEVENT').length).to.equal(2);
        const kept = (words: string) => words.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/\r\n|\r/g, '\n');
        expect(valuesOf(made, 'summary')[0]).to.equal(kept(any.summary));
        expect(valuesOf(made, 'description')[0]).to.equal(kept(any.description));
      }),
      { numRuns: 300 },
    );
  });

  it('describes each zone as it is, for ten years', () => {
    const zones = ['Asia/Ho_Chi_Minh', 'Asia/Kathmandu', 'America/New_York', 'Australia/Lord_Howe', 'Europe/Dublin', 'America/St_Johns', 'Pacific/Chatham', 'Africa/Casablanca', 'America/Santiago', 'Asia/Jerusalem', 'Pacific/Apia', 'Antarctica/Troll'];
    const described = new Map(zones.map((zone) => [zone, new ICAL.Timezone({ tzid: zone, component: timeZoneRules(zone, zone, autumn, temporal) })]));
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: autumn / 1000, max: autumn / 1000 + 9 * 365 * 24 * 3600 }), (zone, seconds) => {
        const local = ICAL.Time.fromData({ year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, isDate: false }, ICAL.Timezone.utcTimezone);
        local.fromUnixTime(seconds);
        const known = temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(zone);
        // By what its clocks say: that is what calendars look a time up by. A repeated hour has two answers, so it is left out.
        const said = known.toPlainDateTime();
        fc.pre(said.toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds === said.toZonedDateTime(zone, { disambiguation: 'earlier' }).epochMilliseconds);
        const { year, month, day, hour: hours, minute, second } = said;
        const there = ICAL.Time.fromData({ year, month, day, hour: hours, minute, second, isDate: false }, described.get(zone)!);
        expect(there.toUnixTime(), `${zone} ${said}`).to.equal(seconds);
      }),
      { numRuns: 2000 },
    );
  });

  it('writes a yearly rule where a zone has one, since some calendars read no other', () => {
    expect(timeZoneRules('America/New_York', 'America/New_York', autumn, temporal)).to.include('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU').and.include('RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU');
    expect(timeZoneRules('Europe/Dublin', 'Europe/Dublin', autumn, temporal)).to.include('BYMONTH=3;BYDAY=-1SU').and.include('BYMONTH=10;BYDAY=-1SU');
    expect(timeZoneRules('Africa/Casablanca', 'Africa/Casablanca', autumn, temporal), 'it follows the moon').not.to.include('RRULE');
    expect(timeZoneRules('Asia/Kathmandu', 'Asia/Kathmandu', autumn, temporal).split('\r\n').slice(2, 6)).to.deep.equal(['BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0545', 'TZOFFSETTO:+0545']);
  });
});

import ical, { ICalAlarmType, ICalEventClass, ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator';
import type { Temporal } from 'temporal-polyfill';
import { timesOf, type TemporalNamespace, type TimetableSettings } from '../../timing/index.js';
import { timeZoneRules } from './time-zone-rules.js';

/** What stands in the file, in her language. */
export interface CalendarTexts {
  /** What the calendar is called where it gets one of its own. */
  readonly name: string;
  /** What each session is called. */
  readonly summary: string;
  readonly description: string;
  /** What the alarm says. */
  readonly alarm: string;
}

/** What a calendar file is made from. */
export interface CalendarFile {
  readonly settings: Pick<TimetableSettings, 'firstSlot' | 'interval' | 'session'>;
  /** An IANA name, e.g. `Asia/Ho_Chi_Minh`. */
  readonly zone: string;
  readonly texts: CalendarTexts;
  /** In epoch milliseconds. No event begins before it. */
  readonly now: number;
  /** The host name of the page: the events are its own, and a later file from it replaces them. */
  readonly site: string;
}

/**
 * A timetable as an iCalendar file (RFC 5545): one event for each time of the day, each day, with an alarm as it begins.
 * Why it is made as it is: `docs/decisions/0004-calendar-file.md`.
 */
export function calendarFile({ settings, zone, texts, now, site }: CalendarFile, temporal: TemporalNamespace): string {
  // An offset is no name that a file may hold as it is: a colon ends a parameter.
  const tzid = zone.replace(/:/g, '');
  const calendar = ical({
    prodId: { company: 'lactation-elements', product: 'feeding-schedule' },
    name: escaped(plain(texts.name)),
    // A name here would make the stamps local times; each event names its zone itself.
    timezone: { name: null, generator: () => timeZoneRules(zone, tzid, now, temporal) },
  });
  for (const [index, time] of timesOf(settings).entries()) {
    const { start, end } = firstSession(time, settings.session, zone, now, temporal);
    calendar.createEvent({
      // By its place in the day, so that a file with other times moves what an earlier one has put there.
      id: `session-${index + 1}@${site.replace(/[^\w.-]/g, '') || 'localhost'}`,
      // Nothing remembers how many files were made; minutes only ever grow, and stay below what a calendar can count.
      sequence: Math.floor(now / 60_000),
      stamp: new Date(now),
      start,
      end,
      timezone: tzid,
      repeating: { freq: ICalEventRepeatingFreq.DAILY },
      summary: plain(texts.summary),
      description: plain(texts.description),
      // Calendars are shared with families and workplaces. It neither tells them nor makes her busy.
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [{ type: ICalAlarmType.display, trigger: 0, description: plain(texts.alarm) }],
    });
  }
  return `${calendar.toString()}\r\n`;
}

/**
 * The first session at a time of the day that is not past, on a day when the clocks go through it as on any other: the
 * sessions of all later days are its copies.
 */
function firstSession(time: number, minutes: number, zone: string, now: number, { Instant, PlainTime }: TemporalNamespace): Record<'start' | 'end', Temporal.ZonedDateTime> {
  let planned = Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toPlainDateTime(new PlainTime(Math.floor(time / 60), time % 60));
  for (;;) {
    const plannedEnd = planned.add({ minutes });
    const [start, end] = [planned.toZonedDateTime(zone), plannedEnd.toZonedDateTime(zone)];
    const asPlanned = start.toPlainDateTime().equals(planned) && end.toPlainDateTime().equals(plannedEnd) && end.epochMilliseconds - start.epochMilliseconds === minutes * 60_000;
    if (asPlanned && start.epochMilliseconds >= now) return { start, end };
    planned = planned.add({ days: 1 });
  }
}

/** Without control characters, which a file may not hold. Line breaks stay. */
const plain = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]/gu, '');

/** The name of a calendar is the one text that the generator leaves as it is. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

import 'lactation-elements/define/feeding-schedule';
import 'lactation-elements/define/session-timer';
import { expect, waitUntil } from '@open-wc/testing';
import ICAL from 'ical.js';
import type { FeedDueEvent, FeedingSchedule, ScheduleExportEvent } from 'lactation-elements';
import { find, reads, textOf } from '../support/guide.ts';
import { replace, restore } from '../support/replace.ts';
import { schedule, setClock } from '../support/schedule.ts';
import { minutes, resetClock, skip } from '../support/skip.ts';
import { press, somebody, timer } from '../support/timer.ts';

const table = async (attributes: Record<string, string> = {}): Promise<FeedingSchedule> => {
  const element = await schedule({ mode: 'timetable', ...attributes });
  await find(element, '.rail');
  return element;
};
const rows = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('.rail > li')].map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());
const times = (element: Element): string[] => rows(element).map((row) => row.slice(0, 5));

describe('a timetable', () => {
  beforeEach(() => setClock('2026-11-24T14:06:00Z'));
  afterEach(() => {
    restore();
    resetClock();
  });

  it('is there from the start, over midnight, with the night marked', async () => {
    const element = await table({ 'day-start': '06:00' });
    expect(times(element)).to.deep.equal(['06:00', '09:00', '12:00', '15:00', '18:00', '21:00', '00:00', '03:00']);
    expect(rows(element).filter((row) => row.includes('Night')).length).to.equal(2);
    expect(rows(element)[3]).to.equal('15:00 NextIn 54 minutes');
    expect(element.shadowRoot!.querySelectorAll('[aria-current=time]').length).to.equal(1);
  });

  it('is a plan for expressing, and no rule for feeding', async () => {
    const element = await table({ 'emergency-phone': '999' });
    const text = textOf(element);
    for (const phrase of ['They are no rule for feeding.', 'Feed your baby whenever your baby shows hunger', 'Just enough is enough.', 'Hard to wake? That is an emergency.', 'Emergency 999', 'This page cannot wake you.']) expect(text).to.contain(phrase);
  });

  it('has the page’s times', async () => {
    const element = await table({ 'first-slot': '7:30', 'interval-minutes': '240', 'session-minutes': '20' });
    expect(times(element)).to.deep.equal(['03:30', '07:30', '11:30', '15:30', '19:30', '23:30']);
  });

  it('knows what was done, from her sessions', async () => {
    setClock('2026-11-24T09:06:00Z');
    const profile = somebody();
    const session = await timer({ profile, storage: 'none', plan: 'comfort' });
    session.start();
    skip(minutes(28));
    session.finish();
    setClock('2026-11-24T14:06:00Z');
    const element = await table({ profile });
    await waitUntil(() => /^09:00 Done 09:06 .*2[78] mins$/.test(rows(element).find((row) => row.startsWith('09')) ?? ''), rows(element).join(' | '), { timeout: 4000 });
    element.logFeed({ kind: 'bottle', at: Date.parse('2026-11-24T12:05:00Z') });
    await reads(element, '12:05');
    expect(rows(element).filter((row) => row.includes('Done')).length, 'a feed is no session').to.equal(1);
  });

  it('says when it is time, tells the page, and lets it pass', async () => {
    setClock('2026-11-24T14:59:00Z');
    const element = await table();
    const dues: number[] = [];
    element.addEventListener('feed-due', ({ due }: FeedDueEvent) => dues.push(due));
    await reads(element, 'In 1 minute');
    skip(minutes(1.5));
    await reads(element, 'Time to express, if it suits you');
    expect(dues).to.deep.equal([Date.parse('2026-11-24T15:00:00Z')]);
    skip(minutes(31));
    await reads(element, /18:00\s*NextIn 2 hours 2[89] minutes/);
    expect(dues.length).to.equal(1);
  });

  it('begins a session in the timer of the page', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    const profile = somebody();
    const named = document.createElement('session-timer');
    for (const [name, value] of Object.entries({ id: 'tt', profile, storage: 'none', plan: 'comfort' })) named.setAttribute(name, value);
    place.append(named);
    const element = await schedule({ mode: 'timetable', timer: 'tt', profile }, place);
    await press(element, 'Start now');
    await reads(named, 'Expressing');
    await reads(element, 'You have been expressing since 14:06');
    place.remove();
  });

  it('can be changed by her, and remembers that', async () => {
    const profile = somebody();
    const element = await table({ profile });
    await press(element, 'Change times');
    const [first, interval] = element.shadowRoot!.querySelectorAll<HTMLInputElement>('.actions .ask input');
    const change = (field: HTMLInputElement, value: string) => {
      field.value = value;
      field.dispatchEvent(new Event('change'));
    };
    change(first!, '05:15');
    change(interval!, '480');
    await waitUntil(() => times(element).join() === '05:15,13:15,21:15', times(element).join());
    change(interval!, 'often');
    expect(interval!.validity.customError).to.equal(true);
    const again = await table({ profile, 'first-slot': '08:00' });
    await waitUntil(() => times(again).join() === '05:15,13:15,21:15', 'hers wins', { timeout: 4000 });
  });

  describe('on a day when the clocks change', () => {
    for (const [zone, day, slot, others, says] of [
      ['Europe/Berlin', '2026-03-29T12:00:00Z', '02:30', 5, 'The clocks leave out 02:30 on this day. It comes at 03:30.'],
      ['America/New_York', '2026-11-01T17:00:00Z', '01:30', 5, 'The clocks show 01:30 twice on this day. This is the first.'],
      ['Australia/Lord_Howe', '2026-10-04T02:00:00Z', '02:15', 5, 'The clocks leave out 02:15 on this day. It comes at 02:45.'],
    ] as const) {
      it(`keeps the times of the wall clock and says what it does: ${zone}`, async () => {
        setClock(day);
        const element = await table({ 'time-zone': zone, 'first-slot': slot, 'interval-minutes': '240' });
        expect(times(element)[0]).to.equal(slot);
        expect(times(element).length).to.equal(others + 1);
        const minute = slot.slice(2);
        for (const time of times(element)) expect(time.slice(2)).to.equal(minute);
        expect(rows(element)[0]).to.contain(says);
        expect(rows(element).filter((row) => row.includes('The clocks')).length).to.equal(1);
        expect(textOf(element.shadowRoot!.host).match(/These times follow the clock on the wall/g)?.length).to.equal(1);
      });
    }

    it('and says nothing of it where they do not', async () => {
      const element = await table({ 'time-zone': 'Asia/Ho_Chi_Minh' });
      expect(textOf(element)).not.to.contain('clocks');
    });
  });
});

describe('the calendar file', () => {
  const saved: { readonly name: string; readonly blob: Blob }[] = [];

  beforeEach(() => {
    setClock('2026-11-24T14:06:00Z');
    saved.length = 0;
    let blob: Blob;
    replace(URL, 'createObjectURL', (given: Blob) => {
      blob = given;
      return 'about:blank';
    });
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob });
    });
  });
  afterEach(() => {
    restore();
    resetClock();
  });

  for (const mode of ['timetable', 'responsive']) {
    it(`holds her plan, says what importers may do, and tells the page (${mode})`, async () => {
      const element = await schedule({ mode, 'time-zone': 'Asia/Ho_Chi_Minh', 'first-slot': '05:00', 'interval-minutes': '240' });
      const counts: number[] = [];
      element.addEventListener('schedule-export', ({ count }: ScheduleExportEvent) => counts.push(count));
      await press(element, 'Calendar');
      await reads(element, 'Some calendar apps leave out the alarms when they take in a file.');
      await reads(element, 'time zone Asia/Ho_Chi_Minh');
      await reads(element, '05:00 · 09:00 · 13:00 · 17:00 · 21:00 · 01:00');
      await press(element, 'Save the calendar file');
      await reads(element, 'The calendar file is in your downloads.');
      expect(counts).to.deep.equal([6]);
      expect(saved.map(({ name }) => name)).to.deep.equal(['expressing-times.ics']);
      const calendar = new ICAL.Component(ICAL.parse(await saved[0]!.blob.text()));
      const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
      expect(events.length).to.equal(6);
      expect(events.map(({ startDate }) => startDate.toString().slice(11, 16)).sort()).to.deep.equal(['01:00', '05:00', '09:00', '13:00', '17:00', '21:00']);
      expect(events.every(({ summary }) => summary === 'Express milk')).to.equal(true);
      expect(calendar.getFirstSubcomponent('vtimezone')!.getFirstPropertyValue('tzid')).to.equal('Asia/Ho_Chi_Minh');
    });
  }

  it('is shown as text where it can neither be saved nor shared', async () => {
    replace(URL, 'createObjectURL', () => {
      throw new TypeError('refused');
    });
    const element = await schedule({ mode: 'timetable' });
    let told = false;
    element.addEventListener('schedule-export', () => (told = true));
    await press(element, 'Calendar');
    await press(element, 'Save the calendar file');
    await reads(element, 'This browser cannot save files.');
    expect((await find<HTMLTextAreaElement>(element, 'textarea')).value).to.match(/^BEGIN:VCALENDAR/);
    expect(told).to.equal(false);
  });
});

import 'lactation-elements/define/session-log';
import 'lactation-elements/define/session-timer';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { SessionLog } from 'lactation-elements';
import { find, reads, textOf } from '../support/guide.ts';
import { atNoon, feed, fileOf, heads, logWith, on, pumped, rows, session } from '../support/log.ts';
import { closePages, openPage } from '../support/page.ts';
import { minutes, skip } from '../support/skip.ts';
import { press, somebody, timer } from '../support/timer.ts';
import { consoleOf } from '../support/warnings.ts';

describe('a log', () => {
  afterEach(closePages);

  it('begins small: a title, where it lives, and one button, which works at once', async () => {
    const element = await fixture<SessionLog>(html`<session-log storage="none" profile=${somebody()}></session-log>`);
    const go = await find(element, '.go');
    expect(textOf(element)).to.match(/^What you did ?Not kept: it is gone when this page is closed ?Add a session or feed/);
    go.click();
    await reads(element, 'A new entry');
  });

  it('shows what a timer on the same page ends, at once', async () => {
    const profile = somebody();
    const [element, beside] = [await logWith([], { profile }), await timer({ profile, plan: 'comfort' })];
    await reads(element, 'Nothing here yet. What you time or note on this site appears here.');
    await press(beside, 'Start on the left');
    skip(minutes(7));
    await press(beside, 'Finish');
    await reads(element, 'LeftExpressed 7 min');
    await press(beside, 'More: Left');
    await press(beside, 'Save 5 ml');
    await reads(element, 'Sessions: 1 (5 ml)');
  });

  it('shows what another tab keeps', async () => {
    atNoon();
    const profile = somebody();
    const element = await logWith([], { profile });
    const page = await openPage('empty.html');
    const there = page.document.createElement('session-log') as SessionLog;
    there.setAttribute('profile', profile);
    page.document.body.append(there);
    await waitUntil(() => there.importJson, 'it is defined there', { timeout: 4000 });
    await there.importJson(fileOf([feed(on(0, '09:00'))]));
    await reads(element, 'Feeds: 1');
    await reads(there, 'Feeds: 1');
  });

  it('says by day what was done: times on each side, amounts, and the two kinds apart', async () => {
    atNoon();
    const element = await logWith([
      session(on(0, '02:50'), { amounts: { left: 40, right: 35 }, note: 'after the bath' }),
      feed(on(0, '06:10'), { side: 'right', end: on(0, '06:32') }),
      feed(on(0, '08:00'), { feed: 'bottle', amount: 60 }),
      pumped(on(1, '20:00'), 18, { amounts: { both: 130 } }),
      feed(on(3, '08:00'), { feed: 'expressed' }),
    ]);
    const [today, yesterday, before] = heads(element);
    expect(today).to.equal('Today Sessions: 1 (75 ml) · Feeds: 2');
    expect(yesterday).to.equal('Yesterday Sessions: 1 (130 ml)');
    expect(before).to.match(/Feeds: 1$/);
    expect(rows(element)).to.deep.equal([
      '8:00 AM Bottle Fed 60 ml',
      '6:10 AM Right Fed 22 min',
      '2:50 AM Left and right Expressed 14 min · left 8 min, right 6 min · massage 5 min after the bath 75 ml',
      '8:00 PM Both together Pumped 18 min 130 ml',
      '8:00 AM Expressed milk Fed',
    ]);
  });

  it('counts an entry over midnight to the day in which it began, and lets the host begin the day later', async () => {
    atNoon();
    const entries = () => [feed(on(1, '23:50'), { end: on(0, '00:20') }), feed(on(0, '03:00'))];
    expect(heads(await logWith(entries()))).to.deep.equal(['Today Feeds: 1', 'Yesterday Feeds: 1']);
    expect(heads(await logWith(entries(), { 'day-start': '06:00' }))).to.deep.equal(['Yesterday Feeds: 2']);
  });

  it('says so where an entry was noted by another clock', async () => {
    atNoon();
    const zone = new Date().getTimezoneOffset() === -345 ? 'Asia/Tokyo' : 'Asia/Kathmandu';
    const element = await logWith([feed(on(0, '08:00'), { zone })]);
    expect(rows(element)[0]).to.match(/^8:00 AM At the breast Fed · noted as \d+:\d\d [AP]M .*(Nepal|Japan)/);
    expect(rows(await logWith([feed(on(0, '08:00'), { zone: 'Nowhere/Else' })]))[0]).to.equal('8:00 AM At the breast Fed');
  });

  it('keeps to the last days, and goes back in steps to where there is something', async () => {
    atNoon();
    const element = await logWith([feed(on(0, '08:00')), feed(on(6, '08:00')), feed(on(7, '08:00')), feed(on(400, '08:00'))], { days: '7' });
    expect(heads(element).length).to.equal(2);
    await press(element, 'Earlier');
    await waitUntil(() => heads(element).length === 3);
    await press(element, 'Earlier');
    await waitUntil(() => heads(element).length === 4);
    await press(element, 'Earlier');
    await reads(element, 'There is nothing earlier.');
    expect(element.shadowRoot!.querySelectorAll('.names span').length, 'the chart stays with the last days').to.equal(7);
  });

  it('stays light with ten thousand entries, and open to changes', async function () {
    this.timeout(60_000);
    atNoon();
    const many = Array.from({ length: 10_000 }, (_, place) => feed(on(Math.floor(place / 12), '11:00') - (place % 12) * 3_000_000));
    const element = await logWith(many, { storage: 'none' });
    expect(element.shadowRoot!.querySelectorAll('.entry').length).to.be.within(12, 200);
    expect(element.shadowRoot!.querySelectorAll('*').length).to.be.below(900);
    const [day] = element.shadowRoot!.querySelectorAll<HTMLElement>('.day:not([open]) summary');
    day!.click();
    await waitUntil(() => element.shadowRoot!.querySelectorAll('.entry').length > 12, 'another day opens');
    element.shadowRoot!.querySelector<HTMLElement>('.entry')!.click();
    await find(element, '.form');
  });

  it('keeps two people of one household apart, by her choice', async () => {
    atNoon();
    const profiles = `${somebody()},${somebody()}`;
    const element = await logWith([feed(on(0, '08:00'))], { profile: '', profiles });
    await press(element, profiles.split(',')[1]!);
    await reads(element, 'Nothing here yet.');
    await press(element, profiles.split(',')[0]!);
    await reads(element, 'Feeds: 1');
  });

  it('warns of what it does not understand, and goes on with the default', async () => {
    const warnings = await consoleOf('warn', async () => {
      atNoon();
      const element = await logWith([feed(on(0, '08:00'))], { days: '0', 'day-start': 'six', unit: 'cups' });
      await reads(element, 'ml a day').catch(() => reads(element, 'how many a day'));
    });
    expect(warnings.sort()).to.deep.equal([
      '<session-log>: day-start="six" is not understood. Allowed: a time of the day, as 00:00 or 06:00. The default is used.',
      '<session-log>: days="0" is not understood. Allowed: a whole number from 1 to 92. The default is used.',
      '<session-log>: unit="cups" is not understood. Allowed: ml, oz. The default is used.',
    ]);
  });

  it('advises nothing, and says in its source note what it is', async () => {
    const element = await logWith([]);
    (await find(element, '.source:not(.stored) summary')).click();
    await reads(element, 'Not a medical device');
    expect(element.shadowRoot!.querySelectorAll('.source:not(.stored) ul').length).to.equal(0);
  });
});

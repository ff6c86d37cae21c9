import 'lactation-elements/define/feeding-schedule';
import 'lactation-elements/define/session-timer';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { FeedLogEvent } from 'lactation-elements';
import { find, reads, textOf } from '../support/guide.ts';
import { listed, minute, says, schedule, setClock, since, type } from '../support/schedule.ts';
import { minutes, resetClock, skip } from '../support/skip.ts';
import { press, somebody, timer } from '../support/timer.ts';
import { consoleOf } from '../support/warnings.ts';

const logged = async (element: HTMLElement, act: () => unknown): Promise<FeedLogEvent> => {
  const event = oneEvent(element, 'feed-log');
  await act();
  return (await event) as unknown as FeedLogEvent;
};

describe('<feeding-schedule>', () => {
  beforeEach(() => setClock('2026-11-24T14:03:20Z'));
  afterEach(resetClock);

  it('is ready before anybody uses it: nothing noted, and one button', async () => {
    const element = (await fixture<HTMLElement>(html`<feeding-schedule storage="none"></feeding-schedule>`));
    await reads(element, 'No feed noted yet');
    expect((await find(element, '.go')).textContent).to.equal('A feed starts now');
  });

  it('notes a feed with two presses, from the moment of the first', async () => {
    const element = await schedule();
    await press(element, 'A feed starts now');
    await reads(element, 'It counts from 14:03.');
    skip(minutes(2));
    const { id, kind, at, entry } = await logged(element, () => press(element, 'Left side'));
    expect(kind).to.equal('breast');
    expect(Math.round(at / 1000) * 1000).to.be.closeTo(Date.parse('2026-11-24T14:03:20Z'), 5000);
    expect(id).to.be.a('string').and.not.equal('');
    expect(entry, 'the page has not asked for it').to.equal(undefined);
    await says(element, '2 mins');
    await reads(element, /14:03 · Left side\s?Next: right side/);
  });

  it('begins with the first press where all of it must still be loaded', async () => {
    const element = await fixture<HTMLElement>(html`<feeding-schedule storage="none"></feeding-schedule>`);
    (await find(element, '.go')).click();
    await reads(element, 'How does your baby feed?');
  });

  for (const [button, kind, words] of [
    ['Right side', 'breast', 'Right side'],
    ['Both sides', 'breast', 'Both sides'],
    ['Bottle', 'bottle', 'Bottle'],
    ['Expressed milk', 'expressed', 'Expressed milk'],
  ] as const) {
    it(`knows how the baby fed: ${button}`, async () => {
      const element = await schedule();
      await press(element, 'A feed starts now');
      expect((await logged(element, () => press(element, button))).kind).to.equal(kind);
      await says(element, '0 mins');
      expect(listed(element)[0]).to.contain(words);
    });
  }

  it('suggests the other side, in words and not by colour alone', async () => {
    const element = await schedule();
    element.logFeed({ kind: 'breast', side: 'right', at: Date.now() - 90 * minute });
    await says(element, '1 hr 30 mins');
    await press(element, 'A feed starts now');
    await press(element, /^Left side\s+Next$/);
    await reads(element, 'Next: right side');
  });

  it('notes an earlier feed with two presses, or with its own time, end and amount', async () => {
    const element = await schedule({ 'record-events': '' });
    await press(element, 'Add earlier');
    await press(element, 'Bottle');
    await says(element, '30 mins');
    await press(element, 'Add earlier');
    await type(element, 'start', '12:10');
    await type(element, 'end', '12:25');
    await type(element, 'amount', '70');
    const { entry } = await logged(element, () => press(element, 'Expressed milk'));
    expect(entry).to.deep.include({ kind: 'feed', feed: 'expressed', at: Date.parse('2026-11-24T12:10Z'), end: Date.parse('2026-11-24T12:25Z'), amount: 70, zone: 'UTC' });
    await waitUntil(() => listed(element).length === 2);
    expect(listed(element)[1]).to.contain('12:10').and.to.contain('Expressed milk · 70 ml').and.to.contain('15 mins');
    expect(since(element), 'the last feed is the last to have begun').to.contain('30');
  });

  it('takes a time later than now for that of yesterday, and refuses an end that has not come', async () => {
    const element = await schedule();
    await press(element, 'Add earlier');
    await type(element, 'start', '23:30');
    const { at } = await logged(element, () => press(element, 'Left side'));
    expect(at).to.equal(Date.parse('2026-11-23T23:30Z'));
    await press(element, 'Add earlier');
    await type(element, 'end', '14:30');
    await press(element, 'Left side');
    await reads(element, 'Choose a time that has been.');
    await type(element, 'end', '14:00');
    await type(element, 'amount', 'plenty');
    await press(element, 'Bottle');
    await reads(element, 'Write a number, such as 60, or leave it empty.');
    await press(element, 'Cancel');
    expect(listed(element).length).to.equal(1);
  });

  it('warns of an overlap and keeps both', async () => {
    const element = await schedule();
    element.logFeed({ kind: 'breast', side: 'left', at: Date.now() - 40 * minute, end: Date.now() - 20 * minute });
    await press(element, 'Add earlier');
    await type(element, 'start', '13:30');
    await type(element, 'end', '13:50');
    await press(element, 'Bottle');
    await reads(element, 'This overlaps a feed that is noted already. You can keep both.');
    expect(listed(element).length).to.equal(2);
    expect(element.shadowRoot!.querySelector('.unseen[role=status]')!.textContent).to.contain('This overlaps');
  });

  it('can be taken back for ten seconds, and not after', async () => {
    const element = await schedule();
    await press(element, 'A feed starts now');
    await press(element, 'Bottle');
    await says(element, '0 mins');
    await press(element, 'Undo');
    await reads(element, 'No feed noted yet');
    await press(element, 'A feed starts now');
    await press(element, 'Bottle');
    await says(element, '0 mins');
    skip(10_500);
    await waitUntil(() => !textOf(element).includes('Undo'));
  });

  it('knows when a feed ended, by a press or by a time, which can be taken back too', async () => {
    const element = await schedule();
    await press(element, 'A feed starts now');
    await press(element, 'Left side');
    skip(minutes(22));
    await press(element, 'It ended');
    await waitUntil(() => listed(element)[0]?.includes('22 mins'));
    await press(element, 'Undo');
    await press(element, /^Change: 14:03/);
    await type(element, 'end', '14:20');
    await press(element, 'Both sides');
    await press(element, 'Save');
    await waitUntil(() => listed(element)[0]?.includes('Both sides'));
    expect(listed(element)[0]).to.match(/1[67] mins/);
    expect(textOf(element)).not.to.contain('It ended');
    await press(element, /^Change: 14:03/);
    await press(element, 'Remove');
    await reads(element, 'No feed noted yet');
  });

  it('counts from the start, or from the end where the page says so and it is known', async () => {
    const profile = somebody();
    const element = await schedule({ profile });
    element.logFeed({ kind: 'breast', side: 'left', at: Date.now() - 130 * minute, end: Date.now() - 100 * minute });
    await says(element, '2 hrs 10 mins');
    expect(textOf(element)).to.contain('Since the last feed began');
    element.since = 'end';
    await says(element, '1 hr 40 mins');
    expect(textOf(element)).to.contain('Since the last feed ended');
    expect(textOf(element), 'guidance still counts from the start').to.contain('Try to begin by 14:53');
    element.logFeed({ kind: 'bottle', at: Date.now() - 5 * minute });
    await says(element, '5 mins');
    expect(textOf(element)).to.contain('Since the last feed began');
  });

  it('keeps two clocks apart: what she expresses is said at once, and never moves the last feed', async () => {
    const profile = somebody();
    const element = await schedule({ profile });
    element.logFeed({ kind: 'breast', side: 'left', at: Date.now() - 130 * minute });
    await says(element, '2 hrs 10 mins');
    const expressing = await timer({ profile, storage: 'none', plan: 'comfort' });
    expressing.start();
    await reads(element, 'You have been expressing since 14:03');
    skip(minutes(12));
    expressing.finish();
    await reads(element, 'You last expressed: 14:03, for 12 mins');
    await says(element, '2 hrs 22 mins');
    expect(element.shadowRoot!.querySelectorAll('.strip .expressed').length).to.equal(1);
    expect(element.shadowRoot!.querySelectorAll('.strip .feed').length).to.equal(1);
  });

  it('calls the longest gap what it is, and no duty, with the page’s own figure', async () => {
    const element = await schedule({ 'interval-minutes': '150' });
    await reads(element, 'About 2 hours 30 minutes is the longest gap of the first weeks, not a duty.');
  });

  it('says how many there were in 24 hours, without a score', async () => {
    const element = await schedule();
    const now = Date.now();
    for (let hour = 1; hour <= 27; hour += 3) element.logFeed({ kind: 'bottle', at: now - hour * 60 * minute });
    await reads(element, '8 in the last 24 hours');
    await reads(element, 'Most newborns feed 8 to 12 times in 24 hours.');
    expect(listed(element).length).to.equal(3);
    expect(listed(element)[0]).to.contain('3 hrs after the one before');
    expect(textOf(element)).not.to.match(/score|goal|streak|late|overdue/i);
  });

  it('refuses what is no feed, with one warning each, and logs nothing', async () => {
    const element = await schedule();
    const wrong: unknown[] = [
      undefined,
      {},
      { kind: 'tea', at: Date.now() },
      { kind: 'bottle' },
      { kind: 'bottle', at: NaN },
      { kind: 'bottle', at: Date.now() + 3_600_000 },
      { kind: 'bottle', at: Date.now(), side: 'left' },
      { kind: 'breast', at: Date.now(), side: 'middle' },
      { kind: 'bottle', at: Date.now(), end: Date.now() - 1 },
      { kind: 'bottle', at: Date.now(), amountMl: -1 },
    ];
    for (const feed of wrong) {
      const warnings = await consoleOf('warn', () => expect(element.logFeed(feed as never)).to.equal(undefined));
      expect(warnings.length, JSON.stringify(feed)).to.equal(1);
      expect(warnings[0]).to.contain('<feeding-schedule>').and.to.contain('Nothing is logged');
    }
    expect(textOf(element)).to.contain('No feed noted yet');
  });
});

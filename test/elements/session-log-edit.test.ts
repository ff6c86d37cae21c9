import 'lactation-elements/define/session-log';
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FeedEntry, LogChangeEvent, SessionEntry, SessionLog } from 'lactation-elements';
import { sessionAt } from '../../src/timing/index.ts';
import { find, reads, textOf } from '../support/guide.ts';
import { atNoon, entriesOf, feed, fill, heads, local, logWith, on, openEntry, pumped, rows, session } from '../support/log.ts';
import { minutes, skip } from '../support/skip.ts';
import { press } from '../support/timer.ts';

/** Saves the form, and gives the only entry there is then. */
async function saved<Kind extends FeedEntry | SessionEntry>(element: SessionLog): Promise<Kind> {
  const change = oneEvent(element, 'log-change');
  await press(element, 'Save');
  await change;
  await waitUntil(() => !element.shadowRoot!.querySelector('.form'), 'the form is closed');
  return (await entriesOf(element))[0] as Kind;
}

const told = ({ ranges, events }: SessionEntry) => {
  const { startedAt, massage, left, right, both, pauses } = sessionAt(ranges, events, 0);
  return { startedAt, minutes: [massage, left, right, both, pauses].map((ms) => ms / 60_000) };
};

describe('an entry', () => {
  beforeEach(() => void atNoon());
  it('of a feed is changed in every field', async () => {
    const element = await logWith([feed(on(0, '08:00'))]);
    await openEntry(element);
    for (const [name, value] of Object.entries({ what: 'bottle', side: 'left', start: local(on(1, '22:05')), end: local(on(1, '22:25')), amount: '62.5', note: 'sleepy' })) {
      if (name === 'note') continue;
      await fill(element, name, value);
    }
    const note = await find<HTMLTextAreaElement>(element, '.form textarea');
    note.value = 'sleepy';
    note.dispatchEvent(new Event('input'));
    const entry = await saved<FeedEntry>(element);
    expect(entry).to.include({ feed: 'bottle', side: 'left', at: on(1, '22:05'), end: on(1, '22:25'), amount: 62.5, note: 'sleepy' });
    await waitUntil(() => heads(element).includes('Yesterday Feeds: 1'), 'it has moved to its day');
  });

  it('of a session is changed in every field, and its sides come out as written', async () => {
    const element = await logWith([session(on(0, '08:00'))]);
    await openEntry(element);
    for (const [name, value] of Object.entries({ start: local(on(0, '07:30')), massage: '4', left: '10', right: '12.5', pauses: '3', amountLeft: '30', amountRight: '0', amountBoth: '5' })) await fill(element, name, value);
    const entry = await saved<SessionEntry>(element);
    expect(told(entry)).to.deep.equal({ startedAt: on(0, '07:30'), minutes: [4, 10, 12.5, 0, 3] });
    expect(entry.amounts).to.deep.equal({ left: 30, right: 0, both: 5 });
    expect(entry.plan).to.equal('full');
    // it came five minutes in: half an hour earlier now, as the session is
    expect(sessionAt(entry.ranges, entry.events, 0).letDowns).to.deep.equal([on(0, '07:35')]);
  });

  it('can turn from one side after the other to both at once', async () => {
    const element = await logWith([session(on(0, '08:00'))]);
    await openEntry(element);
    await fill(element, 'how', 'together');
    await fill(element, 'massage', '');
    await fill(element, 'both', '15');
    const entry = await saved<SessionEntry>(element);
    expect([entry.plan, told(entry).minutes]).to.deep.equal(['pump', [0, 0, 0, 15, 0]]);
    await waitUntil(() => rows(element)[0] === '8:00 AM Both together Pumped 15 min');
  });

  it('keeps to the millisecond what she has not touched: let-down, seconds, a turn', async () => {
    const before = session(on(0, '08:00') + 12_345, { amounts: { left: 33.33 } });
    const element = await logWith([before]);
    await openEntry(element);
    await fill(element, 'amountRight', '20');
    const after = await saved<SessionEntry>(element);
    expect(after.events).to.deep.equal(before.events);
    expect(after.amounts).to.deep.equal({ left: 33.33, right: 20 });
    await openEntry(element);
    await fill(element, 'start', local(on(0, '07:00')));
    const moved = await saved<SessionEntry>(element);
    expect(told(moved)).to.deep.equal({ ...told(before), startedAt: on(0, '07:00') });
    expect(moved.events.map(({ type, at }) => [type, at - on(0, '07:00')])).to.deep.equal(before.events.map(({ type, at }) => [type, at - before.events[0]!.at]));
  });

  it('of the past is added: a session, or a feed', async () => {
    const element = await logWith([]);
    await press(element, 'Add a session or feed');
    await fill(element, 'start', local(on(0, '05:15')));
    await fill(element, 'left', '9');
    await fill(element, 'amountLeft', '25');
    expect(told(await saved<SessionEntry>(element))).to.deep.equal({ startedAt: on(0, '05:15'), minutes: [0, 9, 0, 0, 0] });
    await press(element, 'Add a session or feed');
    await fill(element, 'what', 'breast');
    await fill(element, 'side', 'right');
    await fill(element, 'start', local(on(0, '04:00')));
    expect(await saved<FeedEntry>(element)).to.include({ kind: 'feed', feed: 'breast', side: 'right', at: on(0, '04:00') });
    await waitUntil(() => rows(element).length === 2);
    expect(rows(element)).to.deep.equal(['5:15 AM Left Expressed 9 min 25 ml', '4:00 AM Right Fed']);
  });

  it('is not saved before it can be read: what is wrong is said beside its field, and Save stays alive', async () => {
    const element = await logWith([]);
    await press(element, 'Add a session or feed');
    await fill(element, 'left', 'ten');
    await fill(element, 'massage', '1441');
    await fill(element, 'start', '');
    await press(element, 'Save');
    await reads(element, 'Not saved yet: look again at what is marked above.');
    for (const fault of ['Say when it began: a day and a time.', 'Write a number, such as 12.', 'Not more than 1,440 minutes.']) expect(textOf(element)).to.contain(fault);
    const start = await find<HTMLInputElement>(element, '[name=start]');
    await waitUntil(() => element.shadowRoot!.activeElement === start, 'she is led to the first');
    expect(element.shadowRoot!.getElementById(start.getAttribute('aria-describedby')!)!.textContent).to.contain('Say when it began');
    await fill(element, 'start', local(on(-1, '08:00')));
    await reads(element, 'This time is still to come.');
    await fill(element, 'what', 'bottle');
    await fill(element, 'start', local(on(0, '08:00')));
    await fill(element, 'end', local(on(0, '07:00')));
    await reads(element, 'The end is before the beginning.');
    await fill(element, 'end', '');
    expect(await saved(element)).to.include({ feed: 'bottle', at: on(0, '08:00') });
  });

  it('that overlaps another is pointed out, and saved all the same', async () => {
    const element = await logWith([feed(on(0, '08:00'), { end: on(0, '08:30') }), session(on(0, '06:00'))]);
    await press(element, 'Add a session or feed');
    await fill(element, 'what', 'breast');
    await fill(element, 'start', local(on(0, '06:05')));
    await fill(element, 'end', local(on(0, '06:10')));
    expect(textOf(element), 'feeding while expressing is no overlap').not.to.contain('overlaps');
    await fill(element, 'end', local(on(0, '08:10')));
    await reads(element, /This overlaps what is noted for 8:00\sAM\. You can keep both\./);
    await saved(element);
    expect((await entriesOf(element)).length).to.equal(3);
  });

  it('is deleted with a press, and brought back for ten seconds', async () => {
    const profile = `deleting ${Math.random()}`;
    const element = await logWith([feed(on(0, '08:00'), { note: 'mine' })], { profile });
    const before = await entriesOf(element);
    await openEntry(element);
    await press(element, 'Delete');
    await reads(element, 'The entry is deleted.');
    expect(await entriesOf(element)).to.deep.equal([]);
    await press(element, 'Undo');
    await waitUntil(() => rows(element).length === 1, 'it is back');
    const [after] = await entriesOf(element);
    expect({ ...after, edited: 0 }).to.deep.equal({ ...before[0], edited: 0 });
  });

  it('that was deleted stays so after ten seconds, unless she is just at the button', async () => {
    const waiting: (() => void)[] = [];
    const { setTimeout: real } = globalThis;
    const element = await logWith([feed(on(0, '08:00'))]);
    await openEntry(element);
    globalThis.setTimeout = ((act: () => void, ms: number) => (ms === 10_000 ? waiting.push(act) : real(act, ms))) as typeof setTimeout;
    try {
      await press(element, 'Delete');
      const undo = await find(element, '.undo');
      await waitUntil(() => element.shadowRoot!.activeElement === undo, 'the focus is at the button');
      waiting.pop()!();
      expect(waiting.length, 'ten seconds more').to.equal(1);
      undo.blur();
      waiting.pop()!();
      await waitUntil(() => !element.shadowRoot!.querySelector('.undo'), 'the offer has ended');
      expect(await entriesOf(element)).to.deep.equal([]);
    } finally {
      globalThis.setTimeout = real;
    }
  });

  it('reaches the page with its content only where that has asked for it', async () => {
    for (const asked of [false, true]) {
      const element = await logWith([feed(on(0, '08:00'), { note: 'mine' })], asked ? { 'record-events': '' } : {});
      await openEntry(element);
      await fill(element, 'side', 'left');
      const event = oneEvent(element, 'log-change') as Promise<Event> as Promise<LogChangeEvent>;
      await press(element, 'Save');
      const { id, entry, bubbles, composed } = await event;
      expect([bubbles, composed, typeof id]).to.deep.equal([true, true, 'string']);
      if (asked) expect(entry).to.include({ side: 'left', note: 'mine' });
      else expect(entry).to.equal(undefined);
    }
  });

  it('is reached, changed and left with the keyboard', async () => {
    const element = await logWith([pumped(on(0, '08:00'), 12)]);
    const entry = () => element.shadowRoot!.querySelector<HTMLElement>('.entry')!;
    entry().focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.shadowRoot!.activeElement?.textContent === 'Change this entry', 'the form’s heading has the focus');
    expect(entry().getAttribute('aria-expanded')).to.equal('true');
    (await find(element, '[name=amountBoth]')).focus();
    await sendKeys({ type: '90' });
    await sendKeys({ press: 'Enter' });
    await reads(element, '90 ml');
    await waitUntil(() => element.shadowRoot!.activeElement === entry(), 'the focus is back at the entry');
    skip(minutes(1));
    await sendKeys({ press: 'Enter' });
    await press(element, 'Cancel');
    await waitUntil(() => element.shadowRoot!.activeElement === entry());
    expect(element.shadowRoot!.querySelector('.form')).to.equal(null);
  });
});

import 'lactation-elements/define/session-timer';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { SessionTimer } from 'lactation-elements';
import { find, reads } from '../support/guide.ts';
import { minutes, resetClock, skip } from '../support/skip.ts';
import { eventsOf, phase, press, somebody, timeOf, timer } from '../support/timer.ts';
import { consoleOf } from '../support/warnings.ts';

describe('a session', () => {
  afterEach(resetClock);

  it('begins with one big button, before anything else is loaded', async () => {
    const element = await fixture<SessionTimer>(html`<session-timer profile=${somebody()}></session-timer>`);
    const go = await find(element, '.go');
    expect(go.textContent!.trim()).to.equal('Start with massage');
    const started = new Promise((resolve) => element.addEventListener('session-start', resolve));
    go.click();
    await started;
    await phase(element, 'Massage');
  });

  it('goes through massage, both sides, and its end', async () => {
    const element = await timer();
    const seen = eventsOf(element);
    await press(element, 'Start with massage');
    await phase(element, 'Massage');
    skip(minutes(5));
    await reads(element, 'Begin when you like. You need not feel anything first.');
    skip(minutes(5));
    await reads(element, 'That is enough massage. You can begin to express.');
    await press(element, 'Start on the left');
    await phase(element, 'Expressing');
    await reads(element, 'Stay while it flows. Stop if it hurts.');
    skip(minutes(3));
    await reads(element, 'Change sides when the flow slows.');
    skip(minutes(2));
    await phase(element, 'Time to change sides');
    await press(element, 'Switch to right');
    await phase(element, 'Expressing');
    expect(timeOf(element, 'other')).to.match(/^5:0\d$/);
    for (let turn = 0; turn < 3; turn++) {
      skip(minutes(5));
      await phase(element, 'Time to change sides');
      await press(element, /^Switch to/);
    }
    await reads(element, 'You can stop when the flow has slowed on both sides.');
    skip(minutes(10));
    await phase(element, 'You can finish now');
    await press(element, 'Finish');
    await phase(element, /^Finished at /);
    await reads(element, '40 min, of it 10 min of massage.');
    await press(element, 'I did not measure');
    await phase(element, 'Ready when you are');
    await reads(element, 'Saved on this device');
    expect(seen).to.deep.equal(['start', 'phase-change massage left', 'phase-change express left', 'phase-change express right', 'phase-change express left', 'phase-change express right', 'phase-change express left', 'phase-change finished left', 'end', 'save']);
  });

  it('takes let-down at any time, and needs none', async () => {
    const element = await timer();
    const seen = eventsOf(element);
    await press(element, 'Start with massage');
    await press(element, 'Let-down');
    await phase(element, 'Expressing');
    expect(seen).to.deep.equal(['start', 'phase-change massage left', 'let-down', 'phase-change express left']);
    skip(minutes(1));
    await press(element, 'Let-down');
    expect(seen.at(-1)).to.equal('let-down');
  });

  it('can leave massage out', async () => {
    const element = await timer();
    await press(element, 'Skip massage');
    await phase(element, 'Expressing');
  });

  it('pauses and carries on, and tells pauses apart', async () => {
    const element = await timer({ plan: 'comfort' });
    const seen = eventsOf(element);
    await press(element, 'Start on the left');
    skip(minutes(2));
    await press(element, 'Pause');
    await phase(element, 'Paused');
    skip(minutes(7));
    expect(timeOf(element)).to.match(/^2:0\d$/);
    await press(element, 'Carry on');
    skip(minutes(1));
    await waitUntil(() => /^3:0\d$/.test(timeOf(element)!));
    await press(element, 'Finish');
    await reads(element, /3 min in all\. Pauses: 7 min\./);
    expect(seen).to.deep.equal(['start', 'phase-change express left', 'pause', 'resume', 'phase-change finished left', 'end']);
  });

  it('begins on the other side than last time, says so, and lets her choose', async () => {
    const element = await timer({ plan: 'comfort' });
    await reads(element, 'The left goes first.');
    await press(element, 'Start on the left');
    skip(minutes(1));
    await press(element, 'Finish');
    await press(element, 'I did not measure');
    await reads(element, 'Last time you began on the left, so the right goes first.');
    await press(element, 'Left first');
    await reads(element, 'The left goes first.');
    await find(element, '.go');
    await press(element, 'Start on the left');
    expect(timeOf(element)).to.equal('0:00');
  });

  it('declines what it offers without reproach', async () => {
    const element = await timer({ plan: 'comfort' });
    await press(element, 'Start on the left');
    skip(minutes(5));
    await phase(element, 'Time to change sides');
    await press(element, 'Stay left');
    await phase(element, 'Expressing');
    skip(minutes(4));
    await phase(element, 'Expressing');
  });

  it('has plans, each with what it is and whose figures it rests on', async () => {
    const element = await timer();
    await press(element, 'Plan: Full session');
    await reads(element, '5 to 10 minutes of massage, then 20 to 30 minutes, changing sides every 3 to 5.');
    await reads(element, 'UNICEF 2011');
    await press(element, /^With a pump/);
    await reads(element, 'Both sides at once.');
    await press(element, 'Start');
    await phase(element, 'Expressing');
    skip(minutes(15));
    await reads(element, 'You can stop when the flow has slowed on both sides.');
    skip(minutes(5));
    await phase(element, 'You can finish now');
  });

  it('asks no amounts in the first days', async () => {
    const element = await timer({ plan: 'early-days' });
    await reads(element, 'In the first 2 to 3 days, a few drops is normal.');
    await press(element, 'Skip massage');
    skip(minutes(10));
    await press(element, 'Finish');
    await phase(element, /^Finished at /);
    expect(element.shadowRoot!.querySelector('.stepper')).to.equal(null);
    await press(element, 'Done');
    await phase(element, 'Ready when you are');
  });

  it('takes the page’s own minutes', async () => {
    const element = await timer({ 'massage-minutes': '2', 'side-minutes': '1-2', 'express-minutes': '4-6' });
    await press(element, 'Start with massage');
    skip(minutes(2));
    await reads(element, 'That is enough massage.');
    await press(element, 'Start on the left');
    skip(minutes(2));
    await phase(element, 'Time to change sides');
  });

  it('is started and led by the page', async () => {
    const element = await fixture<SessionTimer>(html`<session-timer profile=${somebody()} first-side="right"></session-timer>`);
    const seen = eventsOf(element);
    element.start();
    await phase(element, 'Massage');
    element.letDown();
    element.switchSide();
    element.pause();
    element.resume();
    element.undo();
    element.finish();
    element.discard();
    await phase(element, 'Ready when you are');
    expect(seen).to.deep.equal(['start', 'phase-change massage right', 'let-down', 'phase-change express right', 'phase-change express left', 'pause', 'resume', 'pause', 'phase-change finished left', 'end', 'discard', 'phase-change ready right']);
  });

  it('shows its state to the page’s styles, where the engine can', async () => {
    const element = await timer({ plan: 'comfort' });
    const is = (state: string): boolean => {
      try {
        return element.matches(`:state(${state})`);
      } catch {
        return element.shadowRoot !== null; // an engine without custom states
      }
    };
    await press(element, 'Start on the left');
    expect(is('running')).to.equal(true);
    skip(minutes(5));
    await phase(element, 'Time to change sides');
    expect(is('due')).to.equal(true);
    await press(element, 'Pause');
    expect(is('paused')).to.equal(true);
  });

  it('warns once of what it does not understand, and goes on with the default', async () => {
    const warnings = await consoleOf('warn', async () => {
      const element = await timer({ plan: 'marathon', 'massage-minutes': 'long', 'side-minutes': '9-2', 'first-side': 'top', unit: 'cups', storage: 'cloud' });
      await reads(element, 'Start with massage');
      await press(element, 'Start with massage');
    });
    expect(warnings.map((text) => /: (\S+=)/.exec(text)?.[1]).sort()).to.deep.equal(['first-side=', 'massage-minutes=', 'plan=', 'side-minutes=', 'storage=']);
  });
});

describe('undoing', () => {
  afterEach(resetClock);

  it('takes a switch back for ten seconds', async () => {
    const element = await timer({ plan: 'comfort' });
    await press(element, 'Start on the left');
    skip(minutes(4));
    await press(element, 'Switch to right');
    await press(element, 'Undo switch');
    await waitUntil(() => /^4:0\d$/.test(timeOf(element)!));
    skip(1000);
    await press(element, 'Switch to right');
    await reads(element, 'Undo switch');
    skip(11_000);
    await waitUntil(() => !element.shadowRoot!.textContent!.includes('Undo switch'));
  });

  it('takes a start back, and leaves nothing', async () => {
    const element = await timer();
    await press(element, 'Start with massage');
    await press(element, 'Undo start');
    await phase(element, 'Ready when you are');
  });

  it('takes the finish back: the session goes on', async () => {
    const element = await timer({ plan: 'comfort' });
    await press(element, 'Start on the left');
    skip(minutes(3));
    await press(element, 'Finish');
    await press(element, 'Undo finish');
    await phase(element, 'Expressing');
    skip(minutes(1));
    await waitUntil(() => /^4:0\d$/.test(timeOf(element)!));
  });

  it('asks before it discards, and brings a discarded session back', async () => {
    const element = await timer({ plan: 'comfort' });
    await press(element, 'Start on the left');
    skip(minutes(3));
    await press(element, 'Pause');
    skip(11_000);
    await press(element, 'Discard');
    await reads(element, 'Discard this session?');
    await press(element, 'Keep it');
    await phase(element, 'Paused');
    await press(element, 'Discard');
    element.shadowRoot!.querySelector<HTMLElement>('.ask button')!.click();
    await phase(element, 'Ready when you are');
    await press(element, 'Undo discard');
    await phase(element, 'Paused');
    expect(timeOf(element)).to.match(/^3:0\d$/);
  });

  it('takes a double tap of the large face for one', async () => {
    const element = await timer({ plan: 'comfort' });
    await press(element, 'Start on the left');
    skip(minutes(1));
    const go = await find(element, '.go');
    go.click();
    go.click();
    await reads(element, 'Switch to left');
  });
});

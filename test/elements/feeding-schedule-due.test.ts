import 'lactation-elements/define/feeding-schedule';
import 'lactation-elements/define/session-timer';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { FeedDueEvent, FeedingSchedule } from 'lactation-elements';
import { find, reads, textOf } from '../support/guide.ts';
import { hide, replace, restore } from '../support/replace.ts';
import { minute, says, schedule, setClock } from '../support/schedule.ts';
import { minutes, resetClock, skip } from '../support/skip.ts';
import { phase, press, somebody } from '../support/timer.ts';
import { consoleOf } from '../support/warnings.ts';

const duesOf = (element: HTMLElement): number[] => {
  const dues: number[] = [];
  element.addEventListener('feed-due', (event: FeedDueEvent) => dues.push(event.due));
  return dues;
};

const isDue = (element: Element): boolean => {
  try {
    return element.matches(':state(due)');
  } catch {
    return element.matches(':--due');
  }
};

const knowsStates = ((): boolean => {
  try {
    return document.createElement('div').matches(':state(due)') === false;
  } catch {
    return false;
  }
})();

describe('when a feed is due', () => {
  beforeEach(() => setClock('2026-11-24T14:00:00Z'));
  afterEach(() => {
    restore();
    resetClock();
  });

  const fed = async (minutesAgo: number, attributes: Record<string, string> = {}): Promise<FeedingSchedule> => {
    const element = await schedule(attributes);
    element.logFeed({ kind: 'breast', side: 'left', at: Date.now() - minutesAgo * minute });
    await find(element, '.big');
    return element;
  };

  it('says by when to try to begin, then offers, tells the page once, and colours nothing', async () => {
    const element = await fed(170);
    const dues = duesOf(element);
    await reads(element, 'Try to begin by 14:10');
    await reads(element, 'not to let more than about 3 hours pass');
    if (knowsStates) expect(isDue(element)).to.equal(false);
    skip(minutes(11));
    await reads(element, 'About 3 hours have passed since the last feed began. Offer a feed, if your baby has not asked.');
    await waitUntil(() => dues.length === 1, 'the page is told', { timeout: 4000 });
    expect(dues[0]).to.be.closeTo(Date.parse('2026-11-24T14:10:00Z'), 5000);
    if (knowsStates) expect(isDue(element)).to.equal(true);
    skip(minutes(5));
    element.requestUpdate();
    await element.updateComplete;
    expect(dues.length, 'once').to.equal(1);
    element.logFeed({ kind: 'bottle', at: Date.now() });
    await says(element, '0 mins');
    if (knowsStates) expect(isDue(element)).to.equal(false);
  });

  it('tells no page of what was due before it was opened', async () => {
    const element = await schedule();
    const dues = duesOf(element);
    element.logFeed({ kind: 'bottle', at: Date.now() - 300 * minute });
    await reads(element, 'About 3 hours have passed');
    expect(dues).to.deep.equal([]);
  });

  it('has the longest gap of the page, and none once she may let the baby sleep', async () => {
    const element = await fed(60, { 'interval-minutes': '150' });
    await reads(element, 'Try to begin by 15:30');
    await reads(element, 'about 2 hours 30 minutes');
    const dues = duesOf(element);
    await press(element, 'Settings');
    await press(element, /^Back at birth weight, and told that we may let the baby sleep/);
    await waitUntil(() => !textOf(element).includes('Try to begin by'));
    await reads(element, 'Watch your baby, not the clock. Most newborns feed 8 to 12 times in 24 hours.');
    skip(minutes(100));
    await says(element, '2 hrs 40 mins');
    expect(dues).to.deep.equal([]);
    expect(element.shadowRoot!.querySelectorAll('.strip .next').length).to.equal(0);
    await press(element, /^Back at birth weight/);
    await reads(element, 'About 2 hours 30 minutes have passed');
  });

  it('counts hours as they pass on the day when the clocks change, and says so', async () => {
    setClock('2026-03-29T00:30:00Z'); // in Berlin the clocks go from 02:00 to 03:00 half an hour later
    const element = await schedule({ 'time-zone': 'Europe/Berlin' });
    element.logFeed({ kind: 'bottle', at: Date.now() });
    await reads(element, 'Try to begin by 05:30');
    await reads(element, 'This counts hours as they pass.');
    skip(minutes(60));
    await says(element, '1 hr');
    await reads(element, '01:30 · Bottle');
  });

  it('chimes only where she has asked for it, and meets the moment unseen', async () => {
    const planned: { readonly act: () => void; readonly delay: number }[] = [];
    const { setTimeout } = window;
    const element = await fed(179);
    await press(element, 'Settings');
    await reads(element, 'While this page is open. The silent switch of an iPhone mutes it.');
    await press(element, /^Chime when it is time/);
    await waitUntil(() => element.shadowRoot!.querySelector<HTMLInputElement>('.option:nth-of-type(2) input')?.checked);
    const dues = duesOf(element);
    replace(window, 'setTimeout', (act: () => void, delay = 0) => {
      planned.push({ act, delay });
      return setTimeout(act, delay);
    });
    hide(true);
    const deadline = () => planned.find(({ delay }) => delay > 40_000 && delay <= 60_000);
    await waitUntil(deadline, 'one deadline, for the moment itself');
    const later = Date.now() + minute;
    replace(Date, 'now', () => later);
    deadline()!.act();
    expect(dues.length).to.equal(1);
  });

  it('sets no timer while it is hidden and no chime was asked for', async () => {
    const element = await fed(100);
    await says(element, '1 hr 40 mins');
    let timers = 0;
    const { setTimeout } = window;
    hide(true);
    await element.updateComplete;
    replace(window, 'setTimeout', (act: () => void, delay = 0) => {
      if (delay > 0) timers++;
      return setTimeout(act, delay);
    });
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(timers).to.equal(0);
    hide(false);
    skip(minutes(1));
    await says(element, '1 hr 41 mins');
  });
});

describe('at night', () => {
  afterEach(resetClock);

  it('says what to do when the baby sleeps on: open at night, at hand by day', async () => {
    setClock('2026-11-24T02:30:00Z');
    const element = await schedule();
    const [details] = element.shadowRoot!.querySelectorAll('details');
    expect(details!.open).to.equal(true);
    expect(details!.textContent).to.contain('Then wake your baby to feed.').and.to.contain('Otherwise let your baby sleep. Express at night only for comfort, or on a plan that you were given.');
    expect(details!.querySelector('button'), 'no timer, no button').to.equal(null);
    element.nightEnd = '02:00';
    await waitUntil(() => !details!.open);
  });

  it('begins a session in the timer that the page names, and brings it before her', async () => {
    setClock('2026-11-24T02:30:00Z');
    const profile = somebody();
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const timer = document.createElement('session-timer');
    for (const [name, value] of Object.entries({ id: 'coach', profile, storage: 'none', plan: 'comfort' })) timer.setAttribute(name, value);
    const element = await schedule({ profile, timer: 'coach' }, place);
    place.append(timer);
    element.requestUpdate();
    await press(element, 'Start the expressing timer');
    await phase(timer, 'Expressing');
    await waitUntil(() => document.activeElement === timer, 'it has the focus', { timeout: 4000 });
    await reads(element, 'You have been expressing since 02:30');
  });

  it('has no way to a timer that is not there, and says so where it went away', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const timer = place.appendChild(document.createElement('session-timer'));
    timer.id = 'gone';
    const element = await schedule({ timer: 'gone', mode: 'timetable' }, place);
    const go = await find(element, '.go');
    expect(go.textContent!.trim()).to.equal('Start now');
    timer.remove();
    const warnings = await consoleOf('warn', () => go.click());
    element.requestUpdate();
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('Start the expressing timer');
    expect((await find(element, '.go')).textContent!.trim(), 'without it, feeds can be noted').to.equal('A feed starts now');
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('timer="gone"').and.to.contain('No timer is started.');
  });
});

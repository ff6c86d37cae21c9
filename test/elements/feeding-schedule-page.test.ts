import 'lactation-elements/define/feeding-schedule';
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FeedingSchedule } from 'lactation-elements';
import { find, reads, textOf } from '../support/guide.ts';
import { closePages, defined, openPage } from '../support/page.ts';
import { listed, minute, says, schedule, sticksOut } from '../support/schedule.ts';
import { press } from '../support/timer.ts';
import { consoleOf } from '../support/warnings.ts';

describe('a schedule in its page', () => {
  afterEach(closePages);

  it('takes no wrong attribute: one warning each, and the default', async () => {
    const wrong = {
      mode: 'strict',
      'interval-minutes': '3h',
      'session-minutes': '0',
      'first-slot': '25:00',
      'day-start': 'noon',
      'night-start': '22',
      'night-end': '6 am',
      'time-zone': 'Moon/Sea_of_Tranquility',
      since: 'middle',
    };
    const warnings = await consoleOf('warn', async () => {
      const element = await schedule(wrong);
      element.logFeed({ kind: 'bottle', at: Date.now() });
      await says(element, '0 mins');
      element.requestUpdate();
      await element.updateComplete;
      await reads(element, 'about 3 hours');
    });
    for (const attribute of Object.keys(wrong)) expect(warnings.filter((text) => text.includes(`<feeding-schedule>: ${attribute}=`)).length, attribute).to.equal(1);
  });

  it('speaks Vietnamese, also after the language was changed', async () => {
    const element = await schedule({ lang: 'vi' });
    element.logFeed({ kind: 'breast', side: 'left', at: Date.now() - 130 * minute });
    await reads(element, 'Từ lúc bắt đầu cữ bú gần nhất');
    await says(element, '2 giờ 10 phút');
    await press(element, 'Bắt đầu một cữ bú');
    await reads(element, 'Bé bú thế nào?');
    element.lang = 'en';
    await reads(element, 'How does your baby feed?');
  });

  it('is used with the keyboard, which stays where she is', async () => {
    const element = await schedule();
    const go = await find(element, '.go');
    go.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.shadowRoot!.activeElement?.textContent === 'How does your baby feed?', 'the question has the focus', { timeout: 4000 });
    element.shadowRoot!.querySelector<HTMLElement>('.kinds button')!.focus();
    await sendKeys({ press: 'Enter' });
    await says(element, '0 mins');
    await waitUntil(() => element.shadowRoot!.activeElement?.matches('.go'), 'and then the button', { timeout: 4000 });
    expect(element.shadowRoot!.querySelector('.unseen[role=status]')!.textContent).to.match(/^Noted: .+ · Left side\.$/);
  });

  it('takes no focus where the page notes a feed', async () => {
    const element = await schedule();
    element.logFeed({ kind: 'bottle', at: Date.now() });
    await says(element, '0 mins');
    expect(element.shadowRoot!.activeElement).to.equal(null);
  });

  it('runs along the line of reading, and leaves her sides where they are', async () => {
    const element = await schedule();
    element.logFeed({ kind: 'breast', side: 'left', at: Date.now() - 60 * minute });
    const now = async () => Number.parseFloat((await find(element, '.strip .now')).getAttribute('x1')!);
    const ltr = await now();
    element.dir = 'rtl';
    element.requestUpdate();
    await element.updateComplete;
    expect((await now()) + ltr).to.be.closeTo(100, 0.1);
    await press(element, 'A feed starts now');
    const [left, right] = element.shadowRoot!.querySelectorAll('.sides .kind');
    expect(left!.textContent).to.contain('Left');
    expect(left!.getBoundingClientRect().left).to.be.below(right!.getBoundingClientRect().left);
  });

  it('has on paper what was, and nothing to press', async () => {
    const element = await schedule({ 'help-phone': '01632 960 123', 'emergency-phone': '999' });
    element.logFeed({ kind: 'bottle', at: Date.now() - 40 * minute, amountMl: 60 });
    await says(element, '40 mins');
    dispatchEvent(new Event('beforeprint'));
    expect(textOf(element)).to.contain('Bottle · 60 ml').and.to.contain('Unicef UK');
    dispatchEvent(new Event('afterprint'));
  });

  it('violates nothing under a strict policy with Trusted Types', async () => {
    const page = await openPage('strict-schedule.html');
    const element = (await defined(page, 'feeding-schedule')) as FeedingSchedule;
    page.window.dispatchEvent(new page.window.Event('keydown'));
    await press(element, 'A feed starts now');
    await press(element, /^Left side/);
    await says(element, '0 min');
    const { now } = page.window.Date;
    page.window.Date.now = () => now() + 11_000;
    page.document.dispatchEvent(new page.window.Event('visibilitychange'));
    for (const panel of ['Settings', 'Calendar', /^Change: /]) await press(element, panel);
    element.mode = 'timetable';
    await find(element, '.rail');
    expect(page.violations.filter((text) => !/trusted-types|ws:/.test(text))).to.deep.equal([]);
    expect(page.errors.filter((text) => !/insecure/.test(text))).to.deep.equal([]);
    expect(() => (page.document.createElement('p').innerHTML = '<b>'), 'the policy is there').to.throw();
  });

  describe('in each state', () => {
    const states: Record<string, (element: FeedingSchedule) => Promise<unknown>> = {
      'nothing noted': (element) => reads(element, 'No feed noted yet'),
      'feeds noted': async (element) => {
        element.logFeed({ kind: 'breast', side: 'left', at: Date.now() - 200 * minute, end: Date.now() - 180 * minute });
        element.logFeed({ kind: 'bottle', at: Date.now() - 190 * minute, amountMl: 60 });
        await says(element, '3 hrs 10 mins');
        await waitUntil(() => listed(element).length === 2);
      },
      'noting one': (element) => press(element, 'A feed starts now'),
      'noting an earlier one': (element) => press(element, 'Add earlier'),
      'changing one': async (element) => {
        element.logFeed({ kind: 'breast', side: 'left', at: Date.now() - 20 * minute });
        await press(element, /^Change/);
      },
      settings: (element) => press(element, 'Settings'),
      calendar: (element) => press(element, 'Calendar'),
      timetable: async (element) => {
        element.mode = 'timetable';
        await find(element, '.rail');
        await press(element, 'Change times');
      },
    };
    for (const [name, act] of Object.entries(states)) {
      it(`is accessible, and fits at 320 px with text at 100 and 200 %: ${name}`, async () => {
        const element = await schedule();
        await act(element);
        for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
        await nextFrame();
        await expect(element).to.be.accessible();
        for (const size of ['16px', '32px']) expect(await sticksOut(element, 320, size), size).to.deep.equal([]);
      });
    }
  });
});

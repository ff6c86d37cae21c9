import 'lactation-elements/define/expression-guide';
import '../support/own-database.ts';
import 'lactation-elements/define/session-timer';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ExpressionGuide, SessionTimer } from 'lactation-elements';
import { find, overflowing, reads } from '../support/guide.ts';
import { closePages, defined, openPage } from '../support/page.ts';
import { minutes, skip } from '../support/skip.ts';
import { phase, phaseOf, press, somebody, timer } from '../support/timer.ts';

/** Every state that a timer can be in, and how she comes there. */
const states: Record<string, (element: SessionTimer) => Promise<unknown>> = {
  ready: async () => {},
  plans: (element) => press(element, /^Plan: /),
  settings: (element) => press(element, 'Sound, voice and screen'),
  massage: (element) => press(element, 'Start with massage'),
  expressing: async (element) => {
    element.start();
    element.letDown();
    skip(minutes(12));
    element.switchSide();
    await phase(element, 'Expressing');
  },
  change: async (element) => {
    element.start();
    element.letDown();
    skip(minutes(5));
    await phase(element, 'Time to change sides');
  },
  stop: async (element) => {
    element.start();
    element.letDown();
    skip(minutes(30));
    await phase(element, 'You can finish now');
  },
  paused: async (element) => {
    element.start();
    element.pause();
    await phase(element, 'Paused');
  },
  discarding: async (element) => {
    element.start();
    element.pause();
    await press(element, 'Discard');
  },
  forgotten: async (element) => {
    element.start();
    skip(minutes(300));
    await press(element, /^I stopped at another time/);
  },
  finished: async (element) => {
    element.start();
    element.letDown();
    skip(minutes(4));
    element.switchSide();
    skip(minutes(4));
    element.finish();
    await press(element, 'More: Left');
  },
  stored: async (element) => {
    await press(element, /What is stored here/);
    await press(element, 'Erase everything');
  },
};

describe('a timer, for everybody', () => {
  afterEach(closePages);

  for (const [name, go] of Object.entries(states)) {
    it(`is accessible, and fits a phone with large text: ${name}`, async () => {
      const element = await timer();
      await go(element);
      await element.updateComplete;
      await expect(element).to.be.accessible();
      for (const [width, size] of [
        [320, '16px'],
        [360, '32px'],
      ] as const) {
        expect(await overflowing(element, width, size), `${width} px, ${size}`).to.deep.equal([]);
      }
    });
  }

  for (const scheme of ['dark', 'night']) {
    it(`is accessible in ${scheme} colours`, async () => {
      const element = await timer({ 'color-scheme': scheme });
      await states['change']!(element);
      await expect(element).to.be.accessible();
    });
  }

  it('speaks Vietnamese', async () => {
    const element = await timer({ lang: 'vi' });
    element.start();
    await reads(element, 'Tạm dừng');
    expect(element.shadowRoot!.querySelector('.sheet')!.getAttribute('lang')).to.equal('vi');
    expect(element.shadowRoot!.querySelector('.go')!.textContent).not.to.match(/Start|Begin/);
  });

  it('is led by the keyboard alone, and the focus stays on the one big button', async () => {
    const element = await timer({ plan: 'comfort' });
    (await find(element, '.go')).focus();
    await sendKeys({ press: 'Enter' });
    await phase(element, 'Expressing');
    expect(element.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Switch to right');
    skip(minutes(5));
    await phase(element, 'Time to change sides');
    await sendKeys({ press: 'Enter' });
    await phase(element, 'Expressing');
    expect(element.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Switch to left');
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Pause');
  });

  it('is pressed anywhere on its face', async () => {
    const element = await timer({ plan: 'comfort' });
    await press(element, 'Start on the left');
    const face = element.shadowRoot!.querySelector('.face')!;
    const go = element.shadowRoot!.querySelector('.go')!;
    face.scrollIntoView();
    const { left, top, width, height } = face.getBoundingClientRect();
    for (const [x, y] of [
      [0.1, 0.05],
      [0.5, 0.4],
      [0.9, 0.8],
      [0.5, 0.95],
    ] as const) {
      expect(element.shadowRoot!.elementFromPoint(left + width * x, top + height * y) === go, `${x}, ${y}`).to.equal(true);
    }
  });

  it('keeps her left on the left in every script', async () => {
    const element = await timer({ dir: 'rtl' });
    const [one, other] = element.shadowRoot!.querySelectorAll('.moon');
    expect(one!.textContent).to.contain('Left');
    expect(one!.getBoundingClientRect().left).to.be.below(other!.getBoundingClientRect().left);
  });

  it('violates nothing under a strict policy, inside the guide', async () => {
    const page = await openPage('strict-timer.html');
    const guide = await defined(page, 'expression-guide');
    const element = page.document.querySelector<SessionTimer>('session-timer')!;
    page.window.dispatchEvent(new page.window.Event('keydown'));
    await press(guide, 'Start a session');
    await phase(element, 'Massage');
    await reads(guide, 'Step 3 of 6');
    element.letDown();
    await reads(guide, 'Step 6 of 6');
    element.discard();
    expect(page.violations).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });

  it('takes the plan of the situation from the guide, unless the page has chosen one', async () => {
    for (const [situation, choose, words] of [
      ['learning', () => {}, 'Full session'],
      ['night', () => {}, 'Just for comfort'],
      ['night', (timer: SessionTimer) => timer.setAttribute('plan', 'pump'), 'With a pump'],
      // as frameworks do
      ['night', (timer: SessionTimer) => void (timer.plan = 'pump'), 'With a pump'],
    ] as const) {
      const guide = await fixture<ExpressionGuide>(html`<expression-guide><session-timer slot="timer" profile=${somebody()}></session-timer></expression-guide>`);
      const element = guide.querySelector('session-timer')!;
      choose(element);
      guide.situation = situation;
      dispatchEvent(new Event('keydown'));
      await waitUntil(() => element.shadowRoot?.textContent?.includes(`Plan: ${words}`), words, { timeout: 4000 });
    }
  });

  it('has switches that an empty text puts on: so Vue hands on an attribute without a value', async () => {
    const element = await timer();
    Object.assign(element, { sound: '' });
    await element.updateComplete;
    await press(element, 'Sound, voice and screen');
    expect((await find<HTMLInputElement>(element, '.option input')).checked).to.equal(true);
  });

  it('follows the guide from one situation to the next', async () => {
    const guide = await fixture<ExpressionGuide>(html`<expression-guide situation="learning"><session-timer slot="timer" profile=${somebody()}></session-timer></expression-guide>`);
    const element = guide.querySelector('session-timer')!;
    dispatchEvent(new Event('keydown'));
    await waitUntil(() => element.plan === 'full', 'the plan of learning', { timeout: 4000 });
    guide.situation = 'night';
    await waitUntil(() => element.plan === 'comfort', 'the plan of the night', { timeout: 4000 });
    element.plan = 'pump';
    guide.situation = 'learning';
    await guide.updateComplete;
    expect(element.plan).to.equal('pump');
  });
});

describe('a timer’s clock', () => {
  it('shows the time that has passed, at a thousand moments, however the clock jumps', async () => {
    const element = await timer({ plan: 'comfort' });
    const begun = Date.now();
    element.start();
    await phase(element, 'Expressing');
    let seed = 7;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    for (let sample = 0; sample < 1000; sample++) {
      skip(Math.round(random() * 1500));
      const total = element.shadowRoot!.querySelector('[data-time="total"]');
      if (!total) break; // left running: the timer asks when it ended
      const [seconds, minutesShown, hours = 0] = total.textContent!.split(':').reverse().map(Number) as [number, number, number?];
      const shown = (hours * 3600 + minutesShown * 60 + seconds) * 1000;
      const elapsed = Date.now() - begun;
      expect(Math.abs(elapsed - shown), `after ${elapsed} ms: ${total.textContent}`).to.be.at.most(1100);
      if (sample % 50 === 49) {
        element.pause();
        element.resume();
      }
    }
  });

  it('never runs backwards where it is set back, and goes on', async () => {
    const element = await timer({ plan: 'comfort' });
    element.start();
    skip(minutes(4));
    await waitUntil(() => element.shadowRoot!.querySelector('[data-time="turn"]')?.textContent === '4:00');
    skip(-minutes(60));
    await phase(element, 'Expressing');
    element.switchSide();
    await waitUntil(() => element.shadowRoot!.querySelector('[data-time="turn"]')?.textContent === '0:02', 'it goes on', { timeout: 4000 });
    expect(element.shadowRoot!.querySelector('[data-time="other"]')?.textContent).to.equal('4:00');
    skip(minutes(60));
  });

  it('asks when a session ended that was left running, and offers the plan’s end', async () => {
    const element = await timer();
    element.start();
    element.letDown();
    skip(minutes(8 * 60));
    await phase(element, 'Still expressing?');
    await reads(element, 'Your times are safe.');
    await press(element, /^It ended at/);
    await phase(element, /^Finished at/);
    await reads(element, /^.*30 min in all\./);
  });

  it('goes on from here where she is still there', async () => {
    const element = await timer();
    element.start();
    skip(minutes(8 * 60));
    await phase(element, 'Still expressing?');
    await press(element, /^I am still expressing/);
    await waitUntil(() => phaseOf(element) !== 'Still expressing?');
  });

  it('writes nothing where the text is the same', async () => {
    const element = await timer({ plan: 'comfort' });
    element.start();
    skip(minutes(1));
    await phase(element, 'Expressing');
    skip(11_000);
    await waitUntil(() => !element.shadowRoot!.textContent!.includes('Undo'));
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((each) => records.push(...each));
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
    skip(0);
    skip(0);
    await new Promise(requestAnimationFrame);
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(records.filter(({ target }) => !(target as Element).closest?.('[data-time]')).length, 'only the running times are written').to.equal(0);
  });
});

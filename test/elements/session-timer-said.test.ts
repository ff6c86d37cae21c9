import '../support/own-database.ts';
import 'lactation-elements/define/session-timer';
import { expect, waitUntil } from '@open-wc/testing';
import { find, reads } from '../support/guide.ts';
import { replace, restore } from '../support/replace.ts';
import { minutes, skip } from '../support/skip.ts';
import { phase, press, timer } from '../support/timer.ts';

/** A device with voices, and what is heard from it. */
function voices(...tags: readonly (readonly [lang: string, localService: boolean])[]): string[] {
  const heard: string[] = [];
  class Utterance extends EventTarget {
    voice: unknown;
    lang = '';
    constructor(readonly text: string) {
      super();
    }
  }
  replace(globalThis, 'SpeechSynthesisUtterance', Utterance);
  replace(
    globalThis,
    'speechSynthesis',
    Object.assign(new EventTarget(), {
      getVoices: () => tags.map(([lang, localService]) => ({ lang, localService, default: false, name: lang })),
      speak: ({ text }: Utterance) => heard.push(text),
      cancel() {},
    }),
  );
  return heard;
}

/** A whole session by the face alone: one press after another, as an elbow gives them. */
async function walk(element: HTMLElement): Promise<void> {
  const steps: [string, number, string][] = [
    ['Start with massage', 2.5, 'Slow circles, from the outside in.'],
    ['', 1.5, 'Slow circles, from the outside in.'],
    ['', 1, 'Begin when you like.'],
    ['Start on the left', 3, 'Change sides when the flow slows.'],
    ['', 2, 'Or stay, if milk is still flowing well.'],
    ['Switch to right', 5, 'Or stay, if milk is still flowing well.'],
    ['Switch to left', 5, 'Or stay, if milk is still flowing well.'],
    ['Switch to right', 5, 'Or stay, if milk is still flowing well.'],
    ['Switch to left', 1, 'You can stop when the flow has slowed on both sides.'],
    ['', 3.95, ''],
    ['Switch to right', 1, ''],
    ['', 4.1, 'No need to go on until nothing comes.'],
    ['Finish', 0, ''],
  ];
  for (const [button, wait, sentence] of steps) {
    if (button) await press(element, button);
    await new Promise(requestAnimationFrame);
    if (wait) skip(minutes(wait));
    if (sentence) await reads(element, sentence);
  }
  await phase(element, /^Finished at /);
}

const time = /\d?\d:\d\d(?:\s?[AP]M)?/g;

describe('to those who do not look, a timer', () => {
  afterEach(restore);

  it('announces milestones, and only those', async () => {
    const element = await timer();
    const status = await find(element, '.unseen[role="status"]');
    expect(status.textContent, 'the live region is there before it speaks').to.equal('');
    const announced: string[] = [];
    new MutationObserver(() => announced.push(status.textContent!.replace(time, '0:00'))).observe(status, { characterData: true, childList: true, subtree: true });
    await walk(element);
    await waitUntil(() => announced.at(-1)?.startsWith('Finished'));
    expect(announced).to.deep.equal([
      'Massage. Slow circles, from the outside in.',
      'Begin when you like. You need not feel anything first.',
      'Expressing: Left. Stay while it flows. Stop if it hurts.',
      'Change sides when the flow slows.',
      'Time to change sides. Or stay, if milk is still flowing well.',
      'Expressing: Right. Stay while it flows. Stop if it hurts.',
      'Time to change sides. Or stay, if milk is still flowing well.',
      'Expressing: Left. Stay while it flows. Stop if it hurts.',
      'Time to change sides. Or stay, if milk is still flowing well.',
      'Expressing: Right. Stay while it flows. Stop if it hurts.',
      'Time to change sides. Or stay, if milk is still flowing well.',
      'Expressing: Left. You can stop when the flow has slowed on both sides.',
      'Expressing: Right. You can stop when the flow has slowed on both sides.',
      'About 5 minutes to go.',
      'You can finish now. No need to go on until nothing comes. Stop if you are sore.',
      'Finished at 0:00. 35 min in all.',
    ]);
  });

  it('says that something was taken back, or thrown away', async () => {
    const element = await timer({ plan: 'comfort' });
    const status = await find(element, '.unseen[role="status"]');
    element.start();
    skip(minutes(1));
    element.letDown();
    await waitUntil(() => status.textContent === 'Let-down noted.');
    element.undo();
    await waitUntil(() => status.textContent === 'Taken back.');
    element.discard();
    await waitUntil(() => status.textContent === 'The session is discarded.');
  });

  it('reads aloud what to do, with a voice on the device', async () => {
    const heard = voices(['de-DE', true], ['en-GB', true]);
    const element = await timer({ speak: '' });
    await walk(element);
    await waitUntil(() => heard.at(-1)?.startsWith('Finished'));
    expect(heard[0]).to.equal('Massage. Slow circles, from the outside in. Flat fingers, small slow circles. Begin near your ribs and armpit and work in towards the areola, all round the breast. Your skin moves with your fingers; nothing slides.');
    expect(heard[1], 'massage goes on to its next part').to.match(/^Flat palms, from the top of the breast down to the nipple\./);
    expect(heard[2]).to.match(/^Let your fingertips circle softly round the nipple\./);
    expect(heard[4]).to.match(/^Expressing: Left\. Stay while it flows\. Stop if it hurts\. Make a C: thumb above, first two fingers below/);
    expect(heard.filter((text) => text.includes('Make a C')).length, 'once is enough').to.equal(1);
    expect(heard.at(-2)).to.equal('You can finish now. No need to go on until nothing comes. Stop if you are sore.');
  });

  it('speaks to nobody else: a voice that sends the words away is none', async () => {
    const heard = voices(['en-US', false]);
    const element = await timer({ speak: '' });
    await press(element, 'Start with massage');
    await press(element, 'Sound, voice and screen');
    await reads(element, 'This device has no voice for this language.');
    expect(heard).to.deep.equal([]);
  });

  it('remembers on her device what she has switched herself, over what the page asks', async () => {
    const heard = voices(['en-US', true]);
    const element = await timer({ speak: '' });
    await press(element, 'Sound, voice and screen');
    await press(element, /^Read aloud/);
    await press(element, 'Start with massage');
    await phase(element, 'Massage');
    expect(heard).to.deep.equal([]);
    const again = await timer({ speak: '', profile: element.profile! });
    await press(again, 'Sound, voice and screen');
    const boxes = [...again.shadowRoot!.querySelectorAll<HTMLInputElement>('.option input')];
    expect(boxes.some(({ checked }) => checked)).to.equal(false);
  });

  it('says where the screen cannot be kept on', async () => {
    replace(navigator, 'wakeLock', { request: () => Promise.reject(new DOMException('Battery saver', 'NotAllowedError')) });
    const element = await timer({ 'keep-awake': '' });
    await press(element, 'Start with massage');
    await press(element, 'Sound, voice and screen');
    await reads(element, 'This device does not allow it just now, perhaps to save power.');
  });

  it('vibrates at cues where the device can, and offers it nowhere else', async () => {
    const patterns: unknown[] = [];
    replace(navigator, 'vibrate', (pattern: unknown) => patterns.push(pattern) > 0);
    replace(navigator, 'maxTouchPoints', 5);
    replace(navigator, 'userActivation', undefined);
    const element = await timer({ plan: 'comfort', vibrate: '' });
    await press(element, 'Sound, voice and screen');
    await reads(element, 'Vibrate');
    await press(element, 'Start on the left');
    expect(patterns, 'a press needs no answer').to.deep.equal([]);
    skip(minutes(5));
    await waitUntil(() => patterns.length === 1);
    replace(navigator, 'maxTouchPoints', 0);
    replace(navigator, 'vibrate', undefined);
    element.requestUpdate();
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).not.to.contain('Vibrate');
  });

  it('has a role of timer that is no live region', async () => {
    const element = await timer();
    await press(element, 'Start with massage');
    const clock = await find(element, '[role="timer"]');
    expect(clock.getAttribute('aria-live')).to.equal(null);
    expect(clock.getAttribute('aria-label')).to.equal('Time, Both sides');
  });
});

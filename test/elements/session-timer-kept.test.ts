import { ownDatabase } from '../support/own-database.ts';
import 'lactation-elements/define/session-timer';
import { expect, waitUntil } from '@open-wc/testing';
import { alone } from '../support/alone.ts';
import { find, reads } from '../support/guide.ts';
import { closePages, openPage, type Page } from '../support/page.ts';
import { minutes, skip } from '../support/skip.ts';
import { eventsOf, phase, press, somebody, timeOf, timer } from '../support/timer.ts';

alone();

/** A timer in another page of the site, as in another tab, or after a reload. */
async function elsewhere(profile: string, attributes: Readonly<Record<string, string>> = {}): Promise<{ page: Page; element: HTMLElement }> {
  const page = await openPage('empty.html');
  ownDatabase(page.window);
  const element = page.document.createElement('session-timer');
  for (const [name, value] of Object.entries({ profile, ...attributes })) element.setAttribute(name, value);
  page.document.body.append(element);
  page.window.dispatchEvent(new page.window.Event('keydown'));
  await reads(element, 'Is this normal?');
  return { page, element };
}

const databases = async (): Promise<string[]> => (await indexedDB.databases?.())?.flatMap(({ name }) => name ?? []) ?? [];

describe('what a timer keeps', () => {
  afterEach(closePages);

  it('is nothing before she starts, not even an empty database', async () => {
    indexedDB.deleteDatabase('lactation-elements');
    await waitUntil(async () => !(await databases()).includes('lactation-elements'));
    const element = await timer();
    await reads(element, 'Kept on this device only');
    expect(await databases()).not.to.include('lactation-elements');
    await press(element, 'Start with massage');
    await reads(element, 'Saved on this device');
  });

  it('is there again after a reload, to the second', async () => {
    const profile = somebody();
    const element = await timer({ profile });
    await press(element, 'Start with massage');
    skip(minutes(3));
    await press(element, 'Let-down');
    await reads(element, 'Saved on this device');
    element.remove();
    const { element: again, page } = await elsewhere(profile);
    await phase(again, 'Expressing'); // the clock of that page was never set forward: no time has passed there
    expect(timeOf(again)).to.equal('0:00');
    expect(timeOf(again, 'total')).to.equal('3:00');
    expect(page.errors).to.deep.equal([]);
  });

  it('is the same session in every tab, and any of them may drive it', async () => {
    const profile = somebody();
    const here = await timer({ profile, plan: 'comfort' });
    const { element: there } = await elsewhere(profile, { plan: 'comfort' });
    await press(here, 'Start on the left');
    await phase(there, 'Expressing');
    await press(there, 'Pause');
    await phase(here, 'Paused');
    skip(1000); // she is not that fast
    await press(here, 'Carry on');
    await phase(there, 'Expressing');
    await press(there, 'Finish');
    await phase(here, 'Ready when you are');
    await phase(there, /^Finished at /);
  });

  it('is one session where two tabs start at once', async () => {
    const profile = somebody();
    const here = await timer({ profile });
    const { element: there } = await elsewhere(profile);
    const go = await Promise.all([find(here, '.go'), find(there, '.go')]);
    for (const each of go) each.click();
    await Promise.all([reads(here, 'Saved on this device'), reads(there, 'Saved on this device')]);
    await press(here, 'Pause');
    await phase(there, 'Paused');
  });

  it('is shown, with what a site could see, and erased with one press and a question', async () => {
    const element = await timer({ plan: 'comfort' });
    await press(element, 'Start on the left');
    skip(minutes(2));
    await press(element, 'Finish');
    await press(element, 'I did not measure');
    await reads(element, 'Saved on this device');
    await press(element, /What is stored here/);
    await reads(element, /Entries: \d+, since .+ 20\d\d\./);
    await reads(element, 'We send nothing. But this website could read what is kept on it.');
    await press(element, 'Erase everything');
    await reads(element, 'This cannot be undone.');
    await press(element, 'Yes, erase');
    await reads(element, 'Everything is erased.');
    await reads(element, 'Nothing is stored on this device.');
    expect(await databases()).not.to.include('lactation-elements');
  });

  it('is nothing at all with storage="none", and it says so', async () => {
    indexedDB.deleteDatabase('lactation-elements');
    const element = await timer({ storage: 'none' });
    await press(element, 'Start with massage');
    await reads(element, 'Not kept: it is gone when this page is closed');
    await phase(element, 'Massage');
    expect(await databases()).not.to.include('lactation-elements');
  });

  it('is told as it is where the browser refuses', async () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    try {
      const element = await timer();
      await press(element, 'Start with massage');
      await reads(element, 'Not saved: this browser does not let us.');
      skip(minutes(2));
      await waitUntil(() => /^2:0\d$/.test(timeOf(element)!), 'it times all the same');
    } finally {
      IDBFactory.prototype.open = open;
    }
  });

  it('keeps two people of one household apart, by her choice', async () => {
    const element = await timer({ profile: '', profiles: 'Mai, Linh' });
    await press(element, 'Sound, voice and screen');
    await reads(element, 'Whose session?');
    await press(element, 'Linh');
    await press(element, 'Sound, voice and screen');
    await press(element, 'Start with massage');
    await phase(element, 'Massage');
    await press(element, 'Sound, voice and screen');
    await press(element, 'Mai');
    await phase(element, 'Ready when you are');
    await press(element, 'Linh');
    await phase(element, 'Massage');
    element.discard();
    await phase(element, 'Ready when you are');
  });

  it('carries amounts and notes to the page only where it has asked for them', async () => {
    for (const asked of [false, true]) {
      const element = await timer({ plan: 'comfort', ...(asked && { 'record-events': '' }) });
      const entries: unknown[] = [];
      for (const type of ['session-end', 'session-save'] as const) element.addEventListener(type, ({ entry }) => entries.push(entry));
      await press(element, 'Start on the left');
      skip(minutes(2));
      await press(element, 'Finish');
      await press(element, 'More: Left');
      await press(element, 'Save 5 ml');
      if (asked) expect(entries[1]).to.deep.include({ kind: 'session', amounts: { left: 5 } });
      else expect(entries).to.deep.equal([undefined, undefined]);
      }
  });
});

describe('amounts', () => {
  const finished = async (attributes: Readonly<Record<string, string>> = {}) => {
    const element = await timer({ plan: 'comfort', 'record-events': '', ...attributes });
    element.start();
    skip(minutes(4));
    element.switchSide();
    skip(minutes(3));
    element.finish();
    await find(element, '.stepper input');
    return element;
  };
  const type = async (element: Element, place: number, text: string) => {
    const input = element.shadowRoot!.querySelectorAll<HTMLInputElement>('.stepper input')[place]!;
    input.value = text;
    input.dispatchEvent(new Event('input'));
  };

  for (const [lang, unit, left, right, words, saved] of [
    ['en', 'ml', '35', '40', 'Save 75 ml', { left: 35, right: 40 }],
    ['vi', 'oz', '1,5', '1', /2,5 fl oz/, { left: 44.36, right: 29.57 }],
    ['en', 'ml', '٣٥', '４０', 'Save 75 ml', { left: 35, right: 40 }],
    ['ar-EG', 'ml', '٣٥', '40', 'حفظ ٧٥ ملتر', { left: 35, right: 40 }],
    ['de', 'oz', '1,5', '1.0', '2,5 fl oz speichern', { left: 44.36, right: 29.57 }],
    ['hi', 'ml', '३५', '40', /75/, { left: 35, right: 40 }],
    ['zh-Hans', 'ml', '３５', '40', /75毫升/, { left: 35, right: 40 }],
  ] as const) {
    it(`are read as typed: ${left} and ${right} (${lang}, ${unit})`, async () => {
      const element = await finished({ lang, unit });
      const entry = new Promise((resolve) => element.addEventListener('session-save', (event) => resolve(event.entry)));
      await type(element, 0, left);
      await type(element, 1, right);
      await press(element, words);
      expect(await entry).to.have.deep.property('amounts', saved);
    });
  }

  it('that cannot be read are said to be so, and nothing is saved meanwhile', async () => {
    const element = await finished();
    await type(element, 0, 'plenty');
    await reads(element, 'Write a number, such as 35.');
    expect((await find<HTMLButtonElement>(element, '.go')).disabled).to.equal(true);
    await type(element, 0, '20');
    await press(element, 'Save 20 ml');
  });

  it('are not asked for where she did not measure, and a note is kept', async () => {
    const element = await finished();
    const seen = eventsOf(element);
    const entry = new Promise((resolve) => element.addEventListener('session-save', (event) => resolve(event.entry)));
    const note = await find<HTMLTextAreaElement>(element, 'textarea');
    note.value = 'after her bath';
    note.dispatchEvent(new Event('input'));
    await press(element, 'I did not measure');
    expect(await entry).to.include({ note: 'after her bath' }).and.not.to.have.property('amounts');
    expect(seen).to.deep.equal(['save']);
  });

  it('count up and down by her thumb, never below nothing', async () => {
    const element = await finished();
    await press(element, 'Less: Left');
    await press(element, 'More: Left');
    await press(element, 'More: Left');
    await press(element, 'Less: Right');
    await reads(element, 'Save 10 ml');
  });
});

import 'lactation-elements/define/feeding-schedule';
import { expect, waitUntil } from '@open-wc/testing';
import type { FeedingSchedule, FeedLogEvent } from 'lactation-elements';
import { alone } from '../support/alone.ts';
import { find, reads } from '../support/guide.ts';
import { closePages, openPage, type Page } from '../support/page.ts';
import { minute, says, schedule } from '../support/schedule.ts';
import { replace, restore } from '../support/replace.ts';
import { resetClock } from '../support/skip.ts';
import { press, somebody } from '../support/timer.ts';

alone();

/** A schedule in another page of the site, as in another tab. */
async function elsewhere(profile: string, before: (page: Page) => void = () => undefined): Promise<{ page: Page; element: FeedingSchedule }> {
  const page = await openPage('empty.html');
  before(page);
  const element = page.document.createElement('feeding-schedule') as FeedingSchedule;
  for (const [name, value] of Object.entries({ profile, lang: 'en-GB', 'time-zone': 'UTC' })) element.setAttribute(name, value);
  page.document.body.append(element);
  page.window.dispatchEvent(new page.window.Event('keydown'));
  await find(element, '.stored');
  return { page, element };
}

const databases = async (): Promise<string[]> => (await indexedDB.databases?.())?.flatMap(({ name }) => name ?? []) ?? [];

const keeping = (attributes: Readonly<Record<string, string>> = {}): Promise<FeedingSchedule> => schedule({ storage: 'device', ...attributes });

describe('what a schedule keeps', () => {
  afterEach(() => {
    restore();
    resetClock();
    closePages();
  });

  it('is nothing before she notes something, not even an empty database', async () => {
    indexedDB.deleteDatabase('lactation-elements');
    await waitUntil(async () => !(await databases()).includes('lactation-elements'));
    const element = await keeping();
    await reads(element, 'Kept on this device only');
    expect(await databases()).not.to.include('lactation-elements');
    await press(element, 'A feed starts now');
    expect(await databases(), 'nothing is noted yet').not.to.include('lactation-elements');
    await press(element, 'Bottle');
    await reads(element, 'Saved on this device');
  });

  it('is the same in every tab, at once, and without a press after a reload', async () => {
    const profile = somebody();
    const here = await keeping({ profile });
    const { element: there, page } = await elsewhere(profile);
    here.logFeed({ kind: 'bottle', at: Date.now() - 70 * minute });
    await says(there, '1 hr 10 mins');
    const id = there.logFeed({ kind: 'breast', side: 'left', at: Date.now() - 5 * minute });
    expect(id).to.be.a('string');
    await says(here, '5 mins');
    expect(page.errors).to.deep.equal([]);
    const again = await openPage('empty.html');
    const untouched = again.document.createElement('feeding-schedule');
    for (const [name, value] of Object.entries({ profile, lang: 'en-GB' })) untouched.setAttribute(name, value);
    again.document.body.append(untouched);
    await says(untouched, '5 mins');
  });

  it('is nothing at all with storage="none", and it says so', async () => {
    let opened = 0;
    const { open } = IDBFactory.prototype;
    replace(IDBFactory.prototype, 'open', function (this: IDBFactory, ...of: Parameters<IDBFactory['open']>) {
      opened++;
      return open.apply(this, of);
    });
    const element = await schedule({ storage: 'none' });
    await press(element, 'A feed starts now');
    await press(element, 'Bottle');
    await says(element, '0 mins');
    await reads(element, 'Not kept: it is gone when this page is closed');
    expect(opened).to.equal(0);
  });

  it('is told as it is where the browser refuses, and the schedule works', async () => {
    const { element } = await elsewhere(somebody(), ({ window }) => {
      window.IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    });
    await press(element, 'A feed starts now');
    await press(element, 'Left side');
    await reads(element, 'Not saved: this browser does not let us.');
    await says(element, '0 mins');
  });

  it('keeps two people apart, by her choice', async () => {
    const element = await keeping({ profile: '', profiles: 'Mai S, Linh S' });
    await press(element, 'Settings');
    await press(element, 'Linh S');
    element.logFeed({ kind: 'bottle', at: Date.now() - 20 * minute });
    await says(element, '20 mins');
    await press(element, 'Settings');
    await press(element, 'Mai S');
    await reads(element, 'No feed noted yet');
    await press(element, 'Settings');
    await press(element, 'Linh S');
    await says(element, '20 mins');
  });

  it('goes to the page only where it has asked for it', async () => {
    for (const asked of [false, true]) {
      const element = await keeping(asked ? { 'record-events': '' } : {});
      const events: FeedLogEvent[] = [];
      element.parentElement!.addEventListener('feed-log', (event) => events.push(event as FeedLogEvent));
      const at = Date.now() - 5 * minute;
      const id = element.logFeed({ kind: 'bottle', at, amountMl: 60 });
      expect(events.map(({ id, kind, at }) => ({ id, kind, at }))).to.deep.equal([{ id, kind: 'bottle', at }]);
      if (asked) expect(events[0]!.entry).to.deep.include({ id, kind: 'feed', feed: 'bottle', amount: 60 });
      else expect(events[0]!.entry).to.equal(undefined);
    }
  });
});

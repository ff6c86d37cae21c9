import 'lactation-elements/define/session-log';
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { ImportError, LogExportEvent, LogImportEvent, SessionLog } from 'lactation-elements';
import { find, reads, textOf } from '../support/guide.ts';
import { atNoon, bringIn, downloads, entriesOf, feed, fileOf, logWith, on, session } from '../support/log.ts';
import { replace, restore } from '../support/replace.ts';
import { press, somebody } from '../support/timer.ts';

const databases = async (): Promise<string[]> => (await indexedDB.databases?.())?.flatMap(({ name }) => name ?? []) ?? [];

/** A log is erased, or a promise rejects: how. */
const refusal = (promise: Promise<unknown>): Promise<ImportError> => promise.then(() => Promise.reject(new Error('it was taken')), (error: ImportError) => error);

describe('copies of a log', () => {
  beforeEach(() => void atNoon());
  afterEach(() => {
    restore();
  });

  const two = () => [feed(on(1, '22:00'), { side: 'left', end: on(1, '22:12'), note: '=SUM(A1)' }), session(on(0, '08:00'), { amounts: { left: 40.5, right: 35 } })];

  it('are saved as JSON that is the very log', async () => {
    const saved = downloads();
    const entries = two();
    const element = await logWith(entries);
    const told = oneEvent(element, 'log-export') as Promise<Event> as Promise<LogExportEvent>;
    await press(element, 'Save a copy');
    expect((await told).format).to.equal('json');
    await reads(element, 'The copy is in your downloads.');
    expect(saved.map(({ name }) => name)).to.deep.equal(['lactation-elements.json']);
    const file = JSON.parse(await saved[0]!.text) as { format: string; version: number; entries: { id: string }[] };
    expect([file.format, file.version]).to.deep.equal(['lactation-elements', 1]);
    expect(file.entries.map(({ id }) => id)).to.deep.equal(entries.map(({ id }) => id));
  });

  it('are saved for a spreadsheet, in her language, without a formula', async () => {
    const saved = downloads();
    const element = await logWith(two());
    await press(element, 'Save for a spreadsheet');
    await waitUntil(() => saved.length === 1);
    const [heads, fed, expressed] = (await saved[0]!.text).replace('\ufeff', '').split('\r\n');
    const date = (days: number) => new Date(on(days, '12:00') - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    expect(heads).to.equal('Date,Start,End,What,Side,Minutes left,Minutes right,Minutes both together,Minutes massage,Amount left,Amount right,Amount total,Unit,Note');
    expect(fed).to.equal(`${date(1)},22:00,22:12,Feed at the breast,Left,12,,,,,,,,'=SUM(A1)`);
    expect(expressed).to.equal(`${date(0)},08:00,08:19,Expressing,,8,6,0,5,41,35,76,ml,`);
    element.lang = 'vi'; // its words may still be on their way
    expect(await element.exportCsv()).to.contain('Ngày;Bắt đầu;Kết thúc').and.to.contain('Vắt sữa');
  });

  it('are shown as text where the browser saves no files', async () => {
    replace(URL, 'createObjectURL', () => {
      throw new Error('refused');
    });
    const element = await logWith(two());
    await press(element, 'Save a copy');
    await reads(element, 'This browser cannot save files.');
    expect((await find<HTMLTextAreaElement>(element, 'textarea')).value).to.contain('"format": "lactation-elements"');
  });

  it('are brought in whole, and twice without doubles', async () => {
    const text = await (await logWith(two())).exportJson();
    const element = await logWith([]);
    // Somebody else's entries stay hers, so a phone that has none of them is what this is about.
    const fresh = text.replaceAll('"made-', '"moved-');
    const told = oneEvent(element, 'log-import') as Promise<Event> as Promise<LogImportEvent>;
    await bringIn(element, fresh);
    await reads(element, 'Entries that were new or newer: 2.');
    expect((await told).count).to.equal(2);
    await waitUntil(() => element.shadowRoot!.querySelectorAll('.day').length === 2);
    await bringIn(element, fresh);
    await reads(element, 'Entries that were new or newer: 0.');
    expect((await entriesOf(element)).length).to.equal(2);
    expect(await element.importJson(fresh)).to.equal(0);
  });

  it('keep the name that the page offers, and become hers otherwise', async () => {
    const [mai, linh] = [somebody(), somebody()];
    const element = await logWith([], { profile: '', profiles: `${mai},${linh}` });
    await element.importJson(fileOf([feed(on(0, '08:00'), { profile: linh }), feed(on(0, '09:00'), { profile: 'who' })]));
    expect((await entriesOf(element)).map(({ profile }) => profile)).to.deep.equal([mai]);
    await press(element, linh);
    await reads(element, 'Feeds: 1');
    expect((await entriesOf(element)).map(({ profile }) => profile)).to.deep.equal([linh]);
  });

  for (const [what, text, said, reason] of [
    ['is cut off', '{"format": "lactation', 'This file cannot be read. It may be cut off.', 'syntax at ""'],
    ['is another file', '{"name": "package"}', 'This file is not a copy of such a log.', 'format at "/format"'],
    ['comes from a newer version', fileOf([], { version: 2 }), 'A newer version of this page made this file. Reload the page and try again.', 'newer at "/version"'],
    ['lacks its entries', fileOf([], { entries: undefined }), 'This file is not a copy of such a log.', 'missing at "/entries"'],
    ['lacks something', fileOf([feed(0), { ...feed(0), at: undefined }]), 'In entry 2, this is missing: at.', 'missing at "/entries/1/at"'],
    ['is wrong somewhere', fileOf([feed(0), feed(0), { ...feed(0), amount: -5 }]), 'In entry 3, this cannot be read: amount.', 'wrong at "/entries/2/amount"'],
    ['has a session without an end', fileOf([{ ...session(0), events: session(0).events.slice(0, 2) }]), 'Entry 1 is a session without a start or without an end.', 'unfinished at "/entries/0/events"'],
  ] as const) {
    it(`are refused with reason and place where one ${what}, and nothing is taken`, async () => {
      const element = await logWith([]);
      let imports = 0;
      element.addEventListener('log-import', () => imports++);
      await bringIn(element, text);
      await reads(element, `Nothing was taken in. ${said}`);
      const error = await refusal(element.importJson(text));
      expect(error.message).to.equal(`Import: ${reason}`);
      expect([await entriesOf(element), imports]).to.deep.equal([[], 0]);
    });
  }
});

describe('what a log keeps', () => {
  it('says where it lives, and to save a copy before the browser clears it', async () => {
    atNoon();
    const element = await logWith([feed(on(0, '08:00'))]);
    await reads(element, /(Kept|Saved) on this device/);
    if (!(await navigator.storage?.persisted?.())) await reads(element, 'Browsers may clear it: Safari after seven days without a visit. Save a copy now and then.');
    await press(element, /What is stored here/);
    await reads(element, 'We send nothing. But this website could read what is kept on it.');
  });

  it('is erased with one press and a question, the database and all', async () => {
    atNoon();
    const element = await logWith([feed(on(0, '08:00'))]);
    let erased = 0;
    element.addEventListener('log-erase', () => erased++);
    await press(element, 'Erase everything');
    await reads(element, 'Erase everything on this device? This cannot be undone.');
    expect(element.shadowRoot!.activeElement!.textContent, 'the harmless answer has the focus').to.equal('Cancel');
    await press(element, 'Cancel');
    expect((await entriesOf(element)).length).to.equal(1);
    await press(element, 'Erase everything');
    await press(element, 'Yes, erase');
    await reads(element, 'Everything is erased.');
    await reads(element, 'Nothing here yet.');
    expect(erased).to.equal(1);
    expect(await databases()).not.to.include('lactation-elements');
  });

  it('is nothing at all with storage="none": it shows, changes and exports, and says so', async () => {
    indexedDB.deleteDatabase('lactation-elements');
    atNoon();
    const element: SessionLog = await logWith([feed(on(0, '08:00'))], { storage: 'none' });
    await reads(element, 'Feeds: 1');
    await reads(element, 'Not kept: it is gone when this page is closed');
    expect(textOf(element)).not.to.contain('Browsers may clear it');
    expect((await entriesOf(element)).length).to.equal(1);
    expect(await databases()).not.to.include('lactation-elements');
  });

  it('is told as it is where the browser refuses, also for a file', async () => {
    const { open } = IDBFactory.prototype;
    atNoon();
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    try {
      const element = await logWith([]);
      await bringIn(element, fileOf([feed(on(0, '08:00'))]));
      await reads(element, 'Nothing was taken in. Not saved: this browser does not let us.');
      await press(element, 'Add a session or feed');
      await press(element, 'Save');
      await reads(element, 'Sessions: 1');
      await waitUntil(() => /Not saved: this browser does not let us\./.test(element.shadowRoot!.querySelector('.stored')!.textContent!), 'it says that it is not saved', { timeout: 4000 });
    } finally {
      IDBFactory.prototype.open = open;
    }
  });
});

describe('the methods of a log', () => {
  it('work for an element that stands in no page yet', async () => {
    const element = document.createElement('session-log');
    element.storage = 'none';
    element.profile = somebody();
    expect(await element.importJson(fileOf([feed(Date.now() - 60_000)]))).to.equal(1);
    expect((await entriesOf(element)).length).to.equal(1);
  });
});

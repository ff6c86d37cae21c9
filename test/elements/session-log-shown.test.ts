import 'lactation-elements/define/session-log';
import { expect, waitUntil } from '@open-wc/testing';
import type { SessionLog } from 'lactation-elements';
import { find, overflowing, reads, textOf } from '../support/guide.ts';
import { atNoon, feed, fileOf, fill, logWith, on, openEntry, pumped, session, words } from '../support/log.ts';
import { closePages, defined, openPage } from '../support/page.ts';
import { press } from '../support/timer.ts';

const some = () => [session(on(0, '08:00'), { amounts: { left: 40, right: 35 }, note: 'after-the-very-long-bath-that-she-had-been-looking-forward-to' }), feed(on(0, '06:00'), { side: 'left', end: on(0, '06:20') }), pumped(on(1, '20:00'), 18, { amounts: { both: 130 } })];

const states: Readonly<Record<string, (element: SessionLog) => Promise<unknown>>> = {
  chart: async () => {},
  table: (element) => press(element, 'Table'),
  'a session being changed': (element) => openEntry(element),
  'a feed being changed': (element) => openEntry(element, 1),
  'a form with faults': async (element) => {
    await press(element, 'Add a session or feed');
    await fill(element, 'left', 'x');
    await fill(element, 'start', '');
    await press(element, 'Save');
    await reads(element, 'Not saved yet');
  },
  'something deleted': async (element) => {
    await openEntry(element);
    await press(element, 'Delete');
    await find(element, '.undo');
  },
  'all of it open': async (element) => {
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await press(element, 'Erase everything');
    await reads(element, 'Not a medical device');
    await reads(element, 'Entries: ');
  },
};

/**
 * What does not fit. What is for screen readers alone takes no room; the table may scroll sideways, fields scroll inside,
 * and the name of a day reaches over that of its neighbour, which has none.
 */
const wide = async (element: HTMLElement, size: string): Promise<string[]> =>
  (await overflowing(element, 320, size)).filter((part) => !/^(legend\.|\w+\.unseen|span\.name|div\.scroll|table|thead|tbody|tr|th|td|input|select|small\.noted)/.test(part));

describe('a log, to see', () => {
  beforeEach(() => void atNoon());
  afterEach(() => {
    closePages();
  });

  for (const [name, act] of Object.entries(states)) {
    it(`is accessible and reflows: ${name}`, async () => {
      const element = await logWith(some(), { storage: 'none', 'record-events': '' });
      await act(element);
      await expect(element).to.be.accessible();
      for (const size of ['100%', '150%', '200%']) {
        expect(await wide(element, size), size).to.deep.equal([]);
        const { right } = element.getBoundingClientRect();
        for (const field of element.shadowRoot!.querySelectorAll('input, select, textarea')) expect(field.getBoundingClientRect().right, size).to.be.at.most(right + 1);
      }
    });
  }

  for (const attributes of [{ 'color-scheme': 'night' }, { 'color-scheme': 'dark' }, { dir: 'rtl' }, { lang: 'vi' }, { days: '60' }] as const) {
    it(`is accessible and reflows: ${JSON.stringify(attributes)}`, async () => {
      const element = await logWith(some(), { storage: 'none', ...attributes });
      await openEntry(element);
      await expect(element).to.be.accessible();
      expect(await wide(element, '100%')).to.deep.equal([]);
    });
  }

  it('is empty without an empty chart', async () => {
    const element = await logWith([], { storage: 'none' });
    expect(element.shadowRoot!.querySelector('.chart')).to.equal(null);
    expect(textOf(element)).not.to.contain('Erase everything');
    await expect(element).to.be.accessible();
  });

  it('runs with the script: days and their bars, but not her sides', async () => {
    const element = await logWith(some(), { storage: 'none', dir: 'rtl' });
    const [first, last] = [...element.shadowRoot!.querySelectorAll('.names span')].filter(({ textContent }) => textContent).flatMap((name, place, all) => (place === 0 || place === all.length - 1 ? name.getBoundingClientRect().left : []));
    expect(first).to.be.above(last!);
    const bars = [...element.shadowRoot!.querySelectorAll('.chart rect')].map((bar) => bar.getBoundingClientRect().left);
    expect(Math.abs(bars.at(-1)! - last!), 'today’s bar stands over today').to.be.below(40);
    const [left, right] = [...element.shadowRoot!.querySelector('.side-mark')!.querySelectorAll('circle')].map((disc) => disc.getBoundingClientRect().left);
    expect(left).to.be.below(right!);
  });

  it('speaks Vietnamese, all of it', async () => {
    const element = await logWith(some(), { storage: 'none', lang: 'vi' });
    await reads(element, 'Hôm nay');
    await reads(element, 'Vắt sữa 14 phút · trái 8 phút, phải 6 phút · xoa nhẹ 5 phút');
    await openEntry(element);
    await reads(element, 'Sửa mục này');
    await fill(element, 'left', 'x');
    await press(element, 'Lưu');
    await reads(element, 'Hãy ghi một con số, ví dụ 12.');
  });

  it('violates nothing under a strict policy with Trusted Types', async () => {
    const page = await openPage('strict-log.html');
    const element = (await defined(page, 'session-log')) as SessionLog;
    page.window.dispatchEvent(new page.window.Event('keydown'));
    await element.importJson(fileOf(some()));
    await find(element, '.chart rect');
    await press(element, 'Table');
    await openEntry(element);
    await press(element, 'Cancel');
    page.window.HTMLAnchorElement.prototype.click = () => {};
    await press(element, 'Save a copy');
    await reads(element, 'The copy is in your downloads.');
    expect(page.violations.filter((text) => !/trusted-types|ws:/.test(text))).to.deep.equal([]);
    expect(page.errors.filter((text) => !/insecure/.test(text))).to.deep.equal([]);
  });
});

describe('a log on paper', () => {
  beforeEach(() => void atNoon());
  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
  });

  const figures = (root: ParentNode): string[] => [...root.querySelectorAll('table.paper tbody tr')].map(words);

  it('is one table, of what she expressed and how the baby fed, side by side', async () => {
    const element = await logWith([...some(), feed(on(0, '11:00'), { feed: 'bottle', amount: 60 })], { storage: 'none', profile: 'Mai', days: '2' });
    let printed: Document | undefined;
    const observer = new MutationObserver(() => {
      const frame = element.shadowRoot!.querySelector('iframe');
      if (frame?.contentWindow) frame.contentWindow.print = () => (printed = frame.contentDocument!);
    });
    observer.observe(element.shadowRoot!, { childList: true });
    await press(element, 'Print');
    await waitUntil(() => printed, 'it is printed', { timeout: 4000 });
    observer.disconnect();
    const paper = printed!.body.firstElementChild!.shadowRoot!;
    expect(printed!.title).to.equal('Expressing and feeding, day by day');
    expect(figures(paper).map((row) => row.replace(/^\w+, \w+ \d+ /, ''))).to.deep.equal(['1 18 130', '1 8 6 75 1 1 60']);
    expect(paper.textContent).to.contain('Mai').and.to.contain('An empty place means: not noted.').and.to.contain(`From ${location.hostname}, printed`);
    expect(paper.textContent, 'notes stay hers').not.to.contain('bath');
    expect([...paper.querySelectorAll('button')].filter((button) => button.getBoundingClientRect().height > 0)).to.deep.equal([]);
  });

  it('is the same in the browser’s own print, at once', async () => {
    const element = await logWith(some(), { storage: 'none', days: '2' });
    await waitUntil(() => {
      dispatchEvent(new Event('beforeprint'));
      const rows = figures(element.shadowRoot!).length;
      dispatchEvent(new Event('afterprint'));
      return rows === 2;
    }, 'the page for paper', { timeout: 4000 });
    await reads(element, 'Press an entry to change it.');
  });
});

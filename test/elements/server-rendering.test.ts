import { expect, waitUntil } from '@open-wc/testing';
import { closePages, openPage, type Page } from '../support/page.ts';

interface Options {
  readonly lang?: string;
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  readonly slots?: Readonly<Record<string, string>>;
}

type Written = readonly [tag: string, options?: Options];

/** A page of written elements under the strict policy (see `support/written.mjs`). It looks at the first before it loads its script. */
const address = (elements: readonly Written[]): string => `written.html?${new URLSearchParams({ of: JSON.stringify({ elements, script: 'then' }) })}`;

/** The same in a frame that runs no script. Its address is ours, so that it can be looked into. */
async function openWithoutScript(...elements: Written[]): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '360';
  frame.height = '740';
  frame.sandbox.add('allow-same-origin');
  frame.src = new URL(`../pages/${address(elements)}`, import.meta.url).href;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

const sheetOf = (page: Document, tag: string): HTMLElement => page.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>('.sheet')!;
const shownIn = (sheet: HTMLElement, selector: string): HTMLElement[] => [...sheet.querySelectorAll<HTMLElement>(selector)].filter((each) => each.getClientRects().length > 0);
const read = (element: HTMLElement): string => element.innerText.replace(/\s+/g, ' ').trim();

/** What `pages/written.js` has seen. */
interface Look {
  readonly text: readonly string[];
  readonly height: number;
}
type Looked = Window & { readonly first?: Look; readonly look: (element: Element) => Look };

const upgraded = async (page: Page, tag: string): Promise<void> => {
  await waitUntil(() => (page.document.querySelector(tag) as HTMLElement & { hasUpdated?: boolean }).hasUpdated, `<${tag}> is upgraded`, { timeout: 8000 });
};

describe('a written page without a script', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('reads the whole guide as an article', async () => {
    const page = await openWithoutScript(['expression-guide']);
    const sheet = sheetOf(page, 'expression-guide');
    expect(shownIn(sheet, '.article > li')).to.have.length(6);
    expect(shownIn(sheet, 'h2').map(read)).to.eql(['Hand expression, step by step']);
    expect(read(sheet)).to.contain('Ask your midwife or doctor first if').and.not.to.contain('Why are you expressing today');
  });

  it('reads each element with its headings, its sources and working links, and nothing to press that does nothing', async () => {
    const numbers = { attributes: { 'help-phone': '01632 960 123', 'emergency-phone': '999' } };
    const tags = ['expression-guide', 'safety-notes', 'method-chooser', 'milk-storage'];
    const page = await openWithoutScript(...tags.map((tag) => [tag, numbers] as const));
    for (const tag of tags) {
      const sheet = sheetOf(page, tag);
      expect(shownIn(sheet, 'h2'), tag).to.have.length(1);
      expect(shownIn(sheet, 'button, input, select'), `${tag}: controls`).to.eql([]);
      expect(shownIn(sheet, '.source a[href^="https:"]'), `${tag}: sources`).not.to.eql([]);
      expect(shownIn(sheet, 'a[href="tel:01632960123"]'), `${tag}: the number`).not.to.eql([]);
      expect(shownIn(sheet, 'details > :not(summary)').length, `${tag}: what opens is open`).to.equal(sheet.querySelectorAll('details').length);
      expect(sheet.scrollWidth, `${tag} fits`).to.be.at.most(sheet.clientWidth);
      expect(page.defaultView!.getComputedStyle(sheet).display, `${tag}: its style sheet has come`).to.equal('grid');
    }
  });

  it('has the figures of every authority, and the rule that the first table follows', async () => {
    const page = await openWithoutScript(['milk-storage']);
    const sheet = sheetOf(page, 'milk-storage');
    expect(shownIn(sheet, 'table')).to.have.length(4);
    expect(shownIn(sheet, 'h3').map(read)).to.eql(['All the times', 'CDC (United States)', 'NHS (England)', 'NHMRC (Australia)']);
    expect(read(sheet)).to.contain('Cautious: the strictest of all listed').and.to.contain('Never freeze thawed milk again');
  });

  it('gives no figures where the unit’s hold', async () => {
    const page = await openWithoutScript(['milk-storage', { attributes: { infant: 'preterm' } }]);
    expect(sheetOf(page, 'milk-storage').querySelector('table')).to.equal(null);
  });

  it('shows the site’s own words in their places', async () => {
    const page = await openWithoutScript(['method-chooser', { slots: { 'where-to-buy': 'Our pumps' } }], ['expression-guide', { slots: { intro: 'Welcome', 'step-3': 'Our film' } }]);
    for (const slotted of page.querySelectorAll<HTMLElement>('[slot]')) expect(slotted.getClientRects().length, slotted.slot).to.equal(1);
    expect(read(sheetOf(page, 'method-chooser'))).to.contain('Advertising');
  });

  it('says in place of a timer what there is to read', async () => {
    const page = await openWithoutScript(['session-timer', { lang: 'vi' }], ['feeding-schedule'], ['session-log']);
    expect(read(page.querySelector('session-timer')!)).to.contain('20');
    expect(read(page.querySelector('feeding-schedule')!)).to.contain('Watch your baby, not the clock.');
    expect(page.querySelectorAll('h2')).to.have.length(3);
  });

  it('reads from right to left where it should', async () => {
    const page = await openWithoutScript(['safety-notes', { lang: 'ar' }], ['expression-guide', { attributes: { dir: 'rtl' } }]);
    for (const tag of ['safety-notes', 'expression-guide']) {
      expect(page.defaultView!.getComputedStyle(sheetOf(page, tag)).direction, tag).to.equal('rtl');
    }
  });
});

describe('a written page whose script comes later', () => {
  afterEach(closePages);

  const cases: Written[] = [
    ['expression-guide'],
    ['expression-guide', { lang: 'vi', slots: { intro: 'Chào chị' } }],
    ['expression-guide', { attributes: { situation: 'learning' } }],
    ['expression-guide', { attributes: { step: 3, dir: 'rtl' } }],
    ['expression-guide', { attributes: { layout: 'article' } }],
    ['safety-notes', { lang: 'vi', attributes: { 'help-phone': '01632 960 123' } }],
    ['safety-notes', { attributes: { open: true, 'color-scheme': 'night' } }],
    ['method-chooser', { slots: { 'where-to-buy': 'Our pumps' } }],
    ['method-chooser', { attributes: { show: 'tips' } }],
    ['milk-storage', { attributes: { dir: 'rtl' } }],
    ['milk-storage', { lang: 'de' }],
    ['safety-notes', { lang: 'ar' }],
    ['expression-guide', { lang: 'ja', attributes: { situation: 'night' } }],
    ['milk-storage', { attributes: { 'language-menu': true, 'reviewed-by': 'Ward 7', 'reviewed-on': '2026-01-01' } }],
  ];
  for (const [tag, options = {}] of cases) {
    it(`shows the same before and after: <${tag}> ${JSON.stringify(options)}`, async () => {
      const page = await openPage(address([[tag, options]]));
      await upgraded(page, tag);
      const { first, look } = page.window as unknown as Looked;
      const after = page.document.querySelector(tag)!;
      expect(first, 'it was there before its script').to.be.an('object');
      expect(look(after).text).to.eql(first!.text);
      expect(look(after).height).to.be.closeTo(first!.height, 1);
      expect(after.shadowRoot!.querySelectorAll('.sheet, link, .whole')).to.have.length(1);
      expect(page.errors.concat(page.violations, page.warnings)).to.eql([]);
    });
  }
});

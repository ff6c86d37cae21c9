import 'lactation-elements/define/expression-guide';
import { registerLocale, setDefaults } from 'lactation-elements/settings';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { find, reads, shown, textOf } from '../support/guide.ts';

type Guide = HTMLElementTagNameMap['expression-guide'];

const english = 'Why are you expressing today?';
const vietnamese = /vắt sữa/i;
const sheetOf = (element: Element): HTMLElement => element.shadowRoot!.querySelector('.sheet')!;

/** Chooses as a person does. */
function choose(select: HTMLSelectElement, language: string): void {
  select.value = language;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

const names = (select: HTMLElement): string[] => [...select.querySelectorAll('option')].map((option) => option.textContent!.trim());

describe('languages', () => {
  afterEach(() => setDefaults({ languages: undefined, languageMenu: undefined }));

  it('that are not allowed are not shown: English is, at last', async () => {
    const outer = await fixture<HTMLElement>(html`<section lang="vi"><expression-guide languages="en"></expression-guide></section>`);
    const guide = outer.querySelector('expression-guide')!;
    await reads(guide, english);
    expect(sheetOf(guide).lang).to.equal('en');
    guide.setAttribute('languages', 'en, vi');
    await reads(guide, vietnamese);
    guide.setAttribute('languages', 'fr');
    await reads(guide, english);
    guide.removeAttribute('languages');
    await reads(guide, vietnamese);
  });

  it('fall back to one that is allowed', async () => {
    registerLocale('vi-US', { 'situation.night': 'Ở Mỹ' });
    const outer = await fixture<HTMLElement>(html`<section lang="vi-US"><expression-guide></expression-guide></section>`);
    const guide = outer.querySelector('expression-guide')!;
    await reads(guide, 'Ở Mỹ');
    guide.languages = 'vi';
    await reads(guide, 'Bé ngủ không dậy bú');
    expect(sheetOf(guide).lang).to.equal('vi');
  });

  it('are allowed for the whole page, or by an element for itself', async () => {
    setDefaults({ languages: 'en' });
    const outer = await fixture<HTMLElement>(html`<section lang="vi"><expression-guide></expression-guide><expression-guide languages="vi"></expression-guide></section>`);
    const [page, own] = outer.querySelectorAll('expression-guide');
    await reads(own!, vietnamese);
    await reads(page!, english);
    setDefaults({ languages: ['vi'] as never });
    await reads(page!, vietnamese);
  });

  it('written anyhow never throw', async () => {
    for (const languages of ['', ' ', ';;', 'en_GB|vi', 'x', '日本語', '!', '-', 'constructor']) {
      const guide = await fixture<Guide>(html`<expression-guide lang="en" languages=${languages}></expression-guide>`);
      await reads(guide, english);
    }
  });
});

describe('the language menu', () => {
  afterEach(() => setDefaults({ languages: undefined, languageMenu: undefined }));

  it('is not there unless asked for', async () => {
    const guide = await fixture(html`<expression-guide></expression-guide>`);
    await shown(guide);
    expect(guide.shadowRoot!.querySelector('select')).to.equal(null);
  });

  it('names the allowed languages in themselves, at the foot of the sheet, with a name of its own', async () => {
    const guide = await fixture(html`<expression-guide lang="en" languages="vi en" language-menu></expression-guide>`);
    const select = await find<HTMLSelectElement>(guide, 'select');
    expect(names(select)).to.deep.equal(['Tiếng Việt', 'English']);
    expect(select.value).to.equal('en');
    expect([...select.options].map(({ lang }) => lang)).to.deep.equal(['vi', 'en']);
    expect(select.labels![0]!.textContent).to.contain('Language');
    expect(select.getBoundingClientRect().height).to.be.at.least(44);
    expect(select.compareDocumentPosition(await find(guide, '.row')) & Node.DOCUMENT_POSITION_PRECEDING).to.be.above(0);
    await expect(guide).shadowDom.to.be.accessible();
  });

  it('changes this element’s language alone, keeps the focus, and remembers nothing', async () => {
    const outer = await fixture<HTMLElement>(html`<section lang="en"><expression-guide language-menu></expression-guide><expression-guide></expression-guide></section>`);
    const [guide, other] = outer.querySelectorAll('expression-guide') as unknown as [Guide, Guide];
    const select = await find<HTMLSelectElement>(guide, 'select');
    select.focus();
    choose(select, 'vi');
    await reads(guide, vietnamese);
    expect(sheetOf(guide).lang).to.equal('vi');
    expect(guide.shadowRoot!.activeElement).to.equal(select);
    expect(select.labels![0]!.textContent).to.contain('Ngôn ngữ');
    expect(textOf(other)).to.contain(english);
    expect(guide.hasAttribute('lang'), 'the page’s own attributes stay').to.equal(false);
    expect(JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + document.cookie).not.to.contain('vi');
    choose(select, 'en');
    await reads(guide, english);
    const again = await fixture(html`<section lang="en"><expression-guide language-menu></expression-guide></section>`);
    await reads(again.querySelector('expression-guide')!, english);
  });

  it('keeps the page’s region where she chooses the page’s language', async () => {
    const outer = await fixture<HTMLElement>(html`<section lang="en-GB"><expression-guide language-menu reviewed-by="Ruth" reviewed-on="2026-10-01"></expression-guide></section>`);
    const guide = outer.querySelector('expression-guide')!;
    const select = await find<HTMLSelectElement>(guide, 'select');
    choose(select, 'vi');
    await reads(guide, vietnamese);
    choose(select, 'en');
    await reads(guide, english);
    (await find(guide, '.source summary')).click();
    await reads(guide, 'on 1 October 2026');
  });

  it('is left out where there is nothing to choose, and goes with its attribute', async () => {
    const guide = await fixture<Guide>(html`<expression-guide lang="en" languages="en" language-menu></expression-guide>`);
    const other = await fixture<Guide>(html`<expression-guide lang="en" language-menu></expression-guide>`);
    const select = await find(other, 'select');
    expect(guide.shadowRoot!.querySelector('select')).to.equal(null);
    other.languageMenu = false;
    await waitUntil(() => !select.isConnected, 'the menu goes');
  });

  it('can be asked for by the page, and hears of languages that come later', async () => {
    setDefaults({ languageMenu: true });
    const guide = await fixture(html`<expression-guide lang="en"></expression-guide>`);
    const select = await find<HTMLSelectElement>(guide, 'select');
    registerLocale('sw', { 'guide.ask': 'Kwa nini?' });
    await waitUntil(() => names(select).includes('Kiswahili'), 'Swahili', { timeout: 4000 });
    choose(select, 'sw');
    await reads(guide, 'Kwa nini?');
  });

  it('does not appear on paper', async () => {
    const guide = await fixture(html`<expression-guide lang="en" language-menu></expression-guide>`);
    await find(guide, 'select');
    const rules = guide.shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText.replace(/\s+/g, ' '));
    expect(rules.some((rule) => /@media print \{ \.language \{ display: none/.test(rule))).to.equal(true);
  });
});

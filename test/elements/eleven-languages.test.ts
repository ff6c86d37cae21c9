import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { brought } from '../../src/localization/locales/brought.ts';
import '../support/gallery.ts';
import { find, shown, textOf } from '../support/guide.ts';

const languages = ['en', ...brought];
const tags = ['expression-guide', 'session-timer', 'feeding-schedule', 'session-log', 'method-chooser', 'milk-storage', 'safety-notes'] as const;

const sheetOf = (element: Element): HTMLElement => element.shadowRoot!.querySelector('.sheet')!;
const speaks = (element: Element, language: string): Promise<void> => waitUntil(() => element.shadowRoot?.querySelector('.sheet')?.getAttribute('lang') === language, `${element.localName} in ${language}`, { timeout: 4000 });

describe('eleven languages', () => {
  it('stand side by side on one page, each guide in its own', async () => {
    const page = await fixture<HTMLElement>(html`<main>${languages.map((lang) => html`<section lang=${lang}><expression-guide></expression-guide></section>`)}</main>`);
    const guides = [...page.querySelectorAll('expression-guide')];
    for (const [at, guide] of guides.entries()) await speaks(guide, languages[at]!);
    expect(new Set(guides.map(textOf)).size).to.equal(11);
    for (const guide of guides) expect(getComputedStyle(sheetOf(guide)).direction, sheetOf(guide).lang).to.equal(sheetOf(guide).lang === 'ar' ? 'rtl' : 'ltr');
  });

  it('change a page of all seven elements within one frame, once the file is there', async () => {
    const page = await fixture<HTMLElement>(html`<main lang="de"></main>`);
    for (const tag of tags) page.append(document.createElement(tag));
    const elements = [...page.children];
    for (const element of elements) await speaks(element, 'de');
    for (const lang of ['ja', 'ar']) {
      page.lang = lang;
      for (const element of elements) await speaks(element, lang);
    }
    for (const lang of ['de', 'ja', 'ar', 'en', 'ar-EG', 'de']) {
      page.lang = lang;
      await nextFrame();
      expect(elements.map((element) => sheetOf(element).lang), lang).to.deep.equal(tags.map(() => lang.slice(0, 2)));
    }
  });

  it('are written in the digits and the near languages that a page asks for', async () => {
    const page = await fixture<HTMLElement>(html`<main></main>`);
    for (const [lang, shownAs, phrase] of [
      ['ar-EG', 'ar', '٢٠ إلى ٣٠'],
      ['ar', 'ar', `${(20).toLocaleString('ar')} إلى ${(30).toLocaleString('ar')}`], // engines differ on the digits of Arabic without a region
      ['pt-PT', 'pt-BR', '20 a 30'],
      ['pt', 'pt-BR', '20 a 30'],
      ['zh', 'zh-Hans', '20'],
      ['zh-TW', 'zh-Hans', '20'],
      ['zh-CN', 'zh-Hans', '20'],
      ['in', 'id', '20'],
      ['es-MX', 'es', '20 a 30'],
    ] as const) {
      const guide = document.createElement('expression-guide');
      guide.lang = lang;
      guide.setAttribute('layout', 'article');
      page.append(guide);
      await speaks(guide, shownAs);
      await find(guide, '.source');
      await waitUntil(() => textOf(guide).includes(phrase), `${lang}: ${phrase}`, { timeout: 4000 });
    }
  });

  it('are offered by their own names, and allowed by a near name', async () => {
    const guide = await fixture(html`<expression-guide lang="en" language-menu></expression-guide>`);
    const select = await find<HTMLSelectElement>(guide, 'select');
    const names = [...select.options].map(({ text }) => text.trim());
    expect(names).to.have.members(['English', 'العربية', 'Deutsch', 'Español', 'Français', 'हिन्दी', 'Indonesia', '日本語', 'Português (Brasil)', 'Tiếng Việt', '简体中文']);
    const portuguese = await fixture(html`<expression-guide lang="pt" languages="pt en"></expression-guide>`);
    await shown(portuguese);
    await speaks(portuguese, 'pt-BR');
  });
});

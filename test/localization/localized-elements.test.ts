import 'lactation-elements/define/expression-guide';
import { registerLocale } from 'lactation-elements/settings';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { find, reads, shown, textOf } from '../support/guide.ts';
import { consoleOf } from '../support/warnings.ts';

const sheetOf = (element: Element): HTMLElement => element.shadowRoot!.querySelector('.sheet')!;

describe('an element’s language', () => {
  it('comes from the nearest lang around it, through a shadow root', async () => {
    const outer = await fixture<HTMLElement>(html`<section lang="vi"></section>`);
    const host = outer.appendChild(document.createElement('div'));
    const guide = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('expression-guide'));
    await reads(guide, /vắt sữa/i);
    expect(sheetOf(guide).lang).to.equal('vi');
  });

  it('changes, words and names alike, when a lang around it changes', async () => {
    const outer = await fixture<HTMLElement>(html`<section lang="en"><expression-guide situation="learning" step="2"></expression-guide></section>`);
    const guide = outer.querySelector('expression-guide')!;
    await reads(guide, 'Step 2 of 6');
    expect((await find(guide, '.bar .button')).getAttribute('aria-label')).to.equal('Back');
    outer.lang = 'vi';
    await reads(guide, 'Bước 2');
    expect((await find(guide, '.bar .button')).getAttribute('aria-label')).to.equal('Quay lại');
    expect(guide.step).to.equal(2);
    outer.lang = 'en-GB';
    await reads(guide, 'Step 2 of 6');
  });

  it('is its own where it says so', async () => {
    const outer = await fixture<HTMLElement>(html`<section lang="vi"><expression-guide lang="en"></expression-guide></section>`);
    await reads(outer.querySelector('expression-guide')!, 'Why are you expressing today?');
  });

  it('falls back to English, and says that it is English', async () => {
    const outer = await fixture<HTMLElement>(html`<section lang="tlh" dir="rtl"><expression-guide></expression-guide></section>`);
    const guide = outer.querySelector('expression-guide')!;
    await reads(guide, 'Why are you expressing today?');
    expect(sheetOf(guide).lang).to.equal('en');
    expect(getComputedStyle(sheetOf(guide)).direction).to.equal('ltr');
  });

  it('can be added by the page, even late', async () => {
    const outer = await fixture<HTMLElement>(html`<section lang="sw"><expression-guide></expression-guide></section>`);
    const guide = outer.querySelector('expression-guide')!;
    await shown(guide);
    registerLocale('sw', { 'situation.learning': 'Ninajifunza' });
    await reads(guide, 'Ninajifunza');
    expect(sheetOf(guide).lang).to.equal('sw');
    expect(textOf(guide), 'what the page left out stays English').to.contain('Why are you expressing today?');
  });

  it('is written from right to left where it should be', async () => {
    registerLocale('ar', { 'guide.ask': 'لماذا تستخرجين الحليب اليوم؟' });
    const outer = await fixture<HTMLElement>(html`<section lang="ar"><expression-guide></expression-guide></section>`);
    const guide = outer.querySelector('expression-guide')!;
    await reads(guide, 'لماذا');
    expect(getComputedStyle(sheetOf(guide)).direction).to.equal('rtl');
  });

  it('has locked notes that a page may lengthen, not replace', async () => {
    let guide!: Element;
    const errors = await consoleOf('error', async () => {
      registerLocale('en', {
        'locked.ask-first': 'Read on',
        'locked.ask-first.pregnant': 'you are pregnant, at any week',
        'situation.learning': 'I want to learn',
      });
      guide = await fixture(html`<expression-guide lang="en"></expression-guide>`);
      await reads(guide, 'I want to learn');
    });
    expect(textOf(guide)).to.contain('Ask your midwife or doctor first if');
    expect(textOf(guide)).to.contain('you are pregnant, at any week');
    expect(errors).to.deep.equal([
      'lactation-elements: registerLocale("en") "locked.ask-first" is a locked safety note: it can be lengthened, not replaced. Allowed: a text that holds "Ask your midwife or doctor first if" whole. Ours stays.',
    ]);
  });

  it('is watched by one observer a tree, which goes with the last element', async () => {
    const observed: Node[] = [];
    let ended = 0;
    const { observe, disconnect } = MutationObserver.prototype;
    MutationObserver.prototype.observe = function (target, options) {
      if (options?.attributeFilter?.includes('lang')) observed.push(target);
      observe.call(this, target, options);
    };
    MutationObserver.prototype.disconnect = function () {
      ended++;
      disconnect.call(this);
    };
    try {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const root = host.attachShadow({ mode: 'open' });
      for (let i = 0; i < 10; i++) root.append(document.createElement('expression-guide'));
      await waitUntil(() => root.lastElementChild!.shadowRoot?.querySelector('.sheet'), 'the last is shown');
      expect(observed.filter((target) => target === root).length).to.equal(1);
      root.replaceChildren();
      expect(ended).to.be.at.least(1);
    } finally {
      Object.assign(MutationObserver.prototype, { observe, disconnect });
    }
  });
});

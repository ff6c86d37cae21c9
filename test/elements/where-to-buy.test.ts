import 'lactation-elements/define/method-chooser';
import { registerLocale } from 'lactation-elements/settings';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { MethodChooser } from 'lactation-elements';
import { chooserWith, isSeen, seen } from '../support/chooser.ts';
import { find, reads, shown } from '../support/guide.ts';
import { consoleOf } from '../support/warnings.ts';

const card = html`<article slot="where-to-buy"><a href="#m2">Manual pump M2</a></article>`;
const cardIn = (chooser: Element): HTMLElement => chooser.querySelector<HTMLElement>('[slot=where-to-buy]')!;
const headingIn = (chooser: Element): HTMLElement | undefined => [...chooser.shadowRoot!.querySelectorAll<HTMLElement>('.offers :is(h2, h3, h4)')][0];
const styled = async (css: string, act: () => Promise<void>): Promise<void> => {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = css;
  try {
    await act();
  } finally {
    style.remove();
  }
};

describe('the buying slot', () => {
  it('shows nothing while it is empty', async () => {
    const chooser = await chooserWith(html`<method-chooser context="retail"><p>Not in the slot</p></method-chooser>`);
    await nextFrame();
    expect(isSeen(chooser.shadowRoot!.querySelector('.offers')!)).to.equal(false);
    expect(isSeen(chooser.querySelector('p')!), 'what is in no slot is not shown').to.equal(false);
  });

  it('shows the shop’s cards under a heading that says advertising, before them', async () => {
    const chooser = await chooserWith(html`<method-chooser context="retail">${card}</method-chooser>`);
    await seen(cardIn(chooser), true);
    const heading = headingIn(chooser)!;
    expect(heading.textContent).to.equal('Advertising');
    expect(heading.localName).to.equal('h3');
    expect(heading.getBoundingClientRect().bottom).to.be.most(cardIn(chooser).getBoundingClientRect().top);
    await reads(chooser, 'From this site. The suggestion does not depend on it.');
    expect(isSeen(heading)).to.equal(true);
  });

  it('says so in the element’s language', async () => {
    const chooser = await chooserWith(html`<method-chooser lang="vi">${card}</method-chooser>`);
    await seen(cardIn(chooser), true);
    expect(headingIn(chooser)!.textContent).to.equal('Quảng cáo');
  });

  it('follows cards that come late, and go', async () => {
    const chooser = await chooserWith();
    const late = document.createElement('p');
    late.slot = 'where-to-buy';
    late.textContent = 'A late card';
    chooser.append(late);
    await seen(late, true);
    expect(isSeen(headingIn(chooser)!)).to.equal(true);
    late.slot = '';
    await seen(chooser.shadowRoot!.querySelector('.offers')!, false);
    late.slot = 'where-to-buy';
    await seen(late, true);
    late.remove();
    await seen(chooser.shadowRoot!.querySelector('.offers')!, false);
  });

  it('takes cards that a page’s own element hands on', async () => {
    const host = await fixture<HTMLElement>(html`<div><p slot="cards">Handed on</p></div>`);
    host.attachShadow({ mode: 'open' }).append(document.createElement('method-chooser'));
    const chooser = host.shadowRoot!.querySelector<MethodChooser>('method-chooser')!;
    const handed = document.createElement('slot');
    handed.name = 'cards';
    handed.slot = 'where-to-buy';
    chooser.append(handed);
    await shown(chooser);
    await seen(host.querySelector('p')!, true);
    expect(isSeen(headingIn(chooser)!)).to.equal(true);
  });

  it('keeps its heading whatever the page does', async () => {
    const css = `method-chooser { color: transparent; font-size: 1px; text-indent: -9999px; visibility: hidden; -webkit-text-fill-color: transparent; --lactation-text: transparent }
      method-chooser::part(base) { --_text: transparent !important } [slot] { visibility: visible } h3 { display: none !important }
      [slot=where-to-buy] { position: absolute; inset: -2000px; z-index: 9; background: #fff; margin: -400px }`;
    await styled(css, async () => {
      let chooser!: HTMLElement;
      await consoleOf('error', async () => {
        registerLocale('en', { 'locked.advertising': 'Our favourites', 'locked.advertising.whose': ' ' });
        chooser = await chooserWith(html`<method-chooser>${card}</method-chooser>`);
        await seen(headingIn(chooser)!, true);
      });
      const heading = headingIn(chooser)!;
      expect(heading.textContent).to.equal('Advertising');
      const { visibility, opacity, color } = getComputedStyle(heading);
      expect([visibility, opacity]).to.deep.equal(['visible', '1']);
      expect(color).not.to.equal('rgba(0, 0, 0, 0)');
      expect(parseFloat(getComputedStyle(heading).fontSize)).to.be.least(12);
      heading.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = heading.getBoundingClientRect();
      expect(document.elementFromPoint(left + Math.min(20, width / 2), top + height / 2), 'no card covers it').to.equal(chooser);
      expect(chooser.shadowRoot!.elementFromPoint(left + Math.min(20, width / 2), top + height / 2)).to.equal(heading);
    });
  });

  describe('in a hospital', () => {
    it('shows no card and no heading', async () => {
      const chooser = await chooserWith(html`<method-chooser context="hospital">${card}</method-chooser>`);
      await nextFrame();
      expect(isSeen(cardIn(chooser))).to.equal(false);
      expect(cardIn(chooser).assignedSlot).to.equal(null);
      expect(headingIn(chooser)).to.equal(undefined);
      expect(chooser.shadowRoot!.textContent).not.to.contain('Advertising');
    });

    it('whatever the page does with CSS', async () => {
      const css = '[slot=where-to-buy], [slot=where-to-buy] * { display: block !important; visibility: visible !important; opacity: 1 !important; position: fixed !important; inset: 0 !important; inline-size: 300px !important; block-size: 300px !important } method-chooser::part(base) { display: block }';
      await styled(css, async () => {
        const chooser = await chooserWith(html`<method-chooser context="hospital">${card}</method-chooser>`);
        await nextFrame();
        expect(isSeen(cardIn(chooser))).to.equal(false);
      });
    });

    it('however late a card comes, or the word', async () => {
      const chooser = await chooserWith(html`<method-chooser>${card}</method-chooser>`);
      await seen(cardIn(chooser), true);
      chooser.context = 'hospital';
      await seen(cardIn(chooser), false);
      chooser.append(cardIn(chooser).cloneNode(true), document.createElement('slot'));
      Object.assign(chooser, { offered: true });
      await chooser.updateComplete;
      await nextFrame();
      expect([...chooser.querySelectorAll('[slot]')].map(isSeen)).to.deep.equal([false, false]);
      expect(headingIn(chooser)).to.equal(undefined);

      chooser.replaceChildren();
      chooser.context = 'retail';
      await chooser.updateComplete;
      await nextFrame();
      expect(isSeen(chooser.shadowRoot!.querySelector('.offers')!), 'emptied meanwhile: no heading over nothing').to.equal(false);
    });
  });
});

describe('the chooser’s locked notes', () => {
  const texts = ['It should not hurt.', 'Stop if it hurts.', 'Just enough is enough.', 'Never massage that area hard', 'Ask your midwife or doctor first if'];
  const hidden = (chooser: Element): string[] =>
    [...chooser.shadowRoot!.querySelectorAll<HTMLElement>('.note.locked, .note.locked :is(b, p, li)')].filter((note) => {
      const { visibility, opacity, color, fontSize } = getComputedStyle(note);
      return !isSeen(note) || visibility !== 'visible' || opacity !== '1' || color === 'rgba(0, 0, 0, 0)' || parseFloat(fontSize) < 12;
    }).map(({ textContent }) => textContent!.trim());

  const attacks: [string, string][] = [
    ['tokens', 'method-chooser { --lactation-text: transparent; --lactation-caution: #fff; --lactation-surface: #fff; --lactation-font-size: 1px; --_text: transparent }'],
    ['parts', 'method-chooser::part(base), method-chooser::part(note), method-chooser::part(locked), method-chooser::part(action) { color: transparent !important; font-size: 1px; visibility: hidden; --_text: transparent !important }'],
    ['inherited text', 'method-chooser { color: transparent; font-size: 1px; line-height: 0; letter-spacing: -1em; text-indent: -9999px; visibility: hidden; white-space: nowrap }'],
  ];
  for (const [name, css] of attacks) {
    it(`stay readable against ${name}`, async () => {
      await styled(css, async () => {
        const chooser = await chooserWith(html`<method-chooser show="mistakes tips"></method-chooser>`);
        await find(chooser, '.note.caution');
        expect(hidden(chooser)).to.deep.equal([]);
      });
    });
  }

  it('stay whatever a slot, attribute, property or word says', async () => {
    await consoleOf('error', async () => {
      registerLocale('en', { 'locked.no-pain': ' ', 'locked.no-pain.stop': 'Keep going', 'locked.no-emptying': '' });
      const chooser = await chooserWith(
        html`<method-chooser show="mistakes tips" notes="none" locked="false"><p slot="note">ours</p><p slot="footer">The site’s own line</p></method-chooser>`,
      );
      Object.assign(chooser, { notes: [], content: { 'locked.no-pain': '' }, stopIfItHurts: null });
      for (const text of texts) await reads(chooser, text);
      expect(hidden(chooser)).to.deep.equal([]);
    });
  });

  for (const show of ['compare', 'mistakes', 'tips', 'nothing']) {
    it(`say that it should not hurt in show="${show}", with the number to call`, async () => {
      await consoleOf('warn', async () => {
        const chooser = await chooserWith(html`<method-chooser show=${show} help-phone="01632 960 123" help-label="Feeding line"></method-chooser>`);
        await reads(chooser, 'Stop if it hurts. Feeding line 01632 960 123');
        expect(hidden(chooser)).to.deep.equal([]);
      });
    });
  }
});

import 'lactation-elements/define/method-chooser';
import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MethodSelectEvent } from 'lactation-elements';
import { answer, chooserWith, isSeen, openers } from '../support/chooser.ts';
import { find, overflowing, reads, textOf } from '../support/guide.ts';
import { withMedia } from '../support/media.ts';
import { closePages, defined, openPage } from '../support/page.ts';
import { consoleOf } from '../support/warnings.ts';

const selects = async (chooser: HTMLElement, selector: string): Promise<string> => {
  const event = oneEvent(chooser, 'method-select');
  (await find(chooser, selector)).click();
  return ((await event) as Event as MethodSelectEvent).method;
};

describe('<method-chooser>', () => {
  it('compares hand, manual and electric in a table with heads for rows and columns', async () => {
    const chooser = await chooserWith();
    const heads = (scope: string) => [...chooser.shadowRoot!.querySelectorAll(`th[scope=${scope}]`)].map(({ textContent }) => textContent);
    expect(heads('col')).to.deep.equal(['Hand', 'Manual', 'Electric']);
    expect(heads('row')).to.deep.equal(['Suits', 'Good', 'Less good', 'Mind']);
    expect(textOf(chooser)).to.contain('No pump to buy, no parts to clean').and.to.contain('none that always brings more milk');
  });

  it('answers nothing beforehand, and suggests once all three questions are answered', async () => {
    const chooser = await chooserWith();
    expect(chooser.shadowRoot!.querySelectorAll(':checked').length).to.equal(0);
    expect(textOf(chooser)).not.to.contain('could suit you');
    await answer(chooser, 1, 1, 0);
    await reads(chooser, 'A manual pump could suit you');
    expect(textOf(chooser)).to.contain('So could your hands.').and.to.contain('it is small and needs no power').and.to.contain('In the first days, your hands do well');
    expect(chooser.shadowRoot!.querySelector('[aria-live=polite]')!.textContent).to.contain('A manual pump could suit you');
    await answer(chooser, 0, 1, 0);
    await reads(chooser, 'Your hands could suit you');
    expect(textOf(chooser)).not.to.contain('A manual pump could suit you');
  });

  it('never suggests hands or a manual pump to hands that hurt', async () => {
    const chooser = await chooserWith();
    await answer(chooser, 0, 0, 1);
    await reads(chooser, 'An electric pump could suit you');
    expect(textOf(chooser)).not.to.match(/So could/);
  });

  it('keeps no answer: a new chooser asks again', async () => {
    await answer(await chooserWith(), 2, 2, 1);
    expect((await chooserWith()).shadowRoot!.querySelectorAll(':checked').length).to.equal(0);
    expect(document.cookie).to.equal('');
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('is answered with the keyboard, each question for itself', async () => {
    const chooser = await chooserWith();
    const radios = (name: string) => [...chooser.shadowRoot!.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
    for (const name of ['often', 'place', 'hands']) {
      radios(name)[0]!.focus();
      await sendKeys({ press: 'ArrowRight' });
    }
    for (const name of ['often', 'place', 'hands']) expect(radios(name).map(({ checked }) => checked).indexOf(true), name).to.equal(1);
    await reads(chooser, 'An electric pump could suit you');
    expect(chooser.shadowRoot!.activeElement, 'the focus stays where she is').to.equal(radios('hands')[1]);
  });

  describe('leads on', () => {
    it('to learning by hand, in place, and tells the page', async () => {
      const chooser = await chooserWith();
      await answer(chooser, 0, 0, 0);
      expect((await find(chooser, '.go')).textContent!.trim()).to.equal('Learn by hand');
      expect(await selects(chooser, '.go')).to.equal('hand');
      await reads(chooser, 'Hand expression in short');
      await reads(chooser, 'Ask your midwife or doctor first if');
      expect(textOf(chooser)).to.contain('Press back, together, let go').and.to.contain('Never massage that area hard');
      await waitUntil(() => chooser.shadowRoot!.activeElement?.textContent === 'Hand expression in short', 'the heading has the focus', { timeout: 4000 });
    });

    it('to using a pump well, never to buying one', async () => {
      const chooser = await chooserWith(html`<method-chooser show="compare"></method-chooser>`);
      await answer(chooser, 2, 0, 0);
      expect((await find(chooser, '.go')).textContent!.trim()).to.equal('Learn by hand first');
      expect(await selects(chooser, '.onward .button')).to.equal('electric');
      await find(chooser, '.part[open] .mistakes');
      expect(openers(chooser)).to.deep.equal(['Hand, manual or electric?', 'Five common pump mistakes', 'Pumping in comfort']);
      expect(textOf(chooser)).not.to.match(/\bbuy now|basket|price|shop/i);
    });

    it('names the manual pump as well', async () => {
      const chooser = await chooserWith();
      await answer(chooser, 1, 0, 0);
      expect(await selects(chooser, '.onward .button')).to.equal('manual');
    });

    it('leaves it to a page that leads on itself', async () => {
      const chooser = await chooserWith();
      chooser.addEventListener('method-select', (event) => event.preventDefault());
      await answer(chooser, 0, 0, 0);
      expect(await selects(chooser, '.go')).to.equal('hand');
      await chooser.updateComplete;
      expect(textOf(chooser)).not.to.match(/Hand expression in short|Loading/);
    });

    it('with an event that crosses shadow roots', async () => {
      const chooser = await chooserWith();
      await answer(chooser, 0, 0, 0);
      const heard = oneEvent(document.body, 'method-select');
      (await find(chooser, '.go')).click();
      const { composed, cancelable, bubbles } = (await heard) as Event;
      expect([composed, cancelable, bubbles]).to.deep.equal([true, true, true]);
    });
  });

  describe('shows the parts that the site picks', () => {
    for (const [show, parts] of [
      ['compare', ['Hand, manual or electric?']],
      ['tips compare', ['Hand, manual or electric?', 'Pumping in comfort']],
      ['mistakes', ['Five common pump mistakes']],
      ['', ['Hand, manual or electric?', 'Five common pump mistakes', 'Pumping in comfort']],
    ] as const) {
      it(`show="${show}"`, async () => {
        expect(openers(await chooserWith(html`<method-chooser show=${show}></method-chooser>`))).to.deep.equal(parts);
      });
    }

    it('and opens them where there is no comparison', async () => {
      const chooser = await chooserWith(html`<method-chooser show="mistakes tips"></method-chooser>`);
      await reads(chooser, 'Damp, worn or shared parts');
      await reads(chooser, 'the article behind this page speaks of five mistakes, but its list is lost');
      await reads(chooser, 'Begin gently');
      expect(chooser.shadowRoot!.querySelectorAll('.mistakes > li').length).to.equal(5);
      for (const item of chooser.shadowRoot!.querySelectorAll('.mistakes > li')) expect(item.querySelectorAll('p').length).to.be.above(0);
    });

    it('with one warning for a word that it does not know', async () => {
      let chooser!: HTMLElement;
      const warnings = await consoleOf('warn', async () => {
        chooser = await chooserWith(html`<method-chooser show="tips prices"></method-chooser>`);
        (chooser as HTMLElement & { requestUpdate(): void }).requestUpdate();
        await reads(chooser, 'Begin gently');
      });
      expect(warnings).to.deep.equal(['<method-chooser>: show="prices" is not understood. Allowed: compare, mistakes, tips. It is ignored.']);
      expect(openers(chooser)).to.deep.equal(['Pumping in comfort']);
    });
  });

  it('speaks in the voice of the place, and advises the same', async () => {
    const voices = ['Each has its place', 'Your own hands cost nothing', 'ask the unit first'];
    const suggestions: string[] = [];
    for (const [index, context] of (['parenting', 'retail', 'hospital'] as const).entries()) {
      const chooser = await chooserWith(html`<method-chooser context=${context}></method-chooser>`);
      expect(voices.filter((voice) => textOf(chooser).includes(voice))).to.deep.equal([voices[index]]);
      await answer(chooser, 2, 1, 0);
      suggestions.push((await find(chooser, '[aria-live]')).textContent!);
    }
    expect(new Set(suggestions).size).to.equal(1);
    const warnings = await consoleOf('warn', async () => {
      expect(textOf(await chooserWith(html`<method-chooser context="shop"></method-chooser>`))).to.contain(voices[0]);
    });
    expect(warnings).to.deep.equal(['<method-chooser>: context="shop" is not understood. Allowed: parenting, retail, hospital. The default is used.']);
  });

  it('says in its source note what was put together, and which sources are second-hand', async () => {
    const chooser = await chooserWith();
    (await find(chooser, '.source summary')).click();
    await reads(chooser, 'Put together from public guidance');
    await reads(chooser, 'statement on used and shared breast pumps, 2013 (second-hand)');
    await reads(chooser, 'Pumping tips');
  });

  it('leaves buttons, questions and offers off the paper', async function () {
    const chooser = await chooserWith(html`<method-chooser><p slot="where-to-buy">A card</p></method-chooser>`);
    await answer(chooser, 1, 0, 0);
    await withMedia(this, { media: 'print' }, async () => {
      for (const selector of ['.onward', '.choice', '.offers']) expect(isSeen(chooser.shadowRoot!.querySelector(selector)!), selector).to.equal(false);
      for (const selector of ['table', '.suggestion', '.note.locked']) expect(isSeen(chooser.shadowRoot!.querySelector(selector)!), selector).to.equal(true);
    });
  });

  it('is printed whole: the comparison, her suggestion and what opens', async () => {
    const chooser = await chooserWith(html`<method-chooser><p slot="where-to-buy">A card</p></method-chooser>`);
    await answer(chooser, 1, 0, 0);
    await waitUntil(() => {
      dispatchEvent(new Event('beforeprint'));
      const open = [...chooser.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.part')].every((part) => part.open);
      const whole = open && ['Suits', 'A manual pump could suit you', 'Damp, worn or shared parts', 'Begin gently', 'Pumping tips'].every((phrase) => textOf(chooser).includes(phrase));
      dispatchEvent(new Event('afterprint'));
      return whole;
    }, 'all of it is there at once', { timeout: 4000 });
    expect(chooser.shadowRoot!.querySelector<HTMLDetailsElement>('.part')!.open).to.equal(false);
  });

  it('violates nothing under a strict policy with Trusted Types', async () => {
    const page = await openPage('strict-chooser.html');
    const chooser = await defined(page, 'method-chooser');
    await answer(chooser, 1, 1, 0);
    (await find(chooser, '.go')).click();
    await reads(chooser, 'Hand expression in short');
    (await find(chooser, '.onward .button')).click();
    await find(chooser, '.part[open] .mistakes');
    await reads(page.document.querySelector('[lang=vi]')!, 'Phễu hút sữa không vừa');
    expect(() => (page.document.createElement('p').innerHTML = '<b>')).to.throw();
    expect(page.violations.filter((text) => !/trusted-types|ws:/.test(text))).to.deep.equal([]);
    expect(page.errors.filter((text) => !/insecure/.test(text))).to.deep.equal([]);
    const go = page.window.getComputedStyle(chooser.shadowRoot!.querySelector('.go')!);
    expect(go.backgroundColor, 'the later styles apply').not.to.equal('rgba(0, 0, 0, 0)');
    closePages();
  });

  for (const [name, template] of [
    ['plain', html`<method-chooser></method-chooser>`],
    ['all open', html`<method-chooser show="mistakes tips" help-phone="115"></method-chooser>`],
    ['in a shop', html`<method-chooser context="retail"><a slot="where-to-buy" href="#card">A card</a></method-chooser>`],
    ['night', html`<method-chooser color-scheme="night"></method-chooser>`],
    ['Vietnamese', html`<method-chooser lang="vi" context="hospital"></method-chooser>`],
    ['from right to left', html`<method-chooser dir="rtl"></method-chooser>`],
  ] as const) {
    it(`is accessible and reflows: ${name}`, async () => {
      const chooser = await chooserWith(template);
      if (chooser.shadowRoot!.querySelector('table')) await answer(chooser, 2, 2, 1);
      await expect(chooser).to.be.accessible();
      for (const size of ['100%', '150%', '200%']) expect(await overflowing(chooser, 320, size), size).to.deep.equal([]);
    });
  }
});

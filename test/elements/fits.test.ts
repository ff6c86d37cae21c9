import { registerLocale } from 'lactation-elements/settings';
import { expect, nextFrame } from '@open-wc/testing';
import { registerPseudoLocales } from '../../demo/pseudo-locale.js';
import { gallery } from '../support/gallery.ts';
import { resetClock } from '../support/skip.ts';

/** What only a screen reader has, drawings, what scrolls by itself, and the bar that the page slides under. */
const apart = '.unseen, .board legend, svg, .scroll, .bar';

/** What sticks out of its element, is cut off, or does not hold its words. */
function clipped(element: HTMLElement): string[] {
  const room = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('.sheet *')]
    .filter((inner) => !inner.closest(apart) && inner.getBoundingClientRect().width > 0)
    .filter((inner) => {
      const { left, right } = inner.getBoundingClientRect();
      const { display, overflowY } = getComputedStyle(inner);
      const holdsWords = [...inner.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
      const wide = holdsWords && display !== 'inline' && inner.clientWidth > 0 && inner.scrollWidth > inner.clientWidth + 1;
      const tall = overflowY !== 'visible' && inner.scrollHeight > inner.clientHeight + 2;
      return right > room.right + 1 || left < room.left - 1 || (!inner.matches('input, select, fieldset, legend') && (wide || tall));
    })
    .map(described);
}

const described = (inner: Element): string => `${inner.localName}.${inner.className}: ${inner.textContent!.replace(/\s+/g, ' ').trim().slice(0, 40)}`;

/** The pieces of text that a person sees, with where they stand. */
function pieces(element: HTMLElement): { readonly parent: Element; readonly text: string; readonly boxes: readonly DOMRect[] }[] {
  const found = [];
  const walker = document.createTreeWalker(element.shadowRoot!.querySelector('.sheet')!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement!;
    if (!node.textContent!.trim() || parent.closest(`${apart}, style, option, textarea`) || !parent.checkVisibility?.({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    found.push({ parent, text: node.textContent!.trim(), boxes: [...range.getClientRects()] });
  }
  return found;
}

/** Texts that lie upon one another. Lines touch: a few pixels are no harm. */
function overlapping(element: HTMLElement): string[] {
  const all = pieces(element).flatMap(({ parent, text, boxes }) => boxes.map((box) => ({ parent, text, box })));
  const found: string[] = [];
  for (const [at, one] of all.entries()) {
    for (const other of all.slice(at + 1)) {
      if (one.parent === other.parent) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across > 2 && down > Math.min(one.box.height, other.box.height) * 0.45) found.push(`"${one.text}" over "${other.text}"`);
    }
  }
  return found;
}

/** What stands here that is no word of ours: what the browser's own formats say, names, and what a host has written. */
const notWords = /\b(AM|PM|min|hr|sec|fl oz|hours?|minutes?|days?|weeks?|months?|ml|oz|CDC|NHS|NHMRC|CSV|JSON|UTC|Sun|Mon|Tue|Wed|Thu|Fri|Sat|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|January|June|November|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|[A-Z][a-z]+\/[A-Z]\w+)\b/g;

/** Words that no catalog has: those that are still plain English. */
function untranslated(element: HTMLElement): string[] {
  const named = [...element.shadowRoot!.querySelectorAll('*')].flatMap((inner) => ['aria-label', 'title', 'alt', 'placeholder', 'aria-description'].map((name) => inner.getAttribute(name) ?? ''));
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest('style, [lang="en"]')) named.push(walker.currentNode.textContent!);
  return named.map((text) => text.trim()).filter((text) => /[a-z]{2}/i.test(text.replace(notWords, '').replace(/\p{L}*[^\x00-\x7f]\p{L}*/gu, '')));
}

describe('words that are 40 % longer', () => {
  before(() => registerPseudoLocales(registerLocale));
  afterEach(resetClock);

  for (const lang of ['qps', 'qps-Arab']) {
    for (const { name, make } of gallery) {
      it(`fit at 320 px in ${lang}, none over another, none left in English: ${name}`, async function () {
        this.timeout(8000);
        const element = await make(lang);
        for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
        await nextFrame();
        await nextFrame();
        expect(clipped(element), 'clipped').to.deep.equal([]);
        expect(overlapping(element), 'overlapping').to.deep.equal([]);
        expect(untranslated(element), 'untranslated').to.deep.equal([]);
        const sheet = element.shadowRoot!.querySelector('.sheet')!;
        expect(getComputedStyle(sheet).direction).to.equal(lang === 'qps' ? 'ltr' : 'rtl');
      });
    }
  }
});

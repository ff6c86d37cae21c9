import { expect } from '@open-wc/testing';
import { find, reads } from '../support/guide.ts';
import { closePages, defined, openPage } from '../support/page.ts';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Every layout shift of a page so far, summed. Only Chromium measures it. */
const shiftOf = (window: Window & typeof globalThis): Promise<number> =>
  new Promise((resolve) => {
    new window.PerformanceObserver((list, observer) => {
      observer.disconnect();
      resolve((list.getEntries() as LayoutShift[]).reduce((sum, { value }) => sum + value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    window.setTimeout(() => resolve(0), 300); // no entry at all
  });

const measures = typeof PerformanceObserver !== 'undefined' && PerformanceObserver.supportedEntryTypes.includes('layout-shift');

describe('with the documented reservation', () => {
  afterEach(closePages);

  for (const width of [360, 720]) {
    for (const lang of ['en', 'vi']) {
      it(`nothing jumps while the guide loads: ${lang}, ${width} px`, async function () {
        if (!measures) this.skip();
        const page = await openPage(`reserved.html?lang=${lang}`, width);
        const guide = await defined(page, 'expression-guide');
        await find(guide, '.rows');
        await reads(guide, lang === 'vi' ? 'Hôm nay' : 'Why are');
        expect(await shiftOf(page.window)).to.be.at.most(0.001);
        const below = page.document.querySelector('p')!.getBoundingClientRect().top;
        expect(below, 'the guide fits the room kept for it').to.be.at.most(width < 416 ? 801 : 721);
      });
    }
  }
});

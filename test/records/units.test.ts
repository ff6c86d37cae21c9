import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { amountText, inMl, inUnit, parseAmount, type Unit } from '../../src/records/units.ts';

const locales = ['en', 'en-US', 'vi', 'de', 'fr', 'pt-BR', 'de-CH', 'ar', 'ar-EG', 'fa', 'hi', 'mr', 'ne', 'bn', 'my', 'th', 'zh', 'sw'];
const locale = fc.constantFrom(...locales);
const unit = fc.constantFrom<Unit>('ml', 'oz');

describe('amounts', () => {
  it('are typed and shown in ounces without drifting', () => {
    expect(inMl(2.5, 'oz')).to.equal(73.93);
    expect(inUnit(73.93, 'oz')).to.equal(2.5);
    expect(inUnit(59.147, 'oz')).to.equal(2);
    fc.assert(
      fc.property(locale, unit, fc.double({ min: 0, max: 9990, noNaN: true }), (language, shownIn, ml) => {
        const shown = amountText(ml, language, shownIn);
        const typed = parseAmount(shown, language, shownIn);
        expect(typed, shown).not.to.equal(undefined);
        expect(amountText(typed!, language, shownIn)).to.equal(shown);
        expect(parseAmount(amountText(typed!, language, shownIn), language, shownIn), 'and it stays').to.equal(typed);
      }),
      { numRuns: 1000 },
    );
  });

  it('stay exactly what they were where the text was not changed', () => {
    fc.assert(fc.property(locale, unit, fc.double({ min: 0, max: 5000, noNaN: true }), (language, shownIn, ml) => parseAmount(` ${amountText(ml, language, shownIn)}`, language, shownIn, ml) === ml));
    expect(parseAmount('61', 'en', 'ml', 60.4)).to.equal(61);
  });

  it('are read in the digits of any script, and with either mark', () => {
    for (const [text, language, ml] of [
      ['60', 'vi', 60], ['60,5', 'vi', 60.5], ['60.5', 'vi', 60.5], ['60,5', 'en', 60.5], ['.5', 'en', 0.5], ['60.', 'en', 60], [' 6 0 ', 'en', 60],
      ['٦٠٫٥', 'ar-EG', 60.5], ['۶۰', 'fa', 60], ['६०.५', 'hi', 60.5], ['၆၀', 'my', 60], ['６０', 'ja', 60], ['𝟔𝟎', 'en', 60], ['٦٠', 'en', 60],
    ] as const) expect(parseAmount(text, language, 'ml'), text).to.equal(ml);
  });

  it('are none where they could be read in two ways, or in none', () => {
    for (const [text, language] of [['1,500', 'en'], ['1.500', 'de'], ['1.500,5', 'de'], ['1,500.5', 'en'], ["1'500", 'de-CH'], ['-5', 'en'], ['', 'en'], ['.', 'en'], ['sixty', 'en'], ['6e2', 'en'], ['60 ml', 'en'], ['99999', 'en'], ['½', 'en'], ['²', 'en']] as const) expect(parseAmount(text, language, 'ml'), text).to.equal(undefined);
    expect(parseAmount('1.500', 'en', 'ml')).to.equal(1.5);
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.oneof(locale, fc.string()), unit, (text, language, typedIn) => {
        const ml = parseAmount(text, language, typedIn);
        return ml === undefined || (ml >= 0 && ml <= 10_000);
      }),
    );
  });
});

import { expect } from '@open-wc/testing';
import { brought, loadTexts } from '../../src/localization/locales/brought.ts';

/** A unit of measure in a text, and how each language may write it. The signs themselves are always right. */
const units: Readonly<Record<string, RegExp>> = {
  '°C': /°C|درجة مئوية/,
  '%': /%|٪|بالمئة/,
  cm: /cm|سم|सेमी|厘米/,
};

const numbers = (text: string): string[] => (text.match(/\d+(?:[.,]\d+)?/g) ?? []).sort();
const placeholders = (text: Element): string[] => [...text.querySelectorAll('x')].map(({ id }) => id).sort();

/** Runs of Latin letters that other scripts keep: names, signs, and the shape of a hand. */
const keptLatin = /^(ml|fl|oz|cm|C|CSV|JSON|CDC|NHS|NHMRC|ABM|ANM|Safari|iPhone|Tab|let|down|lactation|elements)$/;

describe('the catalogs', () => {
  it('are those that the library brings', () => {
    expect(brought).to.deep.equal(['ar', 'de', 'es', 'fr', 'hi', 'id', 'ja', 'pt-BR', 'vi', 'zh-Hans']);
  });

  for (const language of brought) {
    it(`have every message in ${language}, with the numbers, placeholders and units of the source`, async () => {
      const xliff = await (await fetch(new URL(`../../src/localization/xliff/${language}.xlf`, import.meta.url))).text();
      const messages = [...new DOMParser().parseFromString(xliff, 'text/xml').querySelectorAll('trans-unit')];
      expect(messages.length).to.be.above(700);
      for (const unit of messages) {
        const source = unit.querySelector('source')!;
        const target = unit.querySelector('target');
        const text = target?.textContent ?? '';
        expect(text.trim(), unit.id).not.to.equal('');
        expect(numbers(text), unit.id).to.deep.equal(numbers(source.textContent!));
        expect(placeholders(target!), unit.id).to.deep.equal(placeholders(source));
        for (const [sign, written] of Object.entries(units)) if (source.textContent!.includes(sign)) expect(text, unit.id).to.match(written);
        expect(text, `${unit.id} is in one Unicode form`).to.equal(text.normalize('NFC'));
        expect(text, `${unit.id} promises nothing and shouts nothing`).not.to.match(/[!！]/);
      }
    });
  }

  for (const language of ['ar', 'hi', 'ja', 'zh-Hans']) {
    it(`leave no English in ${language}`, async () => {
      const { templates } = await loadTexts(language);
      for (const [id, template] of Object.entries(templates)) {
        const text = typeof template === 'string' ? template : (template as unknown as { strings: readonly string[] }).strings.join(' ');
        expect((text.match(/[A-Za-z]+/g) ?? []).filter((word) => !keptLatin.test(word)), id).to.deep.equal([]);
      }
    });
  }
});

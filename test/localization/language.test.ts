import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { canonical, directionOf, fallbackChain, inheritedLanguage } from '../../src/localization/language.ts';

describe('language', () => {
  it('falls back from the region to the language to English', () => {
    expect(fallbackChain('fr-CA')).to.deep.equal(['fr-CA', 'fr', 'en']);
    expect(fallbackChain('zh-Hans-CN')).to.deep.equal(['zh-Hans-CN', 'zh-Hans', 'zh', 'en']);
    expect(fallbackChain('en-GB')).to.deep.equal(['en-GB', 'en']);
    expect(fallbackChain('pt_br')).to.deep.equal(['pt-BR', 'pt', 'en']);
  });

  it('never throws and always ends in English, whatever a page writes', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (tag) => fallbackChain(tag).at(-1) === 'en' && canonical(tag) === canonical(canonical(tag))));
    expect(fallbackChain('not a language!')).to.deep.equal(['en']);
    expect(fallbackChain('')).to.deep.equal(['en']);
  });

  it('knows which way a language is written', () => {
    for (const language of ['ar', 'ar-EG', 'fa', 'he', 'ur-PK', 'pa-Arab']) expect(directionOf(language), language).to.equal('rtl');
    for (const language of ['en', 'vi', 'hi', 'ja', 'id']) expect(directionOf(language), language).to.equal('ltr');
  });

  it('is inherited through shadow roots, nearest first', () => {
    const outer = document.createElement('div');
    outer.lang = 'vi';
    const inner = outer.attachShadow({ mode: 'closed' }).appendChild(document.createElement('p'));
    document.body.append(outer);
    expect(inheritedLanguage(inner)).to.equal('vi');
    inner.lang = 'fr';
    expect(inheritedLanguage(inner)).to.equal('fr');
    outer.remove();
  });
});

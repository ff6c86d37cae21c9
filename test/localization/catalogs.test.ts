import { expect, waitUntil } from '@open-wc/testing';
import { awaitWords, bestLanguage, catalogOf, catalogs, languagesOf, loadCatalog } from '../../src/localization/catalogs.ts';
import { registerLocale } from '../../src/localization/register-locale.ts';

describe('the language that can be had', () => {
  it('is the one asked for, or the nearest that is brought', () => {
    const best = { vi: 'vi', 'vi-VN': 'vi', pt: 'pt-BR', 'pt-PT': 'pt-BR', zh: 'zh-Hans', 'zh-Hans-CN': 'zh-Hans', 'en-GB': 'en', DE_at: 'de', tlh: 'en', '': 'en', 'not a language': 'en' };
    for (const [tag, language] of Object.entries(best)) expect(bestLanguage(tag), tag).to.equal(language);
  });

  it('is among those that the host allows, with English last', () => {
    expect(bestLanguage('vi', 'de fr')).to.equal('en');
    expect(bestLanguage('fr-CA', 'de, fr')).to.equal('fr');
    expect(bestLanguage('pt-PT', 'pt')).to.equal('pt-BR');
    expect(bestLanguage('zh', 'zh-Hans')).to.equal('zh-Hans');
    expect(bestLanguage('vi', '')).to.equal('vi');
  });

  it('has the words of its region over its own', () => {
    expect(languagesOf('pt-BR')).to.deep.equal(['pt-BR']);
    expect(languagesOf('de-AT')).to.deep.equal(['de', 'de-AT']);
    expect(languagesOf('tlh')).to.deep.equal(['en', 'tlh']);
    expect(languagesOf('en')).to.deep.equal(['en']);
  });

  it('may be one that only the page brings', async () => {
    expect(bestLanguage('sw-KE')).to.equal('en');
    let told = 0;
    const stop = catalogs.subscribe(() => told++);
    registerLocale('sw', { 'guide.ask': 'Kwa nini leo?' });
    expect(bestLanguage('sw-KE'), 'from the call on').to.equal('sw');
    await waitUntil(() => told > 0, 'whoever shows words is told');
    stop();
  });
});

describe('the texts of a language', () => {
  it('are there for English at once, for others once they are loaded, for a region those of its language', async () => {
    expect(catalogOf('en')).to.deep.equal({});
    expect(catalogOf('fr')).to.equal(undefined);
    let told = 0;
    const stop = catalogs.subscribe(() => told++);
    const [one, other] = [loadCatalog('fr-CA'), loadCatalog('fr')];
    expect(one, 'asked for twice, loaded once').to.equal(other);
    expect(await one).to.equal(true);
    expect(told).to.equal(1);
    expect(catalogOf('fr')!['guide.ask']).to.be.a('string').and.not.to.contain('Why');
    expect(catalogOf('fr-CA')).to.equal(catalogOf('fr'));
    expect(await loadCatalog('fr')).to.equal(true);
    expect(told, 'nothing came anew').to.equal(1);
    stop();
  });

  it('are waited for where they are not here, and so are a host’s own words', async () => {
    const coming = awaitWords('es', [{}]);
    expect(coming).to.be.instanceOf(Promise);
    await coming;
    expect(catalogOf('es')!['guide.ask']).to.be.a('string');
    expect(awaitWords('es', [{}, { content: { 'guide.ask': '?' } }])).to.be.instanceOf(Promise);
  });
});

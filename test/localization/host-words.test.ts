import { expect, waitUntil } from '@open-wc/testing';
import { catalogs, languagesOf, ownWords, registered, type LanguageSettings, type Speaker } from '../../src/localization/catalogs.ts';
import { register, replacing } from '../../src/localization/host-words.ts';
import { registerLocale } from '../../src/localization/register-locale.ts';
import { consoleOf } from '../support/warnings.ts';

/** An element that speaks a language, or a region of it, with what its page and itself have said. */
const speaker = (locale: string, ...settings: { content?: unknown }[]): Speaker => ({ host: document.createElement('expression-guide'), language: languagesOf(locale)[0]!, locale, settings: () => settings as LanguageSettings });

/** What such an element reads in place of ours. */
const reads = (by: Speaker, id: string, ours: string): string => replacing(by)(id, ours, String);

/** What it reads, and what is complained of meanwhile. */
async function complaints(act: () => unknown): Promise<string[]> {
  return (await consoleOf('error', act)).map((said) => said.replace(/^lactation-elements: /, ''));
}

const ask = 'Why are you expressing today?';
const massage = 'Never massage that area hard.';

describe('the words of a host', () => {
  it('stand over ours: the element’s over the page’s', () => {
    expect(reads(speaker('en', {}), 'guide.ask', ask)).to.equal(ask);
    expect(reads(speaker('en', { content: { 'guide.ask': 'Page?' } }, {}), 'guide.ask', ask)).to.equal('Page?');
    expect(reads(speaker('en', { content: { 'guide.ask': 'Page?' } }, { content: { 'guide.ask': 'Element?' } }), 'guide.ask', ask)).to.equal('Element?');
    expect(reads(speaker('en', { content: { 'guide.back': 'Go' } }), 'guide.ask', ask)).to.equal(ask);
  });

  it('of a language stand over those of any, those of a region over its language’s, and none of another', () => {
    const content = { 'guide.ask': 'Any?', en: { 'guide.ask': 'English?' }, en_gb: { 'guide.ask': 'British?' }, vi: { 'guide.ask': 'Việt?' } };
    expect(reads(speaker('en', { content }), 'guide.ask', ask)).to.equal('English?');
    expect(reads(speaker('en-GB', { content }), 'guide.ask', ask)).to.equal('British?');
    expect(reads(speaker('vi', { content }), 'guide.ask', ask)).to.equal('Việt?');
    expect(reads(speaker('de', { content }), 'guide.ask', ask)).to.equal('Any?');
  });

  it('may lengthen a locked note, not replace it, however spaces and accents are written', async () => {
    const id = 'locked.ask-first';
    const longer = `Bitte. Frag  zuerst\u0308 hier.`;
    expect(reads(speaker('en', { content: { [id]: longer } }), id, 'Frag zuers\u1e97 hier.')).to.equal(longer);
    expect(reads(speaker('en', { content: { [id]: `${massage}  ` } }), id, ` ${massage}`)).to.equal(`${massage}  `);
    const said = await complaints(() => {
      expect(reads(speaker('en', { content: { [id]: 'Short' } }), id, massage)).to.equal(massage);
      expect(reads(speaker('en', {}, { content: { [id]: 'Short' } }), id, massage)).to.equal(massage);
    });
    expect(said).to.deep.equal([
      `setDefaults({ content }) "${id}" is a locked safety note: it can be lengthened, not replaced. Allowed: a text that holds "${massage}" whole. Ours stays.`,
      `<expression-guide>: content "${id}" is a locked safety note: it can be lengthened, not replaced. Allowed: a text that holds "${massage}" whole. Ours stays.`,
    ]);
  });

  it('are what stands in a language that we do not bring: from then on it is that note which stays', async () => {
    const id = 'locked.ask-first';
    registered.set('sw', [register('sw', { [id]: 'Usikande kwa nguvu.' })!]);
    const swahili = (content?: unknown): Speaker => ({ ...speaker('sw', {}, { content }), language: 'sw' });
    expect(reads(swahili(), id, massage)).to.equal('Usikande kwa nguvu.');
    expect(reads(swahili({ [id]: 'Tafadhali. Usikande kwa nguvu.' }), id, massage)).to.equal('Tafadhali. Usikande kwa nguvu.');
    const said = await complaints(() => expect(reads(swahili({ [id]: massage }), id, massage)).to.equal('Usikande kwa nguvu.'));
    expect(said.join()).to.contain('a text that holds "Usikande kwa nguvu." whole');
  });

  it('of a region that a page brings do not translate a locked note anew', async () => {
    const id = 'locked.ask-first';
    registered.set('de-AT', [register('de-AT', { [id]: 'Anders', 'guide.ask': 'Wos is?' })!]);
    const austrian: Speaker = { ...speaker('de-AT', {}), language: 'de-AT' };
    expect(reads(austrian, 'guide.ask', ask)).to.equal('Wos is?');
    expect((await complaints(() => expect(reads(austrian, id, massage)).to.equal(massage))).join()).to.contain('registerLocale("de-AT") "locked.ask-first" is a locked safety note');
  });

  it('that are wrong are complained of once, and ours stays', async () => {
    const content = { 'guide.aks': 'a', 'guide.ask': '<b>Why?</b>', 'guide.back': 'Go', '!': { 'guide.back': 'No' } };
    const said = await complaints(() => {
      for (let time = 0; time < 2; time++) {
        const by = speaker('en', {}, { content });
        expect(reads(by, 'guide.ask', ask)).to.equal(ask);
        expect(reads(by, 'guide.back', 'Back'), 'the others stand').to.equal('Go');
      }
      reads(speaker('en', {}, { content: { ...content } }), 'guide.ask', ask);
    });
    expect(said).to.deep.equal([
      '<expression-guide>: content "!" is not a language. Allowed: BCP 47 tags, e.g. "vi". It is ignored.',
      '<expression-guide>: content "guide.aks" is not the id of a message. Allowed: the ids in messages.json. Ours stays.',
      '<expression-guide>: content "guide.ask" has markup in it. Allowed: plain text, without tags and entities. Ours stays.',
    ]);
  });

  it('that are no object, or cannot be read, harm nothing', async () => {
    const shut = new Proxy({}, { ownKeys: () => { throw new Error('shut'); } });
    const said = await complaints(() => {
      for (const content of ['Why?', ['Why?'], shut, shut]) expect(reads(speaker('en', {}, { content }), 'guide.ask', ask)).to.equal(ask);
    });
    expect(said).to.deep.equal([
      '<expression-guide>: content is not understood. Allowed: an object of texts by message id, or of such objects by language. It is ignored.',
      '<expression-guide>: content could not be read (Error: shut). Ours stays.',
    ]);
  });
});

describe('a page that registers a locale', () => {
  it('is told what it needs where it has not given that', async () => {
    const said = await complaints(() => {
      for (const [tag, texts] of [['', {}], ['not a language', {}], ['sw', undefined], ['sw', 'text'], [undefined, {}]]) expect(register(tag, texts)).to.equal(undefined);
    });
    expect(said).to.deep.equal([
      ...['', 'not a language', 'sw', 'undefined'].map((tag) => `registerLocale("${tag}") needs a BCP 47 language tag and an object of texts by message id. Nothing was changed.`),
    ]);
  });

  it('adds to what it has registered before, and is heard', async () => {
    let told = 0;
    const stop = catalogs.subscribe(() => told++);
    registerLocale('so', { 'guide.ask': 'Kwa nini?' });
    registerLocale('SO', { 'guide.back': 'Rudi' });
    await waitUntil(() => registered.get('so')?.length === 2, 'both stand');
    expect(told).to.be.at.least(2);
    stop();
    const somali: Speaker = { ...speaker('so', {}), language: 'so' };
    expect(ownWords(somali)!('guide.ask', ask, String)).to.equal('Kwa nini?');
    expect(ownWords(somali)!('guide.back', 'Back', String)).to.equal('Rudi');
  });

  it('has no language of it where nothing came', async () => {
    const said = await complaints(async () => {
      registerLocale('sn', undefined as never);
      expect(registered.has('sn')).to.equal(true);
      await waitUntil(() => !registered.has('sn'), 'it is given up');
    });
    expect(said).to.have.length(1);
  });
});

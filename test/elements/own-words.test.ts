import 'lactation-elements/define/expression-guide';
import 'lactation-elements/define/safety-notes';
import { registerLocale, setDefaults } from 'lactation-elements/settings';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { find, reads, shown, textOf } from '../support/guide.ts';
import { consoleOf } from '../support/warnings.ts';

type Guide = HTMLElementTagNameMap['expression-guide'];

const massage = 'Never massage that area hard, and leave out the warmth.';

/** What is said on the console until it has said so many things. */
const complaints = (count: number, act: (said: () => number) => Promise<void>): Promise<string[]> => {
  let heard = 0;
  return consoleOf('error', async () => {
    const log = console.error;
    console.error = (...values) => {
      heard++;
      log(...values);
    };
    await act(() => heard);
    await waitUntil(() => heard >= count, `${count} complaints`, { timeout: 4000 });
  });
};

describe('the host’s own words', () => {
  afterEach(() => setDefaults({ content: undefined, languages: undefined }));

  it('stand in place of ours, with our values in them, from the first render', async () => {
    const guide = document.createElement('expression-guide');
    guide.content = { 'guide.ask': 'Why today?', 'guide.begin': 'Start: {0}' };
    const flashed: string[] = [];
    document.body.append(guide);
    new MutationObserver(() => flashed.push(guide.shadowRoot!.textContent ?? '')).observe(guide.shadowRoot!, { childList: true, subtree: true });
    await reads(guide, 'Why today?');
    expect(flashed.filter((text) => text.includes('Why are you expressing today?'))).to.deep.equal([]);
    guide.situation = 'learning';
    await reads(guide, 'Start: clean hands');
    guide.remove();
  });

  it('change with the property, and go with it', async () => {
    const guide = await fixture<Guide>(html`<expression-guide .content=${{ 'guide.ask': 'One?' }}></expression-guide>`);
    await reads(guide, 'One?');
    guide.content = { 'guide.ask': 'Two?' };
    await reads(guide, 'Two?');
    guide.content = undefined as never;
    await reads(guide, 'Why are you expressing today?');
  });

  it('hold in any language, or in one', async () => {
    const outer = await fixture<HTMLElement>(html`<section lang="en"><expression-guide></expression-guide></section>`);
    const guide = outer.querySelector('expression-guide')!;
    guide.content = { 'guide.ask': 'Any', 'situation.night': 'Any night', vi: { 'guide.ask': 'Chỉ tiếng Việt' }, en_gb: { 'situation.night': 'British night' } };
    await reads(guide, 'Any night');
    outer.lang = 'vi';
    await reads(guide, 'Chỉ tiếng Việt');
    expect(textOf(guide)).to.contain('Any night');
    outer.lang = 'en-GB';
    await reads(guide, 'British night');
    expect(textOf(guide)).not.to.contain('Chỉ');
  });

  it('of an element stand over the page’s, those over the locale’s, those over ours', async () => {
    registerLocale('en', { 'guide.ask': 'Locale’s', 'situation.night': 'Locale’s night', 'situation.leftovers': 'Locale’s leftovers' });
    const guide = await fixture<Guide>(html`<expression-guide lang="en"></expression-guide>`);
    await reads(guide, 'Locale’s night');
    setDefaults({ content: { 'guide.ask': 'Page’s', 'situation.night': 'Page’s night' } });
    await reads(guide, 'Page’s night');
    guide.content = { 'guide.ask': 'Element’s' };
    await reads(guide, 'Element’s');
    expect(textOf(guide)).to.contain('Page’s night').and.to.contain('Locale’s leftovers').and.to.contain('I want more milk');
    registerLocale('en', { 'guide.ask': 'Why are you expressing today?', 'situation.night': 'My baby sleeps on', 'situation.leftovers': 'My baby left milk' });
  });

  it('are taken from registerLocale with {0} as well', async () => {
    registerLocale('sw', { 'guide.step-of': 'Hatua {0} kati ya {1}' });
    const guide = await fixture(html`<expression-guide lang="sw" situation="learning" step="2"></expression-guide>`);
    await reads(guide, 'Hatua 2 kati ya 6');
  });

  it('for a region stand over its language, not over English', async () => {
    registerLocale('vi-VN', { 'situation.learning': 'Riêng vùng này' });
    const guide = await fixture(html`<expression-guide lang="vi-VN"></expression-guide>`);
    await reads(guide, 'Riêng vùng này');
    expect(textOf(guide)).to.contain('Tôi muốn có thêm sữa');
    expect(guide.shadowRoot!.querySelector<HTMLElement>('.sheet')!.lang).to.equal('vi-VN');
  });

  it('that may not stand are named once, with what is allowed, and ours stay', async () => {
    const content = {
      'guide.asks': 'x',
      'guide.ask': 'Why <b>today</b>?',
      'guide.begin': 'Start',
      'situation.learning': '',
      'situation.night': 7 as never,
      'guide.finish': 'Done',
      'not a language': { 'guide.ask': 'x' },
    };
    const said = await complaints(6, async () => {
      const first = await fixture<Guide>(html`<expression-guide lang="en" .content=${content}></expression-guide>`);
      await fixture(html`<expression-guide lang="en" .content=${{ ...content }}></expression-guide>`);
      await reads(first, 'Why are you expressing today?');
      expect(textOf(first)).to.contain('I am learning').and.to.contain('My baby sleeps on');
    });
    expect(said).to.have.members([
      '<expression-guide>: content "not a language" is not a language. Allowed: BCP 47 tags, e.g. "vi". It is ignored.',
      '<expression-guide>: content "guide.asks" is not the id of a message. Allowed: the ids in messages.json. Ours stays.',
      '<expression-guide>: content "guide.ask" has markup in it. Allowed: plain text, without tags and entities. Ours stays.',
      '<expression-guide>: content "guide.begin" has other placeholders than ours. Allowed: each of {0}, and no other. Ours stays.',
      '<expression-guide>: content "situation.learning" is empty. Allowed: a text with words in it. Ours stays.',
      '<expression-guide>: content "situation.night" is no text. Allowed: a string. Ours stays.',
    ]);
  });

  it('that are no plain object are ignored, with an error and no throw', async () => {
    const hostile = Object.defineProperty({}, 'guide.ask', { enumerable: true, get: () => { throw new Error('no'); } });
    const bad = ['{"guide.ask":"x"}', ['x'], new Map([['guide.ask', 'x']]), 7, () => ({}), hostile];
    const said = await complaints(2, async () => {
      for (const content of bad) await reads(await fixture(html`<safety-notes .content=${content}></safety-notes>`), 'When to call, and whom');
    });
    expect(said).to.have.members([
      '<safety-notes>: content is not understood. Allowed: an object of texts by message id, or of such objects by language. It is ignored.',
      '<safety-notes>: content could not be read (Error: no). Ours stays.',
    ]);
    const page = await complaints(1, async () => {
      setDefaults({ content: 'x' as never });
      await reads(await fixture(html`<expression-guide lang="en"></expression-guide>`), 'Why are you expressing today?');
    });
    expect(page[0]).to.contain('setDefaults({ content })');
    const locale = await complaints(2, async () => {
      registerLocale('no language!', { 'guide.ask': 'x' });
      registerLocale('xh', 'x' as never);
      await reads(await fixture(html`<expression-guide lang="xh"></expression-guide>`), 'Why are you expressing today?');
    });
    expect(locale.every((text) => text.includes('needs a BCP 47 language tag and an object of texts by message id'))).to.equal(true);
  });
});

describe('a locked note', () => {
  const attacks: readonly (readonly [string, string])[] = [
    ['other words', 'Read on'],
    ['no words', ' '],
    ['words that cannot be seen', '\u200B\u00AD'],
    ['part of ours', massage.slice(0, -1)],
    ['ours, turned round', `\u202E${massage}`],
    ['ours, struck out', [...massage].join('\u0336')],
    ['ours, under a heap of accents', massage + '\u030D'.repeat(50)],
    ['ours, in a tag', `<s hidden>${massage}</s>`],
    ['ours, far down', `${'blah '.repeat(300)}${massage}`],
    ['ours, in capitals', massage.toUpperCase()],
    ['a placeholder in it', `${massage} {0}`],
    ['soft hyphens in it', massage.replaceAll(' ', ' \u00AD')],
    ['the words of another language', 'Không bao giờ xoa bóp mạnh chỗ đó.'],
  ];
  const ways: readonly (readonly [string, (text: string) => unknown])[] = [
    ['content', (text) => ({ 'locked.red-hot.massage': text })],
    ['content in a language', (text) => ({ en: { 'locked.red-hot.massage': text } })],
    ['content in a region', (text) => ({ 'en-GB': { 'locked.red-hot.massage': text } })],
  ];

  for (const [how, attack] of attacks) {
    it(`is not replaced by ${how}, whoever says it`, async () => {
      await consoleOf('error', async () => {
        for (const [way, content] of ways) {
          const guide = await fixture<Guide>(html`<expression-guide lang="en-GB" situation="engorgement" step="3" .content=${content(attack)}></expression-guide>`);
          await find(guide, '.note.caution');
          const lines = [...guide.shadowRoot!.querySelectorAll('.note p, .note li')].map((line) => line.textContent!.trim());
          expect(lines, way).to.include(massage);
        }
        setDefaults({ content: { 'locked.red-hot.massage': attack } });
        registerLocale('en', { 'locked.red-hot.massage': attack });
        registerLocale('en-GB', { 'locked.red-hot.massage': attack });
        const guide = await fixture(html`<expression-guide lang="en-GB" situation="engorgement" step="3"></expression-guide>`);
        await reads(guide, massage);
        setDefaults({ content: undefined });
      });
    });
  }

  it('can be lengthened, however its accents are written', async () => {
    const ours = 'Never massage that area hard, and leave out the warmth.';
    const guide = await fixture<Guide>(html`<expression-guide lang="en" situation="engorgement" step="3" .content=${{ 'locked.red-hot.massage': `${ours} Ward 4 can show you how.` }}></expression-guide>`);
    await reads(guide, 'Ward 4 can show you how.');
    const vi = await fixture<HTMLElementTagNameMap['safety-notes']>(html`<safety-notes lang="vi"></safety-notes>`);
    const title = (await find(vi, 'h2')).textContent!.trim();
    vi.content = { vi: { 'locked.safety.title': `${title.normalize('NFD')} (khoa Sản)` } };
    await reads(vi, '(khoa Sản)');
  });

  it('is held in the language that is shown', async () => {
    const said = await complaints(1, async () => {
      const guide = await fixture<Guide>(html`<expression-guide lang="vi" situation="engorgement" step="3" .content=${{ 'locked.red-hot.massage': `${massage} Ward 4.` }}></expression-guide>`);
      await find(guide, '.note.caution');
      await waitUntil(() => textOf(guide).includes('xoa bóp'), 'Vietnamese', { timeout: 4000 });
      expect(textOf(guide)).not.to.contain('Ward 4');
    });
    expect(said[0]).to.contain('<expression-guide>: content "locked.red-hot.massage" is a locked safety note');
  });

  it('keeps its numbers in a language that we do not bring', async () => {
    const said = await complaints(1, async () => {
      registerLocale('xh', { 'locked.baby.temperature': 'iinyanga 3, 39 °C, 36 °C', 'locked.baby.wake': 'kunzima ukuvuka' });
      const notes = await fixture(html`<safety-notes lang="xh"></safety-notes>`);
      await reads(notes, 'kunzima ukuvuka');
      expect(textOf(notes)).to.contain('under 3 months old, and 38 °C or more, or below 36 °C');
    });
    expect(said).to.deep.equal(['lactation-elements: registerLocale("xh") "locked.baby.temperature" is a locked safety note whose numbers are changed. Allowed: a text with 3, 38, 36. Ours stays.']);
  });

  it('of a language that we do not bring is lengthened, not replaced, by what stands over it', async () => {
    await consoleOf('error', async () => {
      registerLocale('xh', { 'locked.baby.wake': 'kunzima ukuvuka' });
      const notes = await fixture<HTMLElementTagNameMap['safety-notes']>(html`<safety-notes lang="xh" .content=${{ 'locked.baby.wake': 'kulungile', 'locked.baby.rash': 'kulungile' }}></safety-notes>`);
      await reads(notes, 'kunzima ukuvuka');
      await shown(notes);
      expect(textOf(notes)).not.to.contain('kulungile');
      expect(textOf(notes)).to.contain('a rash that does not fade under a glass');
    });
  });
});

import 'lactation-elements/define/expression-guide';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ExpressionGuide, GuideStepChangeEvent } from 'lactation-elements';
import { find, go, headingOf, overflowing, reads, shown, textOf } from '../support/guide.ts';
import { consoleOf } from '../support/warnings.ts';

const guideWith = async (template = html`<expression-guide></expression-guide>`): Promise<ExpressionGuide> => {
  const guide = await fixture<ExpressionGuide>(template);
  await shown(guide);
  return guide;
};

const choose = async (guide: ExpressionGuide, words: string): Promise<void> => {
  await reads(guide, words);
  const row = [...guide.shadowRoot!.querySelectorAll<HTMLElement>('.row')].find(({ textContent }) => textContent!.includes(words))!;
  row.click();
  await find(guide, '.bar');
};

describe('<expression-guide>', () => {
  describe('asks why, and speaks to that', () => {
    const answers: [string, RegExp][] = [
      ['I am learning', /In the first 2 to 3 days, a few drops in 10 to 15 minutes is normal/],
      ['I want more milk', /Some cannot make a full supply, and that is nobody’s fault/],
      ['My breasts are too full', /Do not try to empty the breast/],
      ['My baby left milk', /only if you have been advised to/],
      ['My baby sleeps on', /wake your baby to feed\.\s*Otherwise let your baby sleep/],
    ];
    for (const [words, said] of answers) {
      it(words, async () => {
        const guide = await guideWith();
        await choose(guide, words);
        await reads(guide, said);
        await reads(guide, 'Ask your midwife or doctor first if');
      });
    }

    it('goes back to the question', async () => {
      const guide = await guideWith(html`<expression-guide situation="night"></expression-guide>`);
      (await find(guide, '.bar .button')).click();
      await reads(guide, 'Why are you expressing today?');
      expect(guide.situation).to.equal(undefined);
    });
  });

  describe('the walk', () => {
    it('leads through six steps to the end, and tells the page', async () => {
      const guide = await guideWith(html`<expression-guide situation="learning"></expression-guide>`);
      const heard: (number | string)[] = [];
      guide.addEventListener('guide-step-change', ({ step, from, situation }) => heard.push(`${from}>${step} ${situation}`));
      guide.addEventListener('guide-complete', ({ situation }) => heard.push(`complete ${situation}`));
      const titles: string[] = [];
      for (let step = 1; step <= 6; step++) {
        await go(guide);
        titles.push(headingOf(guide).textContent!);
        await reads(guide, `Step ${step} of 6`);
      }
      await go(guide);
      expect(titles).to.deep.equal([
        'Clean hands, clean container',
        'Warm, comfortable, in no hurry',
        'Massage from the outside in',
        'Stroke towards the nipple',
        'Circle lightly round the nipple',
        'Press back, together, let go',
      ]);
      expect(heard).to.deep.equal(['0>1 learning', '1>2 learning', '2>3 learning', '3>4 learning', '4>5 learning', '5>6 learning', 'complete learning']);
      await reads(guide, 'Low, hopeless or frightened most of the time?');
    });

    it('says in the last step how long, for her reason', async () => {
      const learning = await guideWith(html`<expression-guide situation="low-supply" step="6"></expression-guide>`);
      await reads(learning, 'How long 20 to 30 minutes in all while you learn; some need up to 45.');
      const full = await guideWith(html`<expression-guide situation="engorgement" step="6"></expression-guide>`);
      await reads(full, 'How long Only until you feel comfortable.');
    });

    it('answers, in the last step, what may happen', async () => {
      const guide = await guideWith(html`<expression-guide situation="learning" step="6"></expression-guide>`);
      const summaries = [...(await find(guide, '.stack')).querySelectorAll('summary')].map(({ textContent }) => textContent!.trim());
      expect(summaries).to.deep.equal(['When the milk slows', 'When nothing comes yet', 'If your areola is wide', 'Finding your own place']);
      await reads(guide, 'Change to the other side: 3 to 5 minutes a side');
    });

    it('jumps to a step', async () => {
      const guide = await guideWith(html`<expression-guide situation="learning" step="1"></expression-guide>`);
      (await find(guide, '.jumps li:nth-child(5) button')).click();
      await reads(guide, 'Step 5 of 6');
      const current = guide.shadowRoot!.querySelectorAll('[aria-current="step"]');
      expect([...current].map((button) => button.getAttribute('aria-label'))).to.deep.equal(['Step 5: circle']);
    });

    it('turns warmth and massage round for swollen breasts, and keeps her answer', async () => {
      const guide = await guideWith(html`<expression-guide situation="learning" step="3"></expression-guide>`);
      expect(headingOf(guide).textContent).to.equal('Massage from the outside in');
      (await find<HTMLInputElement>(guide, 'label:nth-child(2) input')).click();
      await reads(guide, 'Very light strokes, towards the armpit');
      await reads(guide, 'Never massage that area hard, and leave out the warmth.');
      guide.step = 2;
      await reads(guide, 'Use no warmth while your breasts are swollen or sore.');
      expect(textOf(guide)).not.to.contain('warm shower');
    });

    it('begins swollen where she came because her breasts are too full', async () => {
      const guide = await guideWith(html`<expression-guide situation="engorgement" step="3"></expression-guide>`);
      expect(headingOf(guide).textContent).to.equal('Very light strokes, towards the armpit');
    });

    it('asks who should ask first before any step, also one that the page opens', async () => {
      const guide = await guideWith(html`<expression-guide step="4"></expression-guide>`);
      await reads(guide, 'Ask your midwife or doctor first if');
    });

    it('is driven by its methods, without moving the focus', async () => {
      const guide = await guideWith(html`<expression-guide situation="learning"></expression-guide>`);
      const { activeElement } = document;
      const event = oneEvent(guide, 'guide-step-change');
      guide.next();
      expect(((await event) as Event as GuideStepChangeEvent).step).to.equal(1);
      guide.goTo(6);
      guide.next();
      await reads(guide, 'That is all for now');
      guide.previous();
      await reads(guide, 'Step 6 of 6');
      guide.goTo(0);
      guide.previous();
      await guide.updateComplete;
      expect(document.activeElement).to.equal(activeElement);
    });

    it('has events that cross shadow roots', async () => {
      const outer = await fixture<HTMLElement>(html`<div></div>`);
      const root = outer.attachShadow({ mode: 'open' });
      const guide = document.createElement('expression-guide');
      root.append(guide);
      await shown(guide);
      const event = oneEvent(outer, 'guide-step-change');
      guide.goTo(2);
      expect((await event).composed).to.equal(true);
    });
  });

  describe('by keyboard alone', () => {
    it('walks from the question to the end', async () => {
      const guide = await guideWith();
      const focused = () => guide.shadowRoot!.activeElement;
      await sendKeys({ press: 'Tab' });
      expect(focused()?.textContent).to.contain('I am learning');
      await sendKeys({ press: 'Enter' });
      await find(guide, '.bar');
      await waitUntil(() => focused() === headingOf(guide), 'the new heading has the focus');
      for (let step = 1; step <= 7; step++) {
        const heading = headingOf(guide).textContent;
        for (let tab = 0; tab < 12 && !focused()?.matches('.go'); tab++) await sendKeys({ press: 'Tab' });
        expect(focused()?.matches('.go'), `the way on is reached from "${heading}"`).to.equal(true);
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => headingOf(guide).textContent !== heading && focused() === headingOf(guide), 'the next heading has the focus');
      }
      await reads(guide, 'That is all for now');
    });

    it('changes the choice with the arrow keys', async () => {
      const guide = await guideWith(html`<expression-guide situation="learning" step="3"></expression-guide>`);
      (await find(guide, 'input:checked')).focus();
      await sendKeys({ press: 'ArrowRight' });
      await reads(guide, 'Very light strokes, towards the armpit');
    });
  });

  describe('as an article', () => {
    it('shows all of it, both branches, and the sources', async () => {
      const guide = await guideWith(html`<expression-guide layout="article"></expression-guide>`);
      for (const phrase of [
        'Ask your midwife or doctor first if',
        'My baby sleeps on',
        'Massage from the outside in',
        'Very light strokes, towards the armpit',
        'Finding your own place',
        'Low, hopeless or frightened',
        'Not yet clinically reviewed',
        'Steps 1 to 3 are put together from public guidance',
        'Counselling card 9',
      ]) {
        await reads(guide, phrase);
      }
      const levels = [...guide.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName[1]));
      expect(levels[0]).to.equal(2);
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 1), 'no heading level is skipped').to.be.at.most(1);
    });

    it('keeps to her reason where the page knows it', async () => {
      const guide = await guideWith(html`<expression-guide layout="article" situation="engorgement"></expression-guide>`);
      await reads(guide, 'Only until you feel comfortable.');
      expect(textOf(guide)).not.to.contain('My baby sleeps on');
    });
  });

  it('shows the site’s own picture in its step', async () => {
    const guide = await guideWith(html`<expression-guide situation="learning" step="3"><p slot="step-3">Our film</p></expression-guide>`);
    const slotted = guide.querySelector('p')!;
    await find(guide, 'slot[name="step-3"]');
    expect(slotted.assignedSlot).not.to.equal(null);
    expect(slotted.getBoundingClientRect().height).to.be.above(0);
    guide.step = 4;
    await reads(guide, 'Step 4 of 6');
    expect(slotted.getBoundingClientRect().height).to.equal(0);
  });

  it('tells who says so once that is opened', async () => {
    const guide = await guideWith();
    expect(guide.shadowRoot!.querySelectorAll('.source li').length).to.equal(0);
    (await find(guide, '.source summary')).click();
    await reads(guide, /UNICEF: Counselling card 9: how to hand express, 2011/);
    await reads(guide, /Protocol #36: The mastitis spectrum, 2022 \(second-hand\)/);
    await reads(guide, 'Not a medical device');
  });

  describe('bad input', () => {
    it('warns once, names what is allowed, and goes on with the default', async () => {
      const warnings = await consoleOf('warn', async () => {
        const guide = await guideWith(html`<expression-guide situation="tired" step="9" layout="poster" heading-level="0" color-scheme="pink"></expression-guide>`);
        await reads(guide, 'Why are you expressing today?');
        guide.requestUpdate();
        await guide.updateComplete;
        expect(headingOf(guide).localName).to.equal('h2');
      });
      expect(warnings.sort()).to.deep.equal([
        '<expression-guide>: color-scheme="pink" is not understood. Allowed: auto, light, dark, night. The default is used.',
        '<expression-guide>: heading-level="0" is not understood. Allowed: a whole number from 1 to 6. The default is used.',
        '<expression-guide>: layout="poster" is not understood. Allowed: steps, article. The default is used.',
        '<expression-guide>: situation="tired" is not understood. Allowed: learning, low-supply, engorgement, leftovers, night. The default is used.',
        '<expression-guide>: step="9" is not understood. Allowed: a whole number from 0 to 6. The default is used.',
      ]);
    });

    it('ignores a step that there is not', async () => {
      const guide = await guideWith(html`<expression-guide situation="learning" step="2"></expression-guide>`);
      const warnings = await consoleOf('warn', async () => {
        for (const step of [7, -1, 1.5, NaN]) guide.goTo(step);
      });
      expect(guide.step).to.equal(2);
      expect(warnings.length).to.equal(4);
    });
  });

  it('survives being moved in the page', async () => {
    const guide = await guideWith(html`<expression-guide situation="learning" step="3"></expression-guide>`);
    const place = await fixture<HTMLElement>(html`<section lang="vi"></section>`);
    place.append(guide);
    await reads(guide, 'quầng vú');
    expect(guide.step).to.equal(3);
    document.body.append(guide);
    await reads(guide, 'Massage from the outside in');
    guide.remove();
  });

  it('has one heading level below another where the page says so', async () => {
    const guide = await guideWith(html`<expression-guide heading-level="4"></expression-guide>`);
    expect(headingOf(guide).localName).to.equal('h4');
  });

  const states: [string, ReturnType<typeof html>][] = [
    ['question', html`<expression-guide></expression-guide>`],
    ['opening', html`<expression-guide situation="low-supply"></expression-guide>`],
    ...[1, 2, 3, 4, 5, 6].map((step): [string, ReturnType<typeof html>] => [`step ${step}`, html`<expression-guide situation="learning" step=${step}></expression-guide>`]),
    ['swollen', html`<expression-guide situation="engorgement" step="3"></expression-guide>`],
    ['article', html`<expression-guide layout="article"></expression-guide>`],
    ['dark', html`<expression-guide color-scheme="dark" situation="engorgement" step="2"></expression-guide>`],
    ['night', html`<expression-guide color-scheme="night" situation="night"></expression-guide>`],
    ['Vietnamese', html`<expression-guide lang="vi" situation="learning" step="6"></expression-guide>`],
  ];

  describe('is accessible (axe)', () => {
    for (const [name, template] of states) {
      it(name, async () => {
        const guide = await guideWith(template);
        if (name === 'article') await find(guide, '.source li');
        await expect(guide).to.be.accessible();
      });
    }

    it('the end', async () => {
      const guide = await guideWith(html`<expression-guide situation="learning" step="6"></expression-guide>`);
      guide.next();
      await reads(guide, 'That is all for now');
      await expect(guide).to.be.accessible();
    });
  });

  describe('reflows', () => {
    for (const [name, template] of states) {
      it(`${name}: at 320 px, and with text at 200 %`, async () => {
        const guide = await guideWith(template);
        for (const size of ['100%', '200%']) expect(await overflowing(guide, 320, size), size).to.deep.equal([]);
      });
    }

    it('keeps every control at least 44 px', async () => {
      for (const [, template] of states) {
        const guide = await guideWith(template);
        guide.parentElement!.style.width = '320px';
        for (const control of guide.shadowRoot!.querySelectorAll<HTMLElement>('button, summary, label')) {
          const { width, height } = control.getBoundingClientRect();
          expect(Math.min(width, height), control.textContent!.trim() || control.title).to.be.at.least(43.5);
        }
      }
    });
  });

});

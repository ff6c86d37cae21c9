import 'lactation-elements/define/expression-guide';
import { expect, fixture, html } from '@open-wc/testing';
import { find, reads } from '../support/guide.ts';
import { withMedia } from '../support/media.ts';

describe('the drawings', () => {
  it('are there in every step, named in the element’s language, and whole', async () => {
    for (let step = 1; step <= 6; step++) {
      const guide = await fixture(html`<expression-guide situation="learning" step=${step}></expression-guide>`);
      const picture = await find(guide, '.picture svg');
      expect(picture.getAttribute('role')).to.equal('img');
      expect(picture.getAttribute('aria-label')!.length).to.be.above(20);
      expect(picture.getBoundingClientRect().width).to.be.above(90);
      // A lost closing slash makes shapes swallow those after them.
      expect(picture.querySelectorAll(':is(path, circle, rect) > *').length, `step ${step}`).to.equal(0);
      expect(picture.querySelectorAll('[style], [id]').length).to.equal(0);
    }
    const vietnamese = await fixture(html`<expression-guide lang="vi" situation="learning" step="1"></expression-guide>`);
    expect((await find(vietnamese, '.picture svg')).getAttribute('aria-label')).to.match(/tay/);
  });

  it('give way to the site’s own, or to nothing', async () => {
    const own = await fixture(html`<expression-guide situation="learning" step="3" illustrations="none"><p slot="step-3">Our film</p></expression-guide>`);
    await reads(own, 'Massage from the outside in');
    expect(own.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    expect(own.shadowRoot!.querySelector('svg[role=img]')).to.equal(null);
    const none = await fixture(html`<expression-guide situation="learning" step="3" illustrations="none"></expression-guide>`);
    expect((await find(none, '.step')).querySelector('.picture')!.getBoundingClientRect().height).to.equal(0);
  });

  it('move three rounds, then are still', async () => {
    const guide = await fixture(html`<expression-guide situation="learning" step="3"></expression-guide>`);
    expect(getComputedStyle(await find(guide, '.moves')).animationIterationCount).to.equal('3');
  });

  it('are still where motion is unwelcome', async function () {
    await withMedia(this, { reducedMotion: 'reduce' }, async () => {
      const guide = await fixture(html`<expression-guide situation="learning" step="3"></expression-guide>`);
      expect((await find(guide, '.moves')).getAnimations().length).to.equal(0);
    });
  });

  it('are not turned round in right-to-left text: left is her left', async () => {
    const guide = await fixture<HTMLElement>(html`<expression-guide dir="rtl" situation="learning" step="3"></expression-guide>`);
    const picture = await find(guide, '.picture svg');
    expect(getComputedStyle(picture).transform).to.equal('none');
    expect(getComputedStyle(picture).direction).to.equal('ltr');
    expect(getComputedStyle((await find(guide, '.bar .flip'))).transform, 'while the way back is').not.to.equal('none');
  });

  it('keep lines in forced colours', async function () {
    await withMedia(this, { forcedColors: 'active' }, async () => {
      const guide = await fixture(html`<expression-guide situation="learning" step="6"></expression-guide>`);
      const { stroke, fill } = getComputedStyle(await find(guide, '.picture svg path'));
      expect(stroke).not.to.equal(fill);
    });
  });
});

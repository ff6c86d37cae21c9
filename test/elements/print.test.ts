import 'lactation-elements/define/expression-guide';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ExpressionGuide } from 'lactation-elements';
import { find, reads, textOf } from '../support/guide.ts';
import { withMedia } from '../support/media.ts';

describe('on paper', () => {
  afterEach(() => dispatchEvent(new Event('afterprint')));

  it('the browser’s own print shows the whole guide in place, at once', async () => {
    const guide = await fixture<ExpressionGuide>(html`<expression-guide help-phone="01632 960 123" emergency-phone="999"></expression-guide>`);
    await reads(guide, 'Why are you expressing today?');
    dispatchEvent(new Event('scroll')); // somebody is there
    let printed = '';
    const print = () => {
      dispatchEvent(new Event('beforeprint'));
      printed = textOf(guide); // nothing may come later: the browser takes the page as it is now
      dispatchEvent(new Event('afterprint'));
      return printed.includes('Press back') && printed.includes('Counselling card 9');
    };
    await waitUntil(print, 'the parts that paper needs have been loaded', { timeout: 4000 });
    for (const phrase of ['Hand expression, step by step', 'Press back, together, let go', 'Very light strokes', 'Emergency 999', `From ${location.hostname}, printed`, 'Counselling card 9']) {
      expect(printed).to.contain(phrase);
    }
    await reads(guide, 'Why are you expressing today?');
    expect(textOf(guide)).not.to.contain('Press back');
  });

  it('the Print button prints only the leaflet, in the element’s language, with the site’s own picture', async () => {
    const guide = await fixture<ExpressionGuide>(
      html`<expression-guide lang="vi" situation="learning" help-phone="115"><p slot="step-3">Ảnh của bệnh viện</p></expression-guide>`,
    );
    const before = document.body.childElementCount;
    const button = [...(await find(guide, '.bar')).parentElement!.querySelectorAll('button')].find(({ textContent }) => textContent!.includes('In '))!;
    let printed: Document | undefined;
    // The frame's own print() would wait for a person.
    const observer = new MutationObserver(() => {
      const frame = guide.shadowRoot!.querySelector('iframe');
      if (frame?.contentWindow) frame.contentWindow.print = () => (printed = frame.contentDocument!);
    });
    observer.observe(guide.shadowRoot!, { childList: true });
    button.click();
    await waitUntil(() => printed, 'the leaflet is printed', { timeout: 4000 });
    const leaflet = printed!.body.firstElementChild!;
    const text = leaflet.shadowRoot!.textContent!;
    expect(printed!.documentElement.lang).to.equal('vi');
    expect(printed!.title).to.contain('ắt sữa');
    expect(text).to.contain('quầng vú').and.to.contain('115').and.to.contain(location.hostname);
    expect(leaflet.querySelector('[slot=step-3]')!.getBoundingClientRect().height).to.be.above(0);
    expect(getComputedStyle(leaflet.shadowRoot!.querySelector('.sheet')!).display).not.to.equal('inline');
    expect(document.body.childElementCount, 'the page around is as it was').to.equal(before);
    printed!.defaultView!.dispatchEvent(new Event('afterprint'));
    expect(guide.shadowRoot!.querySelector('iframe')).to.equal(null);
    observer.disconnect();
  });

  it('the sources run on in lines, to save paper', async function () {
    const guide = await fixture<ExpressionGuide>(html`<expression-guide layout="article"></expression-guide>`);
    dispatchEvent(new Event('scroll'));
    await reads(guide, 'Counselling card 9');
    await withMedia(this, { media: 'print' }, async () => {
      await waitUntil(() => getComputedStyle(guide.shadowRoot!.querySelector('.source li')!).display === 'inline');
    });
  });
});

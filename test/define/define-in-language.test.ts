import { expect, waitUntil } from '@open-wc/testing';
import { textOf } from '../support/guide.ts';

describe('an element that is on the page before it is defined', () => {
  it('is defined once its words are here, and so never stands empty', async () => {
    const outer = document.body.appendChild(document.createElement('section'));
    outer.lang = 'vi';
    const guide = outer.appendChild(document.createElement('expression-guide'));
    guide.setAttribute('situation', 'learning');
    guide.setAttribute('step', '2');

    await import('lactation-elements/define/expression-guide');
    await waitUntil(() => customElements.get('expression-guide'), 'it is defined', { timeout: 4000 });
    await (guide as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect(textOf(guide)).to.contain('Bước 2 / 6');
    outer.remove();
  });
});

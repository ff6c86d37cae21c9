import { expect } from '@open-wc/testing';
import { ExpressionGuide } from 'lactation-elements';

describe('importing a class', () => {
  it('registers nothing', () => {
    expect(customElements.get('expression-guide')).to.equal(undefined);
  });

  it('lets the page choose when, and under which names', async () => {
    ExpressionGuide.define('my-guide');
    expect(customElements.get('expression-guide')).to.equal(undefined);
    ExpressionGuide.define();
    ExpressionGuide.define(); // a second time is harmless
    expect(customElements.get('expression-guide')).to.equal(ExpressionGuide);

    const guide = document.createElement('my-guide') as ExpressionGuide;
    document.body.append(guide);
    expect(guide).to.be.instanceOf(ExpressionGuide);
    await guide.updateComplete;
    expect(guide.shadowRoot!.textContent).to.contain('Why are you expressing today?');
    guide.remove();
  });
});

import 'lactation-elements/define/expression-guide';
import 'lactation-elements/define/milk-storage';
import 'lactation-elements/define/safety-notes';
import { registerLocale } from 'lactation-elements/settings';
import { expect, fixture, html } from '@open-wc/testing';
import { find, reads, shown, textOf } from '../support/guide.ts';
import { consoleOf } from '../support/warnings.ts';

describe('the source note', () => {
  for (const tag of ['expression-guide', 'milk-storage', 'safety-notes']) {
    it(`of <${tag}> is honest about review, sources and version`, async () => {
      const element = document.createElement(tag);
      document.body.append(element);
      await reads(element, 'Not yet clinically reviewed');
      (await find(element, '.source summary')).click();
      await reads(element, 'no second reader has checked them, and no clinician');
      await reads(element, /Version \d+\.\d+\.\d+/);
      await reads(element, 'Not a medical device');
      await find(element, '.source li:nth-child(8)');
      element.remove();
    });
  }

  it('shows the site’s own sign-off, and that the library has none', async () => {
    const notes = await fixture(html`<safety-notes reviewed-by="Ruth Penhale, infant feeding lead" reviewed-on="2026-10-01" review-due="2999-10-01"></safety-notes>`);
    await reads(notes, 'Reviewed for this site by Ruth Penhale, infant feeding lead');
    (await find(notes, '.source summary')).click();
    await reads(notes, /on October 1, 2026/);
    await reads(notes, /Due to be reviewed again on October 1, 2999/);
    await reads(notes, 'The words as the library brings them are not yet clinically reviewed.');
  });

  it('writes days as the region does', async () => {
    const notes = await fixture(html`<safety-notes lang="en-GB" reviewed-by="Ruth Penhale" reviewed-on="2026-10-01"></safety-notes>`);
    await shown(notes);
    (await find(notes, '.source summary')).click();
    await reads(notes, 'on 1 October 2026');
  });

  it('says when that sign-off is overdue', async () => {
    const notes = await fixture(html`<safety-notes reviewed-by="Ruth Penhale" reviewed-on="2020-10-01" review-due="2021-10-01"></safety-notes>`);
    await reads(notes, 'The review for this site, by Ruth Penhale, is overdue');
  });

  it('takes no sign-off without a day, and no day that there is not', async () => {
    const warnings = await consoleOf('warn', async () => {
      const notes = await fixture(html`<safety-notes reviewed-by="Ruth" reviewed-on="2026-02-30"></safety-notes>`);
      await reads(notes, 'Not yet clinically reviewed');
    });
    expect(warnings).to.deep.equal(['<safety-notes>: reviewed-on="2026-02-30" is not understood. Allowed: a day as YYYY-MM-DD. The default is used.']);
  });
});

describe('locked notes', () => {
  const seen = (note: Element): string[] => {
    const problems: string[] = [];
    for (const element of [note, ...note.querySelectorAll<HTMLElement>('b, p, li')]) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (box.width < 40 || box.height < 10) problems.push(`${element.localName} is ${box.width} × ${box.height}`);
      if (style.visibility !== 'visible' || style.opacity !== '1' || style.display === 'none' || style.filter !== 'none') problems.push(`${element.localName} is hidden`);
      if (parseFloat(style.fontSize) < 12) problems.push(`${element.localName} has a font of ${style.fontSize}`);
      if (style.color === style.backgroundColor || style.color === 'rgba(0, 0, 0, 0)') problems.push(`${element.localName} is ${style.color}`);
    }
    return problems;
  };

  const attacks: [string, string][] = [
    ['tokens', 'expression-guide { --lactation-text: transparent; --lactation-caution: #fff; --lactation-surface: #fff; --lactation-font-size: 1px; --lactation-space: 900em; --lactation-muted: #fff }'],
    ['private tokens', 'expression-guide { --_text: transparent; --_surface: #000; --_caution: transparent; --_bar-width: 0 }'],
    ['private tokens, through the part', 'expression-guide::part(base) { --_text: transparent !important; --_caution: transparent !important }'],
    ['the part', 'expression-guide::part(base) { color: transparent; font-size: 1px; line-height: 0; text-indent: -9999px; visibility: hidden; opacity: .99 }'],
    ['guessed parts', 'expression-guide::part(note), expression-guide::part(locked) { display: none !important }'],
    ['everything', '* { display: none } expression-guide, body, html, div { display: block } *::before { content: none }'],
    ['inherited text', 'expression-guide { color: transparent; font-size: 1px; line-height: 0; letter-spacing: -1em; word-spacing: -1em; text-indent: -9999px; visibility: hidden; -webkit-text-fill-color: transparent; white-space: nowrap }'],
  ];

  for (const [name, css] of attacks) {
    it(`stay readable against ${name}`, async () => {
      const style = document.head.appendChild(document.createElement('style'));
      style.textContent = css;
      const guide = await fixture(html`<expression-guide situation="engorgement" step="3"></expression-guide>`);
      await find(guide, '.note.caution');
      for (const note of guide.shadowRoot!.querySelectorAll('.locked')) expect(seen(note), note.textContent!.trim().slice(0, 40)).to.deep.equal([]);
      style.remove();
    });
  }

  it('stay whatever a locale, slot, attribute or property says', async () => {
    await consoleOf('error', async () => {
      registerLocale('en', Object.fromEntries(['locked.ask-first', 'locked.red-hot', 'locked.red-hot.massage', 'locked.safety.emergency', 'locked.baby.wake'].map((id) => [id, ' '])));
      const guide = await fixture<HTMLElement>(html`<expression-guide situation="engorgement" step="3" note="none" notes="none" locked="false"><p slot="note">ours</p><p slot="ask-first"></p></expression-guide>`);
      Object.assign(guide, { notes: [], content: { 'locked.red-hot.massage': '' }, askFirst: null });
      await reads(guide, 'Ask your midwife or doctor first if');
      await reads(guide, 'Never massage that area hard, and leave out the warmth.');
      const notes = await fixture(html`<safety-notes></safety-notes>`);
      await shown(notes);
      expect(textOf(notes)).to.contain('Emergency: call at once').and.to.contain('hard to wake, or very floppy');
    });
  });

  it('bring the site’s number to where it is needed', async () => {
    const guide = await fixture(html`<expression-guide situation="engorgement" step="3" help-phone="01632 960 123" help-label="Feeding line"></expression-guide>`);
    const call = await find<HTMLAnchorElement>(guide, '.note.caution .call');
    expect(call.href).to.equal('tel:01632960123');
    expect(call.textContent).to.contain('Feeding line');
  });
});

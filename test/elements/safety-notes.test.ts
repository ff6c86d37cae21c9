import 'lactation-elements/define/safety-notes';
import { setDefaults } from 'lactation-elements/settings';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { HelpCallEvent, SafetyNotes } from 'lactation-elements';
import { find, overflowing, reads, shown, textOf } from '../support/guide.ts';
import { consoleOf } from '../support/warnings.ts';

const notesWith = async (template = html`<safety-notes></safety-notes>`): Promise<SafetyNotes> => {
  const notes = await fixture<SafetyNotes>(template);
  await shown(notes);
  return notes;
};

const numbers = html`<safety-notes help-phone="01632 960 123" help-label="Feeding line" emergency-phone="999"></safety-notes>`;
const links = (notes: Element) => [...notes.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.bar a')].map(({ href, innerText }) => `${href} ${innerText.replace(/\s+/g, ' ').trim()}`);

describe('<safety-notes>', () => {
  it('lists emergencies first, then what to call about today', async () => {
    const text = textOf(await notesWith());
    const order = ['Emergency: call at once', 'hard to wake, or very floppy', 'thoughts of harming yourself or your baby', 'Your baby: call today', 'fewer than 8 feeds in 24 hours', 'You: call today', '38 °C or more, chills', 'Not on the list, but worried? Call.'];
    const places = order.map((phrase) => text.indexOf(phrase));
    expect(places).to.not.include(-1);
    expect([...places].sort((a, b) => a - b)).to.deep.equal(places);
  });

  it('has each sign at one urgency', async () => {
    const notes = await notesWith(html`<safety-notes open></safety-notes>`);
    const groups = [...notes.shadowRoot!.querySelectorAll('section, details')].filter((group) => !group.matches('.source'));
    for (const who of ['Your baby', 'You']) {
      const signs = groups.filter((group) => group.firstElementChild!.textContent!.trim().split(':')[0] === who).flatMap((group) => [...group.querySelectorAll('li')].map(({ textContent }) => textContent));
      expect(signs.length).to.be.above(10);
      expect(new Set(signs).size, who).to.equal(signs.length);
    }
  });

  it('speaks of the mother or of the baby alone', async () => {
    const mother = await notesWith(html`<safety-notes audience="mother"></safety-notes>`);
    expect(textOf(mother)).to.contain('a pounding heart').and.not.to.contain('very floppy');
    await reads(mother, 'After a loss');
    const baby = await notesWith(html`<safety-notes audience="baby"></safety-notes>`);
    expect(textOf(baby)).to.contain('very floppy').and.not.to.contain('a pounding heart');
  });

  it('has words after a loss that speak of no baby to feed', async () => {
    const notes = await notesWith(html`<safety-notes open></safety-notes>`);
    const loss = [...notes.shadowRoot!.querySelectorAll('details')].find(({ textContent }) => textContent!.includes('After a loss'))!;
    expect(loss.open).to.equal(true);
    expect(loss.textContent).to.contain('There is no right or wrong').and.not.to.match(/\bbaby\b|\bfeed/i);
  });

  describe('the numbers', () => {
    it('are links that a press calls, and tells the page', async () => {
      const notes = await notesWith(numbers);
      expect(links(notes)).to.deep.equal(['tel:01632960123 Feeding line 01632 960 123', 'tel:999 Emergency 999']);
      const call = oneEvent(notes, 'help-call');
      notes.addEventListener('click', (event) => event.preventDefault());
      (await find(notes, '.emergency')).click();
      expect(((await call) as Event as HelpCallEvent).kind).to.equal('emergency');
    });

    it('are never guessed', async () => {
      const notes = await notesWith();
      expect(links(notes)).to.deep.equal([]);
      await reads(notes, 'Call your midwife, your doctor or the local emergency number.');
    });

    it('may be set for the whole page', async () => {
      setDefaults({ helpPhone: '+84 24 3825 3531', emergencyPhone: '115' });
      const notes = await notesWith();
      expect(links(notes)).to.deep.equal(['tel:+842438253531 Call for help with feeding +84 24 3825 3531', 'tel:115 Emergency 115']);
      setDefaults({ helpPhone: undefined, emergencyPhone: undefined });
      await reads(notes, 'Call your midwife, your doctor');
    });

    it('that are none are refused: a wrong number is worse than none', async () => {
      const warnings = await consoleOf('warn', () => notesWith(html`<safety-notes help-phone="javascript:alert(1)" emergency-phone="call us"></safety-notes>`));
      expect(warnings.sort()).to.deep.equal([
        '<safety-notes>: emergency-phone="call us" is not understood. Allowed: a phone number of digits, spaces and + * # ( ) . - /. The default is used.',
        '<safety-notes>: help-phone="javascript:alert(1)" is not understood. Allowed: a phone number of digits, spaces and + * # ( ) . - /. The default is used.',
      ]);
    });
  });

  it('has a place for local help', async () => {
    const notes = await notesWith(html`<safety-notes><p slot="local-help">Open from 8 to 8</p></safety-notes>`);
    expect(notes.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
  });

  for (const [name, template] of [
    ['plain', html`<safety-notes></safety-notes>`],
    ['with numbers', numbers],
    ['open', html`<safety-notes open></safety-notes>`],
    ['night', html`<safety-notes color-scheme="night" emergency-phone="115"></safety-notes>`],
    ['Vietnamese', html`<safety-notes lang="vi" open emergency-phone="115"></safety-notes>`],
  ] as const) {
    it(`is accessible and reflows: ${name}`, async () => {
      const notes = await notesWith(template);
      await expect(notes).to.be.accessible();
      for (const size of ['100%', '200%']) expect(await overflowing(notes, 320, size), size).to.deep.equal([]);
    });
  }
});

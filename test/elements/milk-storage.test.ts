import 'lactation-elements/define/milk-storage';
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MilkStorage, StorageLookupEvent } from 'lactation-elements';
import { toWallClock } from '../../src/timing/wall-clock.ts';
import { find, overflowing, reads, shown, textOf } from '../support/guide.ts';
import { consoleOf } from '../support/warnings.ts';

const hour = 3_600_000;

/** The element, once it has seen the clock: it does so after its first paint. */
const storageWith = async (template = html`<milk-storage lang="en-GB"></milk-storage>`): Promise<MilkStorage> => {
  const element = await fixture<MilkStorage>(template);
  const root = await shown(element);
  if (element.infant !== 'preterm') await waitUntil(() => root.querySelector('[role=status]'), 'the first answer', { timeout: 4000 });
  return element;
};

const radios = (element: Element, group: number) => [...element.shadowRoot!.querySelectorAll('fieldset')][group]!;
const pick = async (element: MilkStorage, label: string): Promise<void> => {
  const found = [...element.shadowRoot!.querySelectorAll<HTMLLabelElement>('.picks label')].find(({ textContent }) => textContent!.trim() === label);
  expect(found, label).to.exist;
  found!.querySelector('input')!.click();
  await element.updateComplete;
};
const names = { cautious: 'Cautious: the strictest of all listed', cdc: 'CDC (United States)', nhs: 'NHS (England)', nhmrc: 'NHMRC (Australia)' } as const;
const choose = (element: MilkStorage, authority: keyof typeof names): Promise<void> => pick(element, names[authority]);
const enter = async (element: MilkStorage, text: string): Promise<HTMLInputElement> => {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=datetime-local]')!;
  input.value = text;
  input.dispatchEvent(new Event('change'));
  await element.updateComplete;
  return input;
};
const answer = (element: Element): string => [...element.shadowRoot!.querySelectorAll('.answer > *')].map(({ textContent }) => textContent!.trim()).join(' ');
const marked = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('tr[aria-current=true]')].map(({ children }) => [...children].map(({ textContent }) => textContent!.trim().replace(/\s+/g, ' ')).join(' '));
const lookups = (element: EventTarget): StorageLookupEvent[] => {
  const seen: StorageLookupEvent[] = [];
  element.addEventListener('storage-lookup', (event) => seen.push(event as StorageLookupEvent));
  return seen;
};
const clock = (at: number): string => new Intl.DateTimeFormat('en-GB', { weekday: 'long', hour: '2-digit', minute: '2-digit' }).format(at);

describe('<milk-storage>', () => {
  it('answers first: in the fridge, from now, by the strictest rule, which it names', async () => {
    const element = await storageWith();
    expect(textOf(element).indexOf('use by')).to.be.below(textOf(element).indexOf('Where is it?'));
    expect(answer(element)).to.match(/^Fridge: use by \w+day \d\d:\d\d NHMRC 2012: within 3 days Cautious: the strictest of all listed$/);
    expect(marked(element)).to.deep.equal(['Fridge 4°C or colder 3 days NHMRC 2012']);
  });

  it('answers for the place, the warmth and the rule that she chooses', async () => {
    const element = await storageWith();
    await pick(element, 'Room');
    expect(answer(element)).to.contain('CDC 2019: within 4 hours').and.to.contain('Known to us only as others quote it: check with your midwife');
    await choose(element, 'nhmrc');
    expect(answer(element)).to.contain('NHMRC 2012: within 6 hours, at most 8 hours').and.not.to.contain('check with').and.not.to.contain('Cautious');
    expect(marked(element)[0]).to.contain('26°C or cooler');
    expect(element.authority).to.equal('nhmrc');
    await pick(element, 'Cool bag');
    expect(answer(element)).to.contain('No time given Ask your midwife, or choose another rule.');
    await choose(element, 'nhs');
    await pick(element, 'Thawed');
    await pick(element, 'In warm water');
    expect(answer(element)).to.contain('Use it at once NHS');
    await pick(element, 'Freezer');
    expect(answer(element)).to.match(/use by \d+ \w+ \d{4} NHS: within 6 months/);
  });

  it('says to use or chill milk at once in a hot room, whoever’s rule it is', async () => {
    const element = await storageWith();
    const seen = lookups(element);
    for (const authority of ['cautious', 'cdc', 'nhs', 'nhmrc'] as const) {
      await choose(element, authority);
      await pick(element, 'Room');
      await pick(element, authority === 'nhmrc' ? 'Warmer than 26°C' : 'Warmer than 25°C');
      expect(answer(element), authority).to.contain('Use it or chill it at once').and.not.to.contain('use by');
      expect(marked(element)[0]).to.contain('Use it or chill it at once');
      expect(seen.at(-1)!.useBy).to.equal(undefined);
    }
  });

  it('counts from the moment that she gives, and asks for the moment that the rule counts from', async () => {
    const element = await storageWith();
    const seen = lookups(element);
    const began = Math.floor(Date.now() / 60_000) * 60_000 - 5 * hour;
    await enter(element, toWallClock(began));
    expect(answer(element)).to.contain(clock(began + 72 * hour));
    await pick(element, 'Left over');
    expect(textOf(element)).to.contain('Baby began to drink');
    expect(seen.at(-1)!.useBy! - Date.now(), 'another act, another moment').to.be.within(hour - 60_000, hour);
    await choose(element, 'cdc');
    expect(textOf(element)).to.contain('Feed ended');
    await pick(element, 'Fridge');
    expect(element.shadowRoot!.querySelector('input')!.value, 'what she gave stays').to.equal(toWallClock(began));
  });

  it('takes no moment to come, and none that is none: both are now', async () => {
    const element = await storageWith();
    for (const text of [toWallClock(Date.now() + 72 * hour), '']) {
      const input = await enter(element, text);
      expect(Math.abs(Date.parse(input.value) - Date.now()), text).to.be.below(2 * 60_000);
      expect(Date.parse(input.max)).to.be.at.most(Date.now());
    }
  });

  it('says a moment that has passed as a plain date, and judges nothing', async () => {
    const element = await storageWith();
    await enter(element, '2026-01-05T14:30');
    expect(answer(element)).to.match(/Fridge: use by Thu,? 8 Jan,? (at )?14:30/);
    for (const place of ['Room', 'Fridge', 'Cool bag', 'Ice box', 'Freezer', 'Deep freezer', 'Thawed', 'Left over']) {
      await pick(element, place);
      expect(textOf(element)).not.to.match(/\bsafe\b|unsafe|expired|spoil|\bbad\b|still good/i);
    }
  });

  it('tells the page what she asked, and nothing that she did not', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const seen = lookups(host);
    const element = document.createElement('milk-storage');
    host.append(element);
    await waitUntil(() => element.shadowRoot?.querySelector('[role=status]'), 'the first answer', { timeout: 4000 });
    element.authority = 'cdc';
    element.temperatureUnit = 'f';
    await element.updateComplete;
    expect(seen.length, 'the page’s own settings are no question of hers').to.equal(0);
    const before = Date.now();
    await pick(element, 'Cool bag');
    expect(seen.length).to.equal(1);
    expect(seen[0]).to.include({ place: 'cool-bag', bubbles: true, composed: true });
    expect(seen[0]!.useBy).to.be.within(before + 24 * hour, Date.now() + 24 * hour);
    await choose(element, 'nhmrc');
    expect(seen[1]).to.include({ place: 'cool-bag', useBy: undefined });
  });

  it('shows the whole table of the chosen rule, each figure with its document', async () => {
    for (const authority of ['cautious', 'cdc', 'nhs', 'nhmrc'] as const) {
      const element = await storageWith(html`<milk-storage authority=${authority}></milk-storage>`);
      const rows = [...element.shadowRoot!.querySelectorAll('tbody tr')].map(({ textContent }) => textContent!.replace(/\s+/g, ' '));
      expect(rows.length).to.equal(13);
      for (const row of rows) expect(row, authority).to.match(/CDC 2019|NHS|NHMRC 2012|No time given|Use it or chill it at once/);
      expect(textOf(element).includes('* Known to us only as others quote it'), authority).to.equal(authority !== 'nhmrc');
    }
  });

  it('writes degrees as the region does, or as the page says', async () => {
    const degrees = async (template: ReturnType<typeof html>) => marked(await storageWith(template))[0];
    expect(await degrees(html`<milk-storage lang="en"></milk-storage>`)).to.contain('4°C');
    expect(await degrees(html`<milk-storage lang="en-US"></milk-storage>`)).to.contain('39°F');
    expect(await degrees(html`<milk-storage lang="en-US" temperature-unit="c"></milk-storage>`)).to.contain('4°C');
    const fahrenheit = await storageWith(html`<milk-storage lang="en-GB" temperature-unit="f"></milk-storage>`);
    expect(textOf(fahrenheit)).to.contain('77°F or cooler').and.to.contain('-4°F').and.to.match(/Own door, 0°F/);
  });

  it('shows no times for a baby born early or in hospital', async () => {
    const element = await storageWith(html`<milk-storage infant="preterm" help-phone="01632 960 123"></milk-storage>`);
    expect(textOf(element)).to.contain('Follow the unit that cares for your baby').and.not.to.match(/\d+ (hours|days|weeks|months)/);
    expect(element.shadowRoot!.querySelector('table, input')).to.equal(null);
    dispatchEvent(new Event('scroll')); // somebody is there
    await find(element, 'a.call[href="tel:01632960123"]');
    expect(element.shadowRoot!.querySelector('button'), 'no card of times to print').to.equal(null);
  });

  it('takes the default for a bad value, with one warning each', async () => {
    const warnings = await consoleOf('warn', async () => {
      const element = await storageWith(html`<milk-storage authority="who" infant="twins" temperature-unit="k"></milk-storage>`);
      expect(answer(element)).to.contain('NHMRC 2012: within 3 days');
      await pick(element, 'Room');
    });
    expect(warnings.sort()).to.deep.equal([
      '<milk-storage>: authority="who" is not understood. Allowed: cautious, cdc, nhs, nhmrc. The default is used.',
      '<milk-storage>: infant="twins" is not understood. Allowed: term, preterm. The default is used.',
      '<milk-storage>: temperature-unit="k" is not understood. Allowed: c, f. The default is used.',
    ]);
  });

  it('has the site’s milk bank after the note on sharing, and its number', async () => {
    const element = await storageWith(html`<milk-storage help-phone="01632 960 123" help-label="Feeding line"><p slot="milk-bank">Tarnmere milk bank</p></milk-storage>`);
    const note = [...element.shadowRoot!.querySelectorAll('.note')].at(-1)!;
    expect(note.textContent).to.contain('Milk from other people or the internet can carry infection or medicines.');
    expect(element.querySelector('p')!.getBoundingClientRect().top).to.be.at.least(note.getBoundingClientRect().bottom);
    dispatchEvent(new Event('scroll'));
    expect((await find(element, 'a.call')).textContent).to.contain('Feeding line');
  });

  it('can be used by the keyboard alone', async () => {
    const element = await storageWith();
    radios(element, 0).querySelector<HTMLInputElement>('input:checked')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => answer(element).startsWith('Cool bag'), 'an arrow chooses the next place');
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => radios(element, 1).contains(element.shadowRoot!.activeElement), 'then comes the rule');
    expect(getComputedStyle(element.shadowRoot!.activeElement!).outlineStyle).to.equal('solid');
  });

  for (const [name, template] of [
    ['plain', html`<milk-storage></milk-storage>`],
    ['a single authority', html`<milk-storage authority="cdc" help-phone="01632 960 123"></milk-storage>`],
    ['preterm', html`<milk-storage infant="preterm"></milk-storage>`],
    ['night', html`<milk-storage color-scheme="night"></milk-storage>`],
    ['Vietnamese', html`<milk-storage lang="vi"></milk-storage>`],
    ['right to left', html`<milk-storage dir="rtl"></milk-storage>`],
  ] as const) {
    it(`is accessible and reflows: ${name}`, async () => {
      const element = await storageWith(template);
      dispatchEvent(new Event('scroll'));
      await waitUntil(() => element.shadowRoot!.querySelector('.source li'), 'what is loaded later', { timeout: 4000 });
      const thawed = element.shadowRoot!.querySelectorAll<HTMLInputElement>('.picks input')[6]; // the place with the most ways
      thawed?.click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
      for (const size of ['100%', '200%']) expect(await overflowing(element, 320, size), size).to.deep.equal([]);
    });
  }

  it('speaks Vietnamese throughout', async () => {
    const element = await storageWith(html`<milk-storage lang="vi"></milk-storage>`);
    await reads(element, 'Ngăn mát tủ lạnh: dùng trước');
    await reads(element, 'NHMRC 2012: trong vòng 3 ngày');
    await reads(element, 'Sữa của người khác hoặc có được qua mạng có thể');
    expect(textOf(element)).not.to.match(/\b(hours|days|fridge|freezer|thawed|use by)\b/i);
  });
});

describe('the locked notes of <milk-storage>', () => {
  const locked = ['Baby born early, or in hospital?', 'Follow the unit that cares for your baby', 'The times here are for healthy babies born at term, at home.', 'Use it or chill it at once', 'Known to us only as others quote it', 'Extra milk? Ask about a milk bank.', 'can carry infection or medicines'];

  const unreadable = (element: Element): string[] =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('.locked, .locked *')].flatMap((note) => {
      const { visibility, opacity, display, filter, fontSize, color } = getComputedStyle(note);
      const box = note.getBoundingClientRect();
      const hidden = visibility !== 'visible' || opacity !== '1' || display === 'none' || filter !== 'none' || parseFloat(fontSize) < 12 || color === 'rgba(0, 0, 0, 0)' || box.width < 30 || box.height < 10;
      return hidden ? [note.textContent!.trim().slice(0, 40)] : [];
    });

  for (const [name, css] of [
    ['tokens', 'milk-storage { --lactation-text: transparent; --lactation-caution: #fff; --lactation-surface: #fff; --lactation-font-size: 1px; --lactation-space: 900em }'],
    ['private tokens, through the part', 'milk-storage::part(base) { --_text: transparent !important; --_caution: transparent !important }'],
    ['the part', 'milk-storage::part(base) { color: transparent; font-size: 1px; line-height: 0; text-indent: -9999px; visibility: hidden; opacity: .99 }'],
    ['guessed parts', 'milk-storage::part(note), milk-storage::part(locked), milk-storage::part(answer) { display: none !important }'],
    ['inherited text', 'milk-storage { color: transparent; font-size: 1px; line-height: 0; letter-spacing: -1em; text-indent: -9999px; visibility: hidden; -webkit-text-fill-color: transparent }'],
  ] as const) {
    it(`stay readable against ${name}`, async () => {
      const style = document.head.appendChild(document.createElement('style'));
      style.textContent = css;
      const element = await storageWith();
      await pick(element, 'Room');
      await pick(element, 'Warmer than 25°C');
      expect(element.shadowRoot!.querySelectorAll('.locked').length).to.be.above(3);
      expect(unreadable(element)).to.deep.equal([]);
      style.remove();
    });
  }

  it('stay whatever a slot, attribute or property says', async () => {
    const element = await storageWith(
      html`<milk-storage lang="en-GB" notes="none" sharing="false" infant="term" locked="false"><p slot="sharing">Share it</p><p slot="note"></p><p slot="milk-bank"></p><p slot="footer">Ours</p></milk-storage>`,
    );
    Object.assign(element, { notes: [], sharing: null, content: { 'locked.storage.sharing': '' } });
    await element.updateComplete;
    for (const phrase of locked) expect(textOf(element)).to.contain(phrase);
  });
});

describe('<milk-storage> on paper', () => {
  afterEach(() => dispatchEvent(new Event('afterprint')));

  it('the browser’s own print shows the table and the rules in place, without what is pressed', async () => {
    const element = await storageWith(html`<milk-storage help-phone="01632 960 123"></milk-storage>`);
    dispatchEvent(new Event('scroll'));
    let printed = '';
    const print = () => {
      dispatchEvent(new Event('beforeprint'));
      printed = textOf(element);
      const bare = element.shadowRoot!.querySelector('input, button') === null && element.shadowRoot!.querySelector('details')?.open === true;
      dispatchEvent(new Event('afterprint'));
      return bare && printed.includes('NHMRC (Australia)');
    };
    await waitUntil(print, 'the parts that paper needs have been loaded', { timeout: 4000 });
    for (const phrase of ['All the times', '3 months', 'Baby born early, or in hospital?', 'Never freeze thawed milk again.', 'infection or medicines', '01632 960 123']) expect(printed).to.contain(phrase);
    await reads(element, 'Where is it?');
  });

  it('the button prints only a card for the fridge, in the element’s language, on one page', async () => {
    const element = await storageWith(html`<milk-storage lang="vi" authority="nhs" help-phone="115"><p slot="milk-bank">Ngân hàng sữa mẹ</p></milk-storage>`);
    dispatchEvent(new Event('scroll'));
    const button = await find(element, 'button.plain');
    let printed: Document | undefined;
    // The frame's own print() would wait for a person.
    const observer = new MutationObserver(() => {
      const frame = element.shadowRoot!.querySelector('iframe');
      if (frame?.contentWindow) frame.contentWindow.print = () => (printed = frame.contentDocument!);
    });
    observer.observe(element.shadowRoot!, { childList: true });
    button.click();
    await waitUntil(() => printed, 'the card is printed', { timeout: 4000 });
    const card = printed!.body.firstElementChild!;
    const text = card.shadowRoot!.textContent!;
    expect(printed!.title).to.equal('Sữa mẹ vắt ra: giữ được bao lâu');
    for (const phrase of ['NHS (Anh)', '8 ngày', 'Bé sinh non hoặc đang nằm viện?', 'Không bao giờ trữ đông lại', 'mầm bệnh', '115', location.hostname]) expect(text).to.contain(phrase);
    expect(card.shadowRoot!.querySelector('input, fieldset, button')).to.equal(null);
    expect(card.querySelector('[slot=milk-bank]')!.getBoundingClientRect().height).to.be.above(0);
    printed!.defaultView!.dispatchEvent(new Event('afterprint'));
    await nextFrame();
    expect(element.shadowRoot!.querySelector('iframe')).to.equal(null);
    observer.disconnect();
  });
});

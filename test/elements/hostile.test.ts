import { expect, waitUntil } from '@open-wc/testing';
import { find, go, headingOf, reads, shown } from '../support/guide.ts';
import { closePages, defined, openPage, type Page } from '../support/page.ts';

const open = (query: Record<string, string | string[]>): Promise<Page> => {
  const search = new URLSearchParams();
  for (const [name, values] of Object.entries(query)) for (const value of [values].flat()) search.append(name, value);
  return openPage(`hostile.html?${search}`);
};

/** Walks from the question to the end, and reads what a locked note says, as a person would. */
const walk = async (page: Page): Promise<void> => {
  const guide = await defined(page, 'expression-guide');
  await reads(guide, 'Why are you expressing today?');
  (await find(guide, '.row:nth-child(1), li:nth-child(3) .row')).click();
  for (let step = 0; step < 7; step++) await go(guide);
  await reads(guide, 'That is all for now');
  const notes = await shown(await defined(page, 'safety-notes'));
  expect(notes.textContent).to.contain('hard to wake, or very floppy');
};

/** Whether what a person needs can be seen and pressed. */
const unusable = (element: Element): string[] => {
  const view = element.ownerDocument.defaultView!;
  const problems: string[] = [];
  const room = element.getBoundingClientRect();
  if (room.width < 200 || room.height < 200) problems.push(`the element is ${room.width} × ${room.height}`);
  for (const inner of element.shadowRoot!.querySelectorAll('h2, h3, .row, .go, .note, .note *, li, summary, a')) {
    if (inner.closest('details:not([open])') && !inner.matches('summary')) continue;
    const box = inner.getBoundingClientRect();
    const style = view.getComputedStyle(inner);
    if (box.width === 0 || box.height === 0 || style.visibility !== 'visible' || Number(style.opacity) < 1) problems.push(`${inner.localName}.${inner.className} cannot be seen`);
    if (box.right > room.right + 1) problems.push(`${inner.localName}.${inner.className} sticks out`);
  }
  return problems;
};

describe('a hostile page', () => {
  afterEach(closePages);

  describe('by its styles', () => {
    const styles: [string, Record<string, string>][] = [
      ['* { all: unset !important }', { css: '* { all: unset !important } style, script, head, title { display: none !important }' }],
      ['* { box-sizing: content-box; font-size: 40px !important }', { css: '* { box-sizing: content-box !important; font-size: 40px !important }' }],
      ['h2, button, svg { display: none !important }', { css: 'h2, h3, button, svg, ul, li, p, a, details, summary { display: none !important }' }],
      ['everything transparent, tiny and far away', { css: 'expression-guide *, safety-notes * { opacity: 0 !important; font-size: 1px !important; transform: translate(-9999px) !important; color: transparent !important }' }],
      ['normalize.css', { sheet: '/node_modules/normalize.css/normalize.css' }],
      ['Bootstrap’s reboot', { sheet: '/node_modules/bootstrap/dist/css/bootstrap-reboot.css' }],
      ['all of Bootstrap', { sheet: '/node_modules/bootstrap/dist/css/bootstrap.css' }],
      ['Tailwind’s preflight', { sheet: '/node_modules/tailwindcss/preflight.css' }],
    ];
    for (const [name, query] of styles) {
      it(`leaves it usable: ${name}`, async () => {
        const page = await open(query);
        const guide = await defined(page, 'expression-guide');
        await reads(guide, 'Why are you expressing today?');
        expect(unusable(guide)).to.deep.equal([]);
        await walk(page);
        expect(unusable(guide)).to.deep.equal([]);
        expect(unusable(page.document.querySelector('safety-notes')!)).to.deep.equal([]);
        expect(page.errors).to.deep.equal([]);
      });
    }
  });

  it('stays as it was outside our elements', async () => {
    const without = await open({ library: [] });
    const withUs = await open({});
    await walk(withUs);
    const look = ({ document, window }: Page) =>
      [...document.querySelectorAll('h1, p, button')].map((element) => {
        const { color, font, display, margin, padding } = window.getComputedStyle(element);
        return { name: element.localName, color, font, display, margin, padding };
      });
    expect(look(withUs)).to.deep.equal(look(without));
    expect(withUs.document.querySelectorAll('style, link, iframe').length).to.equal(without.document.querySelectorAll('style, link, iframe').length);
    expect(withUs.document.adoptedStyleSheets.length).to.equal(0);
    const globals = (page: Page) => Object.keys(page.window).filter((name) => !/^(seen|\d+)$/.test(name));
    const added = globals(withUs).filter((name) => !globals(without).includes(name));
    expect(added.filter((name) => !/^(lit|reactive)[A-Z]\w*Versions$|^litElementVersions$|^litPropertyMetadata$/.test(name))).to.deep.equal([]);
  });

  describe('by its scripts', () => {
    const scripts: [string, string, (window: Window & typeof globalThis) => boolean][] = [
      ['additions to built-ins', 'prototypes', (window) => 'each' in new window.Object()],
      ['frozen prototypes', 'frozen', (window) => window.Object.isFrozen(window.Array.prototype)],
      ['no structuredClone, no Array.prototype.at', 'old', ({ Array: { prototype }, structuredClone }) => structuredClone === undefined && prototype.at === undefined],
      ['an in-app browser', 'inApp', (window) => !('print' in window)],
      ['zone.js', '/node_modules/zone.js/bundles/zone.umd.js', (window) => 'Zone' in window],
    ];
    for (const [name, script, isHostile] of scripts) {
      it(`leaves it usable: ${name}`, async () => {
        const page = await open({ script });
        expect(isHostile(page.window), 'the page is hostile indeed').to.equal(true);
        await walk(page);
        expect(page.errors).to.deep.equal([]);
      });
    }

    it('that loads two versions of the library gets the first, a word about it, and no error', async () => {
      const page = await open({ library: ['/dist/cdn/lactation-elements.js', '/older/dist/cdn/lactation-elements.js'] });
      await walk(page);
      await waitUntil(() => page.warnings.some((text) => /is already defined by version 0\.\d\.\d/.test(text)), 'a word about the other version', { timeout: 4000 });
      expect(page.errors).to.deep.equal([]);
    });
  });

  describe('that handles elements roughly', () => {
    it('may clone, move, detach and rewrite them', async () => {
      const page = await open({});
      const guide = await defined(page, 'expression-guide');
      await shown(guide);
      (await find(guide, '.row')).click();
      await go(guide);

      const clone = page.document.body.appendChild(guide.cloneNode(true) as HTMLElement);
      await reads(clone, 'Why are you expressing today?');

      page.document.body.append(guide);
      guide.remove();
      page.document.body.prepend(guide);
      await reads(guide, 'Step 1 of 6');

      const { outerHTML } = page.document.body.appendChild(page.document.createElement('safety-notes'));
      page.document.body.innerHTML = `<div>${outerHTML}<expression-guide situation="night"></expression-guide></div>`;
      await reads(page.document.querySelector('expression-guide')!, 'let your baby sleep');
      await reads(page.document.querySelector('safety-notes')!, 'Emergency: call at once');
      expect(page.errors).to.deep.equal([]);
    });

    it('may move one into another document, where it keeps its look', async () => {
      const page = await open({});
      const guide = await defined(page, 'expression-guide');
      await shown(guide);
      (await find(guide, '.row')).click();
      await find(guide, '.bar');
      const other = await openPage('hostile.html?library=');
      other.document.body.append(guide);
      const look = other.window.getComputedStyle(guide.shadowRoot!.querySelector('.go')!);
      expect(look.backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
      await go(guide);
      await reads(guide, 'Step 1 of 6');
      expect(page.errors.concat(other.errors)).to.deep.equal([]);
    });

    it('may be translated by the browser, which changes its lang', async () => {
      const page = await open({});
      const guide = await defined(page, 'expression-guide');
      await reads(guide, 'Why are you expressing today?');
      page.document.documentElement.lang = 'vi-x-mtfrom-en';
      page.document.documentElement.classList.add('translated-ltr');
      await reads(guide, /Hôm nay/);
      page.document.documentElement.lang = 'auto';
      await reads(guide, 'Why are you expressing today?');
      expect(headingOf(guide).localName).to.equal('h2');
    });
  });
});

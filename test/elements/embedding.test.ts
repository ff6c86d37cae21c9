import { expect, waitUntil } from '@open-wc/testing';
import { find, go, reads, shown } from '../support/guide.ts';
import { closePages, defined, openPage } from '../support/page.ts';

describe('the snippet in a host page', () => {
  afterEach(closePages);

  it('shows the guide', async () => {
    const page = await openPage('plain.html');
    await reads(await defined(page, 'expression-guide'), 'Why are you expressing today?');
    expect(page.errors).to.deep.equal([]);
  });

  it('shows each guide in the language of its place', async () => {
    const page = await openPage('languages.html');
    await reads(await defined(page, '[lang=en] expression-guide'), 'Why are you expressing today?');
    await reads(await defined(page, '[lang=vi] expression-guide'), /vắt sữa/i);
  });

  it('requests nothing but its own modules, and stores nothing, through a whole walk', async () => {
    const before = await indexedDB.databases();
    const page = await openPage('languages.html');
    const guide = await defined(page, '[lang=vi] expression-guide');
    (await find(guide, '.row')).click();
    for (let step = 0; step < 7; step++) await go(guide);
    (await find(guide, '.source summary')).click();
    await find(guide, '.source li');

    const own = new URL('/dist/cdn/', location.href).href;
    const ofTheTest = /\/test\/pages\/|__web-dev-server__/;
    const requested = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(requested.filter((url) => !url.startsWith(own) && !ofTheTest.test(url) && !url.startsWith('data:'))).to.deep.equal([]);
    expect(requested.some((url) => url.startsWith(own))).to.equal(true);

    expect(page.document.cookie).to.equal('');
    expect(Object.keys(page.window.localStorage).filter((key) => key.includes('lactation'))).to.deep.equal([]);
    expect(await page.window.indexedDB.databases(), 'none but what other tests have left').to.deep.equal(before);
    expect(await page.window.caches.keys()).to.deep.equal([]);
  });

  it('leaves the address and the history alone', async () => {
    const page = await openPage('plain.html');
    const guide = await defined(page, 'expression-guide');
    await shown(guide);
    const { href } = page.window.location;
    const { length } = page.window.history;
    (await find(guide, '.row')).click();
    await go(guide);
    await go(guide);
    expect(page.window.location.href).to.equal(href);
    expect(page.window.history.length).to.equal(length);
  });

  it('violates nothing under a strict policy with Trusted Types', async () => {
    const page = await openPage('strict.html');
    const [asking, stepping, article] = [...page.document.querySelectorAll<HTMLElement>('expression-guide')];
    await defined(page, 'expression-guide');
    await reads(asking!, 'Why are you expressing today?');
    await reads(stepping!, 'quầng vú');
    await reads(article!, 'Press back, together, let go');
    (await find(asking!, '.row')).click();
    for (let step = 0; step < 7; step++) await go(asking!);
    // The test server adds a socket of its own to the page, which the policy refuses; some engines call that "insecure".
    const ours = page.errors.filter((text) => !/insecure/.test(text));
    // A policy that is not there would make this test pass for nothing.
    expect(() => (page.document.createElement('p').innerHTML = '<b>')).to.throw();
    expect(page.violations.filter((text) => !/trusted-types|ws:/.test(text))).to.deep.equal([]);
    expect(ours).to.deep.equal([]);
    const background = page.window.getComputedStyle(stepping!.shadowRoot!.querySelector('.sheet')!).backgroundColor;
    expect(background, 'the styles apply').not.to.equal('rgba(0, 0, 0, 0)');
  });

  it('can be loaded twice', async () => {
    const page = await openPage('twice.html');
    await reads(await defined(page, 'expression-guide'), /vắt sữa/i);
    expect(page.errors).to.deep.equal([]);
    expect(page.warnings.filter((text) => text.includes('lactation-elements'))).to.deep.equal([]);
  });

  it('leaves a foreign element of the same name alone, and says so', async () => {
    const page = await openPage('foreign.html');
    await waitUntil(() => page.warnings.length > 0, 'a warning', { timeout: 4000 });
    expect(page.warnings[0]).to.contain('<expression-guide> is already defined by another element');
    expect(page.document.querySelector('expression-guide')!.shadowRoot).to.equal(null);
    expect(page.errors).to.deep.equal([]);
  });

  it('lives beside a page that configures @lit/localize for itself', async () => {
    const page = await openPage('localized-host.html');
    await reads(await defined(page, 'expression-guide'), /vắt sữa/i);
    await waitUntil(() => page.document.querySelector('#host')!.textContent === 'Hallo Mai', 'the host speaks its own language');
    expect(page.errors).to.deep.equal([]);
  });

  it('takes properties that were set before it was defined', async () => {
    const page = await openPage('early.html');
    const guide = await defined(page, 'expression-guide');
    await reads(guide, 'let your baby sleep');
    expect((await find(guide, '.title')).localName).to.equal('h4');
    await reads(guide, 'Tonight');
  });

  it('shows English where its language is slow, and that language, names and all, once it is there', async () => {
    const page = await openPage('slow.html');
    const guide = page.document.createElement('expression-guide');
    Object.assign(guide, { situation: 'learning', step: 2 });
    page.document.body.append(guide);
    await reads(guide, 'Step 2 of 6');
    expect((await find(guide, '.sheet')).lang).to.equal('en');
    await reads(guide, 'Bước 2 / 6');
    expect((await find(guide, '.sheet')).lang).to.equal('vi');
    expect((await find(guide, '.bar .button')).getAttribute('aria-label')).to.equal('Quay lại');
  });

  it('works under an import map with the integrity of every file', async () => {
    const page = await openPage('integrity.html?folder=/exact/dist/cdn/');
    const guide = await defined(page, 'expression-guide');
    await reads(guide, /Hôm nay/);
    (await find(guide, '.row')).click();
    for (let step = 0; step < 7; step++) await go(guide);
    expect(page.errors).to.deep.equal([]);
  });

  it('is refused, under that map, where a chunk has been changed', async () => {
    const page = await openPage('integrity.html?folder=/tampered/dist/cdn/');
    await waitUntil(() => page.warnings.some((text) => text.includes('<expression-guide> could not be loaded')), 'the refusal', { timeout: 4000 });
    expect(page.window.customElements.get('expression-guide')).to.equal(undefined);
  });

  it('tells her when a part does not come, and lets her try again', async () => {
    const page = await openPage('broken.html');
    const guide = await defined(page, 'expression-guide');
    await reads(guide, 'Why are you expressing today?');
    (await find(guide, '.row')).click();
    await reads(guide, 'If it does not come, check your connection.');
    await reads(guide, 'Try again');
    expect(page.errors).to.deep.equal([]);
    expect(page.warnings.some((text) => text.includes('the texts for lang="vi" could not be loaded'))).to.equal(true);
  });

  it('finds elements that come later', async () => {
    const page = await openPage('plain.html');
    await shown(await defined(page, 'expression-guide'));
    page.document.body.insertAdjacentHTML('beforeend', '<section lang="vi"><div><expression-guide></expression-guide></div></section>');
    await reads(page.document.querySelector('section expression-guide')!, /vắt sữa/i);
  });
});

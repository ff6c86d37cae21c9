import { expect } from '@open-wc/testing';
import { find, reads } from '../support/guide.ts';
import { closePages, defined, openPage } from '../support/page.ts';

describe('<milk-storage> in a host page', () => {
  afterEach(closePages);

  it('violates nothing under a strict policy, requests nothing but its own modules, and stores nothing', async () => {
    const before = await indexedDB.databases();
    const page = await openPage('strict-milk.html', 320);
    const element = await defined(page, 'milk-storage');
    await reads(element, /Fridge: use by\s*\S+day/);
    await reads(page.document.querySelectorAll('milk-storage')[1]!, 'Bé sinh non hoặc đang nằm viện?');
    page.window.dispatchEvent(new page.window.Event('scroll'));
    for (const input of element.shadowRoot!.querySelectorAll<HTMLInputElement>('.picks input')) input.click();
    (await find(element, 'details summary')).click();
    await find(element, '.lines li');

    // A policy that is not there would make this test pass for nothing.
    expect(() => (page.document.createElement('p').innerHTML = '<b>')).to.throw();
    // The test server adds a socket of its own to the page, which the policy refuses; some engines call that "insecure".
    expect(page.violations.filter((text) => !/trusted-types|ws:/.test(text))).to.deep.equal([]);
    expect(page.errors.filter((text) => !/insecure/.test(text))).to.deep.equal([]);
    expect(page.document.documentElement.scrollWidth, 'nothing sticks out at 320 px').to.be.at.most(320);

    const own = new URL('/dist/cdn/', location.href).href;
    const requested = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(requested.filter((url) => !url.startsWith(own) && !/\/test\/pages\/|__web-dev-server__/.test(url))).to.deep.equal([]);
    expect(page.document.cookie).to.equal('');
    expect(await page.window.indexedDB.databases(), 'those of other elements are as they were').to.deep.equal(before);
  });
});

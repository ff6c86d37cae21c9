import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, skip } from '../support/browser.mjs';

let chromium;
before(async () => {
  if (!skip) chromium = await openBrowser();
});
after(() => chromium?.close());

for (const name of ['index', 'magazine', 'shop', 'hospital', 'vanilla']) {
  test(`the demo's page ${name}.html shows its elements, from the files of the site alone, without an error or a violation`, { skip }, async () => {
    const page = await chromium.browser.newPage();
    const wrong = [];
    const addresses = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('console', (message) => ['error', 'warn'].includes(message.type()) && wrong.push(message.text()));
    page.on('request', (request) => addresses.push(request.url()));
    const response = await page.goto(`${chromium.address}/demo/${name}.html`);
    if (name === 'hospital') assert.match(response.headers()['content-security-policy'], /require-trusted-types-for/);
    const tags = 'expression-guide, session-timer, feeding-schedule, session-log, method-chooser, milk-storage, safety-notes';
    const shown = () => page.waitForFunction((tags) => [...document.querySelectorAll(tags)].every(({ shadowRoot }) => shadowRoot?.querySelector('.source')), {}, tags);
    await shown();
    await page.keyboard.press('Shift'); // somebody is there
    await page.waitForNetworkIdle({ idleTime: 200 });
    await shown();
    assert.ok(await page.evaluate((tags) => document.querySelectorAll(tags).length, tags));
    assert.deepEqual(wrong, []);
    assert.deepEqual(addresses.filter((address) => !address.startsWith(`${chromium.address}/`) && !address.startsWith('data:')), []);
    await page.close();
  });
}

test('a week of sample data can be put into the log of the demo, exported, wiped and brought in again', { skip }, async () => {
  const page = await chromium.browser.newPage();
  await page.goto(`${chromium.address}/demo/magazine.html`);
  await page.waitForFunction(() => document.querySelector('session-log').shadowRoot?.querySelector('.go'));
  await page.click('#sample');
  await page.waitForFunction(() => document.querySelector('session-log').shadowRoot.textContent.includes('Sample'));
  const log = (act) => page.evaluate(`(async (log) => (${act})(log))(document.querySelector('session-log'))`);
  const text = await log('(log) => log.exportJson()');
  const { entries } = JSON.parse(text);
  assert.ok(entries.length > 40, `${entries.length} entries`);
  await log('(log) => log.erase()');
  await page.waitForFunction(() => !document.querySelector('session-log').shadowRoot.textContent.includes('Sample'));
  assert.equal(await page.evaluate((text) => document.querySelector('session-log').importJson(text), text), entries.length);
  assert.equal(await page.evaluate((text) => document.querySelector('session-log').importJson(text), text), 0, 'once is enough');
  assert.deepEqual(JSON.parse(await log('(log) => log.exportJson()')).entries, entries);
});

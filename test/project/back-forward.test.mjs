import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, skip } from '../support/browser.mjs';

let chromium;
before(async () => {
  if (!skip) chromium = await openBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
});
after(() => chromium?.close());

const guide = (page, act, ...values) =>
  page.evaluate((source, values) => new Function('guide', 'values', `return (${source})(guide, ...values)`)(document.querySelector('expression-guide'), values), act.toString(), values);

test('the guide is where she left it when she comes back from another page', { skip }, async () => {
  const page = await chromium.browser.newPage();
  await page.goto(`${chromium.address}/test/pages/plain.html`);
  await page.waitForFunction(() => document.querySelector('expression-guide').shadowRoot?.querySelector('.row'));
  await guide(page, (element) => element.shadowRoot.querySelector('.row').click());
  await page.waitForFunction(() => document.querySelector('expression-guide').shadowRoot.querySelector('.go'));
  await guide(page, (element) => element.goTo(4));
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted)));

  await page.goto(`${chromium.address}/demo/vanilla.html`);
  await page.goBack();

  assert.equal(await page.evaluate(() => window.persisted), true, 'nothing of ours keeps the page out of the cache');
  assert.equal(await guide(page, (element) => element.step), 4);
  await guide(page, (element) => element.shadowRoot.querySelector('.go').click());
  await page.waitForFunction(() => document.querySelector('expression-guide').shadowRoot.textContent.includes('Step 5 of 6'));
});

test('a session goes on when she comes back from another page', { skip }, async () => {
  const page = await chromium.browser.newPage();
  await page.goto(`${chromium.address}/demo/blank.html`);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted));
    document.body.append(document.createElement('session-timer'));
  });
  await page.waitForFunction(() => document.querySelector('session-timer').shadowRoot?.querySelector('.go'));
  await page.evaluate(() => document.querySelector('session-timer').start());
  await page.waitForFunction(() => document.querySelector('session-timer').shadowRoot.textContent.includes('Saved on this device'));
  await page.goto(`${chromium.address}/demo/vanilla.html`);
  await page.goBack();
  assert.equal(await page.evaluate(() => window.persisted), true, 'an open session does not keep the page out of the cache');
  await page.waitForFunction(() => document.querySelector('session-timer').shadowRoot.querySelector('[data-time="total"], [data-time="turn"]').textContent !== '0:00');
  await page.evaluate(() => document.querySelector('session-timer').pause());
  await page.waitForFunction(() => document.querySelector('session-timer').shadowRoot.textContent.includes('Saved on this device'));
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hold } from '../faults/hold.mjs';
import { Person } from '../faults/person.mjs';
import { openBrowser, skip } from '../support/browser.mjs';

let chromium;
before(async () => {
  if (!skip) chromium = await openBrowser();
});
after(() => chromium?.close());

test('a database that is slow to read keeps nobody from pressing', { skip, timeout: 90_000 }, async () => {
  const slow = 15_000;
  const mother = await Person.of(chromium, []);
  const first = await mother.open();
  await mother.press(first);
  await mother.isWhole(first);
  await first.close();

  const since = await hold(await mother.bare(), slow);
  const page = await mother.open();
  await mother.press(page);
  await mother.note(page, ['feeding-schedule']);
  assert.ok(performance.now() - since < slow, 'she had to wait until it had been read');
  await mother.isWhole(page);
  assert.deepEqual(mother.problems, []);
});

test('a feed that she notes meanwhile falls due all the same, and the page is told', { skip, timeout: 90_000 }, async () => {
  const slow = 20_000;
  const mother = await Person.of(chromium, []);
  await mother.press(await mother.open());
  const since = await hold(await mother.bare(), slow);
  const page = await mother.open();
  const minute = 60_000;
  await page.evaluate(async (ago) => {
    const schedule = document.querySelector('feeding-schedule');
    await customElements.whenDefined('feeding-schedule');
    window.due = new Promise((resolve) => schedule.addEventListener('feed-due', ({ due }) => resolve(due)));
    schedule.logFeed({ kind: 'breast', side: 'left', at: Date.now() - ago });
  }, 170 * minute);
  await page.waitForFunction(() => document.querySelector('feeding-schedule').shadowRoot.querySelector('.big'));
  await page.evaluate((ahead) => {
    const now = Date.now;
    Date.now = () => now() + ahead;
    dispatchEvent(new Event('pageshow'));
  }, 11 * minute);
  const told = await page.evaluate(() => Promise.race([window.due, new Promise((resolve) => setTimeout(resolve, 5000))]));
  assert.ok(performance.now() - since < slow, 'it was looked at in time');
  assert.ok(told, 'the page is told');
});

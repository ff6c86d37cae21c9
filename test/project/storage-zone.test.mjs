import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, skip } from '../support/browser.mjs';

let chromium;
before(async () => {
  if (!skip) chromium = await openBrowser();
});
after(() => chromium?.close());

/** What <milk-storage> answers in a zone, for a place and for what she has entered. */
async function answerIn(zone, place, entered) {
  const page = await chromium.browser.newPage();
  await page.emulateTimezone(zone);
  await page.goto(`${chromium.address}/demo/blank.html`);
  await page.evaluate(() => {
    const element = document.body.appendChild(document.createElement('milk-storage'));
    element.lang = 'en-GB';
  });
  await page.waitForFunction(() => document.querySelector('milk-storage').shadowRoot?.querySelector('[role=status]'));
  const answer = await page.evaluate(
    async (place, entered) => {
      const element = document.querySelector('milk-storage');
      const root = element.shadowRoot;
      [...root.querySelectorAll('.picks label')].find(({ textContent }) => textContent.trim() === place).querySelector('input').click();
      await element.updateComplete;
      const input = root.querySelector('input[type=datetime-local]');
      input.value = entered;
      input.dispatchEvent(new Event('change'));
      await element.updateComplete;
      return { until: root.querySelector('.big').textContent.replace(' at ', ', '), shown: input.value };
    },
    place,
    entered,
  );
  await page.close();
  return answer;
}

const answers = [
  ['over midnight and the year', 'Asia/Ho_Chi_Minh', 'Room', '2025-12-31T22:30', 'Thu 1 Jan, 02:30'],
  ['where the clock is set back meanwhile', 'Europe/London', 'Fridge', '2025-10-25T14:30', 'Tue 28 Oct, 13:30'],
  ['where the clock is set forward meanwhile', 'America/New_York', 'Room', '2025-03-08T22:30', 'Sun 9 Mar, 03:30'],
  ['of months, as a day', 'Europe/London', 'Freezer', '2025-11-30T23:50', '28 February 2026'],
];

for (const [what, zone, place, entered, expected] of answers) {
  test(`an answer ${what}`, { skip }, async () => {
    const { until, shown } = await answerIn(zone, place, entered);
    assert.equal(until.replace(/^(\w{3}), /, '$1 '), expected);
    assert.equal(shown, entered);
  });
}

test('an hour that the clock skips is shown as the one that it was', { skip }, async () => {
  const { until, shown } = await answerIn('Europe/London', 'Fridge', '2025-03-30T01:30');
  assert.equal(shown, '2025-03-30T02:30');
  assert.equal(until.replace(/^(\w{3}), /, '$1 '), 'Wed 2 Apr, 02:30');
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, skip } from '../support/browser.mjs';
import { openMortalBrowser } from '../support/restart.mjs';

let mortal;
let chromium;
before(async () => {
  if (skip) return;
  mortal = await openMortalBrowser();
  chromium = await openBrowser();
});
after(async () => {
  await mortal?.end();
  await chromium?.close();
});

/** Puts timers on a page and uses them, so that all of them is loaded. */
async function mount(page, count = 1, attributes = {}) {
  await page.evaluate(
    (count, attributes) => {
      for (let index = 0; index < count; index++) {
        const timer = document.createElement('session-timer');
        for (const [name, value] of Object.entries(attributes)) timer.setAttribute(name, name === 'profile' ? `${value} ${index}` : value);
        document.body.append(timer);
      }
    },
    count,
    attributes,
  );
  await page.waitForFunction(() => document.querySelector('session-timer').shadowRoot?.querySelector('.go'));
  await page.keyboard.press('Shift'); // somebody is there
  await page.waitForFunction((count) => [...document.querySelectorAll('session-timer')].filter(({ shadowRoot }) => shadowRoot?.querySelector('.normal')).length === count, {}, count);
}

const says = (page, words) => page.waitForFunction((words) => document.querySelector('session-timer').shadowRoot?.textContent.replace(/\s+/g, ' ').includes(words), {}, words);

test('a session goes on, to the second, after its browser was killed', { skip, timeout: 60_000 }, async () => {
  let page = await mortal.start();
  await mount(page);
  const begun = await page.evaluate(() => {
    document.querySelector('session-timer').start();
    return Date.now();
  });
  await page.evaluate(() => document.querySelector('session-timer').letDown());
  await says(page, 'Saved on this device');
  await mortal.kill();

  page = await mortal.start();
  await page.evaluate(() => document.body.append(document.createElement('session-timer')));
  await says(page, 'Expressing'); // without a press: where something is kept, it is shown at once
  const { total, now } = await page.evaluate(() => ({ total: document.querySelector('session-timer').shadowRoot.querySelector('[data-time="total"]').textContent, now: Date.now() }));
  const [minutes, seconds] = total.split(':').map(Number);
  const elapsed = (now - begun) / 1000;
  assert.ok(Math.abs(elapsed - minutes * 60 - seconds) < 1.5, `${elapsed} s passed, ${total} is shown`);
  await page.evaluate(() => document.querySelector('session-timer').discard());
});

test('a timer that nobody has touched asks for nothing and stores nothing', { skip }, async () => {
  const page = await chromium.browser.newPage();
  const requests = [];
  page.on('request', (request) => requests.push(new URL(request.url())));
  await page.goto(`${chromium.address}/demo/blank.html`);
  await page.evaluate(() => document.body.append(document.createElement('session-timer')));
  await says(page, 'Ready when you are');
  await mount(page, 0);
  await page.evaluate(() => document.querySelector('session-timer').start());
  await says(page, 'Massage');
  assert.deepEqual(requests.filter(({ origin, pathname }) => origin !== chromium.address || !/^\/(dist\/cdn|demo|favicon)/.test(pathname)), []);
  assert.equal(await page.evaluate(() => document.cookie + Object.keys(localStorage) + Object.keys(sessionStorage)), '');
});

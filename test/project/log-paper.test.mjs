import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, skip } from '../support/browser.mjs';
import { sampleWeek } from '../../demo/sample-week.js';

/** How many pages a PDF has, by the objects that it lists. */
const pagesOf = (pdf) => Buffer.from(pdf).toString('latin1').match(/\/Type\s*\/Page\b/g).length;

describe('a log on paper', { skip }, () => {
  let chromium;
  before(async () => (chromium = await openBrowser()));
  after(() => chromium.close());

  for (const days of [14, 92]) {
    it(`is one page, A4 and letter: ${days} days`, async () => {
      const page = await chromium.browser.newPage();
      await page.goto(`${chromium.address}/demo/blank.html`);
      await page.evaluate(
        async (text, days) => {
          const log = document.createElement('session-log');
          Object.assign(log, { storage: 'none', days });
          document.body.append(log);
          await customElements.whenDefined('session-log');
          await log.importJson(text);
        },
        sampleWeek(),
        days,
      );
      await page.keyboard.press('Shift');
      await page.waitForNetworkIdle({ idleTime: 200 });
      for (const format of ['A4', 'letter']) assert.equal(pagesOf(await page.pdf({ format, margin: { top: '12mm', bottom: '12mm', left: '15mm', right: '15mm' } })), 1, format);
      assert.match(await page.evaluate(() => document.querySelector('session-log').shadowRoot.textContent), /What you did/);
    });
  }
});

describe('the sample week', () => {
  it('is the same for the same date, says that it is a sample, and lies in the past', () => {
    const now = new Date(2026, 10, 24, 15);
    assert.equal(sampleWeek(now), sampleWeek(now));
    assert.notEqual(sampleWeek(now), sampleWeek(new Date(2026, 10, 25, 15)));
    const { entries } = JSON.parse(sampleWeek(now));
    assert.ok(entries.length > 50);
    for (const { note, at, events } of entries) {
      assert.equal(note, 'Sample');
      assert.ok((at ?? events.at(-1).at) <= now.getTime());
    }
  });
});

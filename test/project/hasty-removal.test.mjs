import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { countHoldings } from '../faults/holdings.mjs';
import { holdings, openBrowser, skip } from '../support/browser.mjs';

let chromium;
before(async () => {
  if (!skip) chromium = await openBrowser();
});
after(() => chromium?.close());

// Frameworks set a property and take the element away in the same step: its rendering comes after its removal.
for (const [tag, begin, shows] of [
  ['session-timer', (timer) => timer.start(), '[data-time]'],
  ['feeding-schedule', (schedule) => void schedule.logFeed({ kind: 'bottle', at: Date.now() - 600_000 }), '.big'],
  ['session-log', () => undefined, '.stored'],
]) {
  test(`a <${tag}> that is removed while it is about to be drawn, or loaded, does not live on`, { skip }, async () => {
    const page = await chromium.browser.newPage();
    await page.evaluateOnNewDocument(countHoldings);
    await page.goto(`${chromium.address}/demo/blank.html`);
    await page.evaluate(
      (tag, shows) => {
        const make = () => {
          const element = document.createElement(tag);
          element.setAttribute('storage', 'none');
          document.body.append(element);
          return element;
        };
        window.shown = async () => {
          const element = make();
          while (!element.shadowRoot?.querySelector(shows)) await new Promise((resolve) => requestAnimationFrame(resolve));
          return element;
        };
        window.hasty = async (times) => {
          for (let round = 0; round < times; round++) {
            const unseen = make();
            const drawn = await window.shown();
            drawn.lang = round % 2 ? 'en' : 'en-GB';
            drawn.requestUpdate();
            drawn.remove();
            unseen.remove();
            make().remove();
            await drawn.updateComplete;
          }
        };
      },
      tag,
      shows,
    );
    await page.evaluate(`(async () => {
      const element = document.createElement('${tag}');
      element.setAttribute('storage', 'none');
      document.body.append(element);
      await customElements.whenDefined('${tag}');
      await element.updateComplete;
      (${begin})(element);
      dispatchEvent(new Event('keydown'));
    })()`);
    await page.waitForFunction((tag, shows) => document.querySelector(tag).shadowRoot.querySelector(shows), {}, tag, shows);
    await page.evaluate((tag) => document.querySelector(tag).remove(), tag);
    await page.waitForNetworkIdle({ idleTime: 200 });
    await page.evaluate(() => window.hasty(3));
    const held = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve(window.held()))))));
    const before = [await held(), (await holdings(page)).nodes];
    await page.evaluate(() => window.hasty(20));
    const after = [await held(), (await holdings(page)).nodes];
    assert.deepEqual(after[0], before[0]);
    assert.deepEqual(after[0].timers, undefined, 'nothing ticks for what is gone');
    assert.ok(after[1] <= before[1], `${after[1] - before[1]} nodes are left`);
    await page.close();
  });
}

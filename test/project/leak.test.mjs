import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { holdings, openBrowser, skip } from '../support/browser.mjs';

let chromium;
before(async () => {
  if (!skip) chromium = await openBrowser();
});
after(() => chromium?.close());

for (const [tag, attributes] of [
  ['expression-guide', {}],
  ['expression-guide', { situation: 'learning', step: '3' }],
  ['expression-guide', { layout: 'article', lang: 'vi' }],
  ['session-timer', {}],
  ['feeding-schedule', {}],
  ['safety-notes', { open: '', 'help-phone': '115' }],
]) {
  const name = `<${tag}${Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`).join('')}>`;

  // In a page that nobody has touched, elements wait for the first use; in a used one, more has been loaded.
  for (const used of [false, true]) test(`500 mounts and removals of ${name} leave nothing in ${used ? 'a used' : 'an untouched'} page`, { skip }, async () => {
    const page = await chromium.browser.newPage();
    await page.goto(`${chromium.address}/demo/blank.html`);
    const mount = (times) =>
      page.evaluate(
        async (tag, attributes, times) => {
          for (let round = 0; round < times; round++) {
            const element = document.createElement(tag);
            for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
            document.body.append(element);
            await customElements.whenDefined(tag);
            await element.updateComplete;
            element.remove();
          }
        },
        tag,
        attributes,
        times,
      );

    await mount(100);
    if (used) await page.mouse.move(5, 5);
    await mount(1); // what the first use loads, an element must be there to ask for
    await page.waitForNetworkIdle({ idleTime: 100 });
    await mount(1000); // the engine's own notes on our code grow until then
    const before = await holdings(page);
    await mount(500);
    const after = await holdings(page);

    assert.ok(after.nodes <= before.nodes, `nodes: ${before.nodes} before, ${after.nodes} after`);
    assert.ok(after.listeners <= before.listeners, `listeners: ${before.listeners} before, ${after.listeners} after`);
    const left = (after.heap - before.heap) / 500;
    assert.ok(left < 100, `${Math.round(left)} bytes are left of each`);
    await page.close();
  });
}

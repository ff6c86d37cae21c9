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

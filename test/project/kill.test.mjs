import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { skip } from '../support/browser.mjs';
import { openMortalBrowser } from '../support/restart.mjs';

let mortal;

before(async () => {
  if (skip) return;
  await build({ entryPoints: ['src/records/records.ts'], bundle: true, splitting: true, format: 'esm', outdir: 'coverage/records', logLevel: 'error' });
  mortal = await openMortalBrowser();
});
after(() => mortal?.end());

/** A page in a browser that is started on the same profile folder again and again. */
async function start() {
  const page = await mortal.start();
  await page.evaluate(async () => {
    const { recordsOf } = await import('/coverage/records/records.js');
    window.records = recordsOf('device');
    await window.records.open();
  });
  return page;
}

test('what was called saved is there after the browser was killed, at once or while it writes more', { skip, timeout: 90_000 }, async () => {
  const confirmed = [];
  for (let round = 0; round < 4; round++) {
    const page = await start();
    const found = await page.evaluate(() => ({ events: window.records.running?.events.map(({ id }) => id) ?? [], state: window.records.keeping.state }));
    assert.deepEqual(confirmed.filter((id) => !found.events.includes(id)), [], `round ${round}`);
    assert.equal(found.state, 'idle');

    confirmed.push(
      ...(await page.evaluate(
        async (round, more) => {
          const { records } = window;
          const press = () => {
            const events = records.running?.events ?? [];
            const event = { id: `${round}-${events.length}`, type: events.length ? 'switch' : 'start', at: (events.at(-1)?.at ?? Date.now()) + 1000 };
            const session = { kind: 'session', id: 's', profile: '', zone: 'UTC', edited: event.at, plan: 'comfort', ranges: {}, events: [...events, event] };
            return records.keepSession(session);
          };
          for (let count = 0; count < 5; count++) await press();
          if (records.keeping.state !== 'saved') throw new Error(records.keeping.state);
          const ids = records.running.events.map(({ id }) => id);
          if (more) for (let count = 0; count < 20; count++) void press(); // not confirmed: may be lost
          return ids;
        },
        round,
        round % 2 === 1,
      )),
    );
    await mortal.kill();
  }
  assert.ok(new Set(confirmed).size >= 20);
});

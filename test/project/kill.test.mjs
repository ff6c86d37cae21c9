import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, chromiumPath } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { skip } from '../support/browser.mjs';

let server;
let profile;
let browser;

before(async () => {
  if (skip) return;
  await build({ entryPoints: ['src/records/records.ts'], bundle: true, splitting: true, format: 'esm', outdir: 'coverage/records', logLevel: 'error' });
  server = await serve({});
  profile = mkdtempSync(join(tmpdir(), 'records-'));
});
after(async () => {
  await browser?.close();
  await server?.stop();
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** A page in a browser that is started on the same profile folder again and again. */
async function start() {
  browser = await puppeteer.launch({ executablePath: chromiumPath(), args: chromiumFlags, userDataDir: profile });
  const page = await browser.newPage();
  await page.goto(`${server.address}/demo/blank.html`);
  await page.evaluate(async () => {
    const { recordsOf } = await import('/coverage/records/records.js');
    window.records = recordsOf('device');
    await window.records.open();
  });
  return page;
}

async function kill() {
  const chromium = browser.process();
  const gone = once(chromium, 'exit');
  chromium.kill('SIGKILL');
  await gone;
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
    await kill();
  }
  assert.ok(new Set(confirmed).size >= 20);
});

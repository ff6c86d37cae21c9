import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, chromiumPath } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

/** One person's browser, which is started, killed and started again on the same profile folder, beside one server. */
export async function openMortalBrowser() {
  const server = await serve({});
  const profile = mkdtempSync(join(tmpdir(), 'lactation-'));
  let browser;
  const launch = async () => (browser = await puppeteer.launch({ executablePath: chromiumPath(), args: chromiumFlags, userDataDir: profile }));
  return {
    address: server.address,
    launch,
    async start() {
      const page = await (await launch()).newPage();
      await page.goto(`${server.address}/demo/blank.html`);
      return page;
    },
    /** As a phone does that runs out of power: no farewell, of none of its processes. */
    async kill() {
      const chromium = browser.process();
      const gone = once(chromium, 'exit');
      process.kill(-chromium.pid, 'SIGKILL');
      await gone;
    },
    async end() {
      await browser?.close();
      await server.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

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
  return {
    async start() {
      browser = await puppeteer.launch({ executablePath: chromiumPath(), args: chromiumFlags, userDataDir: profile });
      const page = await browser.newPage();
      await page.goto(`${server.address}/demo/blank.html`);
      return page;
    },
    /** As a phone does that runs out of power: no farewell. */
    async kill() {
      const chromium = browser.process();
      const gone = once(chromium, 'exit');
      chromium.kill('SIGKILL');
      await gone;
    },
    async end() {
      await browser?.close();
      await server.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

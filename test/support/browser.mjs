import puppeteer from 'puppeteer-core';
import { chromiumFlags, chromiumPath } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

/** Why tests that need Chromium's own instruments are skipped, if they are. */
export const skip = !chromiumPath() && 'Chromium is not here';

/** Chromium beside a server of the project's files, and how to end both. */
export async function openBrowser({ args = [], middleware = [], ...options } = {}) {
  const server = await serve({ middleware });
  const browser = await puppeteer.launch({ executablePath: chromiumPath(), args: [...chromiumFlags, ...args], ...options }).catch(async (error) => {
    await server.stop(); // it would keep the process alive
    throw error;
  });
  return {
    browser,
    address: server.address,
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

/** What a page holds, after its garbage has been collected: bytes of heap, DOM nodes, event listeners. */
export async function holdings(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return { heap: usedSize, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

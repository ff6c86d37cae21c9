import { writeFileSync } from 'node:fs';
import { firstFaces } from './faces.js';
import { folder, kinds, tagOf } from './pages.mjs';
import { interleaved } from './statistics.mjs';

/** The README's rule for the room that is kept. */
const reservation = `expression-guide { display: block; min-block-size: 45rem; }
@media (width < 26rem) { expression-guide { min-block-size: 50rem; } }
session-timer, feeding-schedule { display: block; min-block-size: 46rem; }`;

/** A page with one element, as a site would write it: when its first words are painted (ms), as on a phone, and what jumps. */
export async function measurePaints(chromium, face, rounds) {
  for (const kind of kinds) writeFileSync(`${folder}/${kind}-${face}.html`, site(face, kind));
  return interleaved(rounds, kinds, (kind) => measure(chromium, face, kind));
}

function site(face, kind) {
  const script = kind === 'ours' ? '/dist/cdn/lactation-elements.js' : `${kind}-${face}.js`;
  const tag = tagOf(face, kind);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>One element</title>
    <style>body { margin: 0; font: 17px/1.55 system-ui, sans-serif; } ${reservation.replaceAll(firstFaces[face].tag, tag)}</style>
    <script type="module" src="${script}"></script>
  </head>
  <body><${tag}></${tag}><p>What comes after</p></body>
</html>`;
}

async function measure(chromium, face, kind) {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 390, height: 844 });
  await page.setCacheEnabled(false);
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`${chromium.address}/${folder}/${kind}-${face}.html`);
  const paint = await page.evaluate(
    () => new Promise((resolve) => new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').forEach(({ startTime }) => resolve(startTime))).observe({ type: 'paint', buffered: true })),
  );
  await page.waitForNetworkIdle({ idleTime: 100 });
  const shift = await page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (sum += value))).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 100));
      }),
  );
  await page.close();
  return { paint, shift };
}

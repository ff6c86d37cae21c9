/** The pages that are measured in: one element, or its floors, in headless Chromium. */
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { openBrowser } from '../support/browser.mjs';
import { firstFaces, runningFaces } from './faces.js';

export const folder = 'coverage/bench';

/** Of each face: hand-written, bare Lit, and ours. */
export const kinds = ['vanilla', 'lit', 'ours'];

const faces = { ...firstFaces, ...runningFaces };

/** Bundles a module of the page. */
export const bundle = (options) => build({ bundle: true, minify: true, format: 'esm', logLevel: 'error', ...options });

// An isolated page has a finer clock, and is told the memory of scripts and DOM together: at once only when asked for eagerly.
const isolate = async (context, next) => {
  await next();
  context.set({ 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' });
};

/** Opens the browser and makes the floors, each after our own element as it stands in a page. */
export async function openBench() {
  await bundle({ entryPoints: ['test/bench/in-page.js'], outfile: `${folder}/in-page.js` });
  const chromium = await openBrowser({ args: ['--enable-blink-features=ForceEagerMeasureMemory'], middleware: [isolate] });
  for (const face of Object.keys(faces)) await makeFloors(chromium, face);
  return chromium;
}

async function makeFloors(chromium, face) {
  const page = await openPage(chromium, face, 'ours');
  const model = await page.evaluate(async (face, tag) => {
    await (face ? window.bench.run(face, 1) : window.bench.mount(tag, 1));
    return window.bench.modelOf(document.querySelector(tag));
  }, face in runningFaces && face, faces[face].tag);
  await page.close();
  for (const [kind, define] of [['vanilla', 'defineVanilla'], ['lit', 'defineLit']]) {
    const contents = `import { ${define} } from './floors.js'; ${define}(${JSON.stringify({ ...model, counters: faces[face].counters })});`;
    await bundle({ stdin: { contents, resolveDir: 'test/bench' }, outfile: `${folder}/${kind}-${face}.js` });
  }
  writeFileSync(`${folder}/${face}.json`, JSON.stringify(model));
}

/** The tag of one kind of a face. */
export const tagOf = (face, kind) => (kind === 'ours' ? faces[face].tag : `${kind}-floor`);

/** A fresh page in which one kind of a face is defined. Wide and high enough for a hundred of them to be in view. */
export async function openPage({ browser, address }, face, kind) {
  const page = await browser.newPage();
  await page.setViewport({ width: 8000, height: 7000 });
  await page.evaluateOnNewDocument(() => {
    const { now } = Date;
    let skipped = 0;
    Date.now = () => now() + skipped;
    window.skip = (ms) => (skipped += ms);
  });
  await page.goto(`${address}/demo/blank.html`);
  await page.evaluate(
    async (kind, face, tag) => {
      window.bench = await import('/coverage/bench/in-page.js');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('main { display: grid; grid-template-columns: repeat(20, 380px); align-items: start; gap: 20px; }');
      document.adoptedStyleSheets = [sheet];
      if (kind !== 'ours') return import(`/coverage/bench/${kind}-${face}.js`);
      document.body.append(document.createElement(tag)); // our one tag loads what is there
      await customElements.whenDefined(tag);
      await document.querySelector(tag).updateComplete;
      document.querySelector(tag).remove();
    },
    kind,
    face,
    faces[face].tag,
  );
  return page;
}

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { snippet, policyOf } from '../../demo/configurator/snippets.js';
import { strictPolicy } from '../../scripts/strict-policy.mjs';
import { openBrowser, skip } from '../support/browser.mjs';
import { openFirefox, skipFirefox } from '../support/firefox.mjs';
import { otherSite } from '../support/other-site.mjs';

const manifest = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8'));
const framesAreBuilt = existsSync('dist/embed');

/** The files as the README asks for: open to other sites. Below `/changed/<part of a name>/`, the file of that name is another one. */
async function open(context, next) {
  const [, changed, path] = /^\/changed\/([^/]+)(\/.*)$/.exec(context.url) ?? [];
  if (changed) {
    context.type = 'js';
    context.body = readFileSync(`.${path}`, 'utf8') + (path.includes(changed) ? '\n;' : '');
  } else await next();
  context.set('access-control-allow-origin', '*');
}

let site;
let files;
const browsers = {};
before(async () => {
  if (skip) return;
  files = await openBrowser({ middleware: [open] });
  browsers.Chromium = files.browser;
  site = await otherSite();
  if (!skipFirefox) browsers.Firefox = await openFirefox();
});
after(async () => {
  await browsers.Firefox?.close();
  await files?.close();
  await site?.close();
});

const chosen = (base = `${files.address}/dist/cdn/`) => ({
  elements: [{ tag: 'expression-guide', attributes: { situation: 'learning' } }, { tag: 'session-timer', attributes: { plan: 'comfort', 'keep-awake': true } }],
  shared: { 'help-label': 'A "line" & <b>more</b>', 'help-phone': '01632 960 123' },
  language: 'vi',
  look: { accent: '#00796b', radius: '0.25em' },
  base,
  manifest,
});

/** A page of the other site with a snippet in it, as copied. */
async function paste(browser, path, code, policy) {
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  await page.goto(site.put(path, code, policy));
  return { page, said };
}

/** What is to be seen of an element: its language, its button's colour, what it was given. */
const seen = (frame, tag) =>
  frame.evaluate((tag) => {
    const element = document.querySelector(tag);
    const { shadowRoot } = element;
    return { lang: shadowRoot.querySelector('.sheet').lang, colour: getComputedStyle(shadowRoot.querySelector('.go')).backgroundColor, label: element.getAttribute('help-label') };
  }, tag);

const isThere = (frame, tag) => frame.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.go'), { timeout: 10_000 }, tag);

async function waitUntil(isTrue) {
  for (const end = Date.now() + 10_000; !isTrue(); ) {
    assert.ok(Date.now() < end, 'it never came');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** #00796b, however an engine writes it. */
const isTeal = (colour) => colour === 'rgb(0, 121, 107)' || /^color\(srgb 0 0\.474\d* 0\.419\d*\)$/.test(colour);

for (const name of ['Chromium', 'Firefox']) {
  const without = skip || (name === 'Firefox' && skipFirefox);

  for (const kind of ['loader', 'html']) {
    test(`${name}: “${kind}” works as copied, on another site, in the language and the colour that were chosen`, { skip: without }, async () => {
      const written = snippet(kind, chosen());
      const { page, said } = await paste(browsers[name], `/${name}/${kind}`, written.files[0].code);
      for (const { tag } of chosen().elements) {
        await isThere(page, tag);
        const { lang, colour, label } = await seen(page, tag);
        assert.equal(lang, 'vi');
        assert.ok(isTeal(colour), colour);
        assert.equal(label, 'A "line" & <b>more</b>');
      }
      assert.equal(await page.evaluate(() => document.querySelectorAll('body b, body script:not([type])').length), 0, 'nothing came of what was written into a field');
      assert.deepEqual(said, []);
      await page.close();
    });

    test(`${name}: “${kind}” runs under a strict policy with just what is said of it`, { skip: without }, async () => {
      const written = snippet(kind, chosen());
      const allowed = await policyOf(written);
      const policy = strictPolicy.replace(/(script-src|style-src) 'self'/g, (_, directive) => `${directive} ${allowed[directive].join(' ')}`);
      assert.doesNotMatch(policy, /'self'|unsafe/);
      const { page, said } = await paste(browsers[name], `/${name}/${kind}-strict`, written.files[0].code, `${policy}; img-src 'self'`); // its icon
      await isThere(page, 'expression-guide');
      assert.ok(isTeal((await seen(page, 'expression-guide')).colour));
      assert.deepEqual(said, []);
      await page.close();
    });
  }

  test(`${name}: under the import map a changed chunk is refused, also one that loads later`, { skip: without }, async () => {
    const withChanged = (part) => paste(browsers[name], `/${name}/changed/${part}`, snippet('html', chosen(`${files.address}/changed/${part}/dist/cdn/`)).files[0].code);

    const unchanged = await withChanged('nothing');
    await isThere(unchanged.page, 'expression-guide');
    assert.equal((await seen(unchanged.page, 'expression-guide')).lang, 'vi');
    await unchanged.page.close();

    const first = await withChanged('chunks');
    await first.page.waitForNetworkIdle({ idleTime: 300 });
    assert.equal(await first.page.evaluate(() => Boolean(customElements.get('expression-guide'))), false);
    assert.ok(first.said.length, 'the browser says so');
    await first.page.close();

    const language = await withChanged('vi.js');
    await isThere(language.page, 'expression-guide');
    assert.equal((await seen(language.page, 'expression-guide')).lang, 'en', 'without the words that were changed');
    await language.page.close();

    const later = await withChanged('provenance-');
    await isThere(later.page, 'expression-guide');
    await later.page.keyboard.press('Shift'); // somebody is there: the rest is loaded
    await waitUntil(() => later.said.some((text) => /integrity|Failed to fetch dynamically|error loading dynamically/i.test(text)));
    await later.page.close();
  });

  test(`${name}: a frame works as copied`, { skip: without || (!framesAreBuilt && 'no frames are built yet') }, async () => {
    const { page } = await paste(browsers[name], `/${name}/frame`, snippet('frame', { ...chosen(), elements: chosen().elements.slice(0, 1) }).files[0].code);
    const frame = await page.waitForFrame((each) => each.url().includes('/embed/expression-guide.html'));
    await isThere(frame, 'expression-guide');
    const { lang, colour, label } = await seen(frame, 'expression-guide');
    assert.equal(lang, 'vi');
    assert.ok(isTeal(colour), colour);
    assert.equal(label, 'A "line" & <b>more</b>');
    await page.close();
  });
}

test('what is written into a field stays what it is, whatever it is', { skip }, async () => {
  const values = ['"><script>alert(1)</script>', "'", '</style>', '&quot;', '`${x}`', '\\', '-->', '<!--', ' ', '😀'];
  const page = await browsers.Chromium.newPage();
  for (const value of values) {
    const { code } = snippet('loader', { ...chosen(), shared: { 'help-label': value } }).files[0];
    const found = await page.evaluate((code) => {
      const { body, head } = new DOMParser().parseFromString(code, 'text/html');
      return { tags: [...head.children, ...body.children].map(({ localName }) => localName), label: body.querySelector('expression-guide').getAttribute('help-label') };
    }, code);
    assert.deepEqual(found, { tags: ['script', 'style', 'expression-guide', 'session-timer'], label: value });
  }
  await page.close();
});

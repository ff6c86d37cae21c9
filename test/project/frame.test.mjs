import assert from 'node:assert/strict';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { openBrowser, skip } from '../support/browser.mjs';

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript' };

/** A site that serves the built folder as it is, and opens none of its files to others. */
function hospital() {
  const server = createServer((request, response) => {
    const path = `dist/embed${new URL(request.url, 'http://localhost').pathname}`;
    if (!existsSync(path)) return response.writeHead(404).end();
    response.setHeader('content-type', types[path.split('.').pop()]);
    createReadStream(path).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({ address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() })));
}

let site;
let chromium;
before(async () => {
  if (skip) return;
  site = await hospital();
  /** A clinic's own page on another site, which allows that site's frames and its one script. */
  const clinic = async (context, next) => {
    if (context.path !== '/clinic') return next();
    context.type = 'html';
    context.set('content-security-policy', `default-src 'none'; script-src ${site.address}; frame-src ${site.address}; img-src 'self'`);
    context.body = `<!doctype html><html lang="vi"><title>Clinic</title><link rel="icon" href="/demo/favicon.svg">
      <a data-lactation-frame href="${site.address}/${context.query.frame}">Hướng dẫn</a><script src="${site.address}/host.js" async></script></html>`;
  };
  chromium = await openBrowser({ middleware: [clinic] });
});
after(async () => {
  await chromium?.close();
  site?.stop();
});

/** The clinic's page with a frame, once that shows its element. */
async function open(frame) {
  const page = await chromium.browser.newPage();
  const seen = { messages: [], addresses: [] };
  page.on('console', (message) => seen.messages.push(message.text()));
  page.on('pageerror', ({ message }) => seen.messages.push(message));
  page.on('request', (request) => seen.addresses.push(request.url()));
  await page.goto(`${chromium.address}/clinic?frame=${encodeURIComponent(frame)}`);
  const inside = await page.waitForFrame((each) => each.url().startsWith(site.address));
  await inside.waitForFunction(() => document.body?.lastElementChild?.shadowRoot?.querySelector('.source'));
  return { page, inside, seen };
}

test('another site shows a frame with its one script, in its own language, at its height, without a word in the console', { skip }, async () => {
  const { page, inside, seen } = await open('expression-guide.html?accent=%237a2e4d&help-phone=115');
  assert.equal(await inside.evaluate(() => origin), 'null');
  assert.equal(await inside.evaluate(() => document.querySelector('expression-guide').shadowRoot.querySelector('.sheet').lang), 'vi');
  const height = await inside.evaluate(() => Math.ceil(document.querySelector('expression-guide').getBoundingClientRect().height));
  await page.waitForFunction((height) => document.querySelector('iframe').offsetHeight === height, {}, height);
  assert.deepEqual(seen.messages, []);
  const origins = new Set(seen.addresses.map((address) => new URL(address).origin));
  assert.deepEqual([...origins].sort(), [site.address, chromium.address].sort());
  await page.close();
});

test('the screen can be kept on from a frame without an origin', { skip }, async () => {
  const { page, inside } = await open('session-timer.html?keep-awake');
  assert.equal(await inside.evaluate(() => navigator.wakeLock.request('screen').then(() => 'held', ({ name }) => name)), 'held');
  await page.close();
});

test('every page for a frame has a title, a language and a policy that lets nothing else in', () => {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const tags = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
  assert.equal(tags.length, 7);
  for (const tag of tags) {
    const page = readFileSync(`dist/embed/${tag}.html`, 'utf8');
    assert.match(page, /<html lang="en">[\s\S]*<title>[^<]{10,}<\/title>/, tag);
    assert.match(page, /content="default-src 'none'; script-src 'sha256-[^']+' 'strict-dynamic'; base-uri 'none'; form-action 'none'; trusted-types/, tag);
    assert.doesNotMatch(readFileSync(`dist/embed/${tag}.js`, 'utf8'), /\bimport\(|^import\b/m, tag);
  }
});

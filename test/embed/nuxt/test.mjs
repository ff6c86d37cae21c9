import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { journey } from '../journey.mjs';
import { freePort, install, openPage, run, serveWith } from '../support.mjs';

let server, open;
before(() => install());
after(async () => {
  await open?.close();
  server?.stop();
});

test('the types hold what the app does, and refuse what is wrong', () => run('nuxt', ['typecheck']));

test('the server sends the tags with their attributes', async () => {
  run('nuxt', ['build']);
  const port = await freePort();
  server = await serveWith('node', ['.output/server/index.mjs'], port, { PORT: String(port), HOST: '127.0.0.1' });
  const html = await (await fetch(server.address)).text();
  assert.match(html, /<expression-guide situation="learning" color-scheme="dark" heading-level="3">/);
  assert.match(html, /<session-timer [^>]*slot="timer" plan="pump" storage="none" sound/);
  assert.match(html, /<safety-notes lang="vi" heading-level="2" help-phone="01632 960 123" open/);
});

test('the page works as built, and its hydration is clean', async () => {
  open = await openPage(server.address);
  await open.page.waitForFunction(() => document.querySelector('safety-notes').shadowRoot?.querySelector('details[open]'));
  assert.equal(await open.page.$eval('safety-notes', ({ shadowRoot }) => shadowRoot.querySelector('[part=base]').lang), 'vi');
  await journey(open);
});

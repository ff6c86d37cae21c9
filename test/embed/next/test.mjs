import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { journey } from '../journey.mjs';
import { freePort, install, openPage, run, serveWith } from '../support.mjs';

const opened = [];
let server;
before(async () => {
  install();
  run('next', ['build']);
  const port = await freePort();
  server = await serveWith('node_modules/.bin/next', ['start', '--port', String(port)], port);
});
after(async () => {
  for (const each of opened) await each.close();
  server?.stop();
});

test('the server sends the tags with their attributes', async () => {
  const html = await (await fetch(server.address)).text();
  assert.match(html, /<expression-guide situation="learning" color-scheme="dark" heading-level="3">/);
  assert.match(html, /<session-timer [^>]*slot="timer" plan="pump" storage="none" sound=""/);
  assert.match(html, /<safety-notes lang="vi" heading-level="2" help-phone="01632 960 123" open="">/);
});

test('the page works as built, and its hydration is clean', async () => {
  const open = await openPage(server.address);
  opened.push(open);
  await open.page.waitForFunction(() => document.querySelector('safety-notes').shadowRoot?.querySelector('details[open]'));
  assert.equal(await open.page.$eval('safety-notes', ({ shadowRoot }) => shadowRoot.querySelector('[part=base]').lang), 'vi');
  await journey(open);
});

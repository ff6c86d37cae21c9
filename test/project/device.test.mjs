import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openBrowser, skip } from '../support/browser.mjs';
import { server } from '../support/server.mjs';

/** As some hospitals serve their scripts to others: a frame of no origin can load them only so. */
async function open(context, next) {
  await next();
  context.set('access-control-allow-origin', '*');
}

/** A page that keeps a frame with an origin of its own, in which each face of `device/` is tried. */
const frame = `
  const load = (name) => import(new URL('/dist/lib/device/' + name + '.js', '%address%').href);
  const [{ Chime }, { Speech }, { WakeLock }, { onSecond, onMoment }, { canVibrate, vibrate }, { saveFile }] =
    await Promise.all(['chime', 'speech', 'wake-lock', 'ticker', 'vibration', 'save-file'].map(load));
  const said = { errors: [] };
  addEventListener('error', ({ message }) => said.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => said.errors.push(String(reason)));
  const chime = new Chime(() => {});
  chime.enable();
  chime.schedule([Date.now() + 1000], Date.now());
  const speech = new Speech(() => {});
  speech.speak('Change sides', 'en');
  const lock = await new Promise((resolve) => { const lock = new WakeLock(() => resolve(lock)); lock.hold(); });
  await new Promise((resolve) => onSecond(resolve));
  await new Promise((resolve) => onMoment(() => Date.now() - 1, resolve));
  Object.assign(said, { chime: chime.state, speech: speech.state('en'), lock: lock.state, canVibrate: canVibrate(), vibrates: vibrate(1), file: await saveFile({ name: 'a.csv', type: 'text/csv', text: 'a' }) });
  chime.off(); speech.dispose(); lock.release();
  parent.postMessage(said, '*');
`;

let chromium;
before(async () => {
  if (!skip) chromium = await openBrowser({ middleware: [server, open] });
});
after(() => chromium?.close());

test('a file reaches the disk, under a strict policy', { skip }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'saving-'));
  try {
    const session = await chromium.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
    const finished = new Promise((resolve) => session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()));
    const page = await chromium.browser.newPage();
    await page.goto(`${chromium.address}/test/pages/strict-saving.html`, { waitUntil: 'networkidle0' });
    await page.click('button');
    await finished;
    assert.deepEqual(readdirSync(folder), ['feeds.csv']);
    assert.equal(readFileSync(join(folder, 'feeds.csv'), 'utf8'), 'at,ml\n02:10,60 ổn\n');
    assert.deepEqual(await page.evaluate(() => window.seen.violations.filter((text) => !text.includes('ws:'))), []);
    assert.equal(await page.evaluate(() => document.links.length), 0);
    await page.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('in a sandboxed frame every face says no, and none throws', { skip }, async () => {
  const page = await chromium.browser.newPage();
  const complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(`${chromium.address}/test/pages/seen.js`);
  const said = await page.evaluate((script) => {
    const answer = new Promise((resolve) => addEventListener('message', ({ data }) => resolve(data)));
    const frame = document.createElement('iframe');
    frame.sandbox = 'allow-scripts';
    frame.srcdoc = `<!doctype html><script type="module">${script}</script>`;
    document.body.append(frame);
    return answer;
  }, frame.replace('%address%', chromium.address));
  const { speech, ...rest } = said;
  assert.deepEqual(rest, { errors: [], chime: 'needs-touch', lock: 'refused', canVibrate: false, vibrates: false, file: 'refused' });
  assert.ok(['ready', 'no-voice'].includes(speech));
  // Chromium itself says that the frame may not keep the screen on, once asked; and the file shown here has no icon.
  assert.deepEqual(complaints.filter((text) => !/screen-wake-lock|404/.test(text)), [], 'of sound, vibration and files the console hears nothing');
  await page.close();
});

test('a server can import every face', async () => {
  const names = readdirSync('dist/lib/device').filter((name) => name.endsWith('.js'));
  assert.ok(names.includes('ticker.js') && names.includes('chime.js'));
  for (const name of names) assert.ok(await import(`../../dist/lib/device/${name}`), name);
});

import assert from 'node:assert/strict';
import { createReadStream, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { Liquid } from 'liquidjs';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, chromiumPath } from '../../../scripts/browsers.mjs';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const extension = join(project, 'dist/shopify/lactation-elements');
const folder = mkdtempSync(join(tmpdir(), 'shopify-'));

// Shopify's check would fetch newer descriptions of Liquid, and keep them: those that its package brings are the ones tested with.
process.env.XDG_CACHE_HOME = folder;
globalThis.fetch = () => Promise.reject(new Error('This test asks nobody.'));
const { themeCheckRun } = await import('@shopify/theme-check-node');

before(() => {
  const { status, stderr } = spawnSync('node', ['scripts/shopify.mjs', '--built'], { cwd: project, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** What Shopify's own check says of an extension, by its rules for theme app extensions. */
async function offences(root) {
  const { offenses, theme } = await themeCheckRun(root, 'theme-check:theme-app-extension');
  assert.ok(theme.length >= 4, 'it has found the files');
  return offenses.map(({ check, message, uri }) => `${check}: ${message} (${basename(uri)})`);
}

test('Shopify’s theme check finds nothing', async () => {
  assert.deepEqual(await offences(extension), []);
});

test('and would: an unknown filter, a missing translation, a block without a schema', async () => {
  const broken = join(folder, 'broken');
  cpSync(extension, broken, { recursive: true });
  const block = join(broken, 'blocks/element.liquid');
  const source = readFileSync(block, 'utf8');
  writeFileSync(block, source.replace("'lactation.needs_script' | t", "'lactation.missing' | t").replace(' | asset_url', ' | nonsense'));
  writeFileSync(join(broken, 'blocks/bare.liquid'), '<p>bare</p>');
  const found = (await offences(broken)).join('\n');
  for (const check of ['AppBlockMissingSchema', 'TranslationKeyExists', 'UnknownFilter']) assert.ok(found.includes(check), found);
});

const source = () => readFileSync(join(extension, 'blocks/element.liquid'), 'utf8');
const schema = () => JSON.parse(/\{% schema %\}([\s\S]*)\{% endschema %\}/.exec(source())[1]);

test('every label of the settings is in the file of labels, every element among them', () => {
  const labels = JSON.parse(readFileSync(join(extension, 'locales/en.default.schema.json'), 'utf8'));
  const text = (key) => key.split('.').reduce((at, part) => at?.[part], labels);
  const { name, settings } = schema();
  const keys = [name, ...settings.flatMap(({ label, info, content, options = [] }) => [label, info, content, ...options.map((option) => option.label)])].filter(Boolean);
  for (const key of keys) assert.equal(typeof text(key.replace(/^t:/, '')), 'string', key);
  const { modules } = JSON.parse(readFileSync(join(project, 'dist/custom-elements.json'), 'utf8'));
  const tags = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
  assert.deepEqual(settings.find(({ id }) => id === 'element').options.map(({ value }) => value).sort(), tags.sort());
});

/** The block as a shop's page has it, with its settings as a merchant leaves them but for some. */
function render(chosen, locale = 'vi', id = 'A1') {
  const words = JSON.parse(readFileSync(join(extension, `locales/${locale === 'vi' ? 'vi' : 'en.default'}.json`), 'utf8'));
  const liquid = new Liquid();
  liquid.registerFilter('asset_url', (file) => `/cdn/extensions/1/assets/${file}`);
  liquid.registerFilter('t', (key) => key.split('.').reduce((at, part) => at[part], words));
  const settings = Object.fromEntries(schema().settings.filter((each) => each.id).map((each) => [each.id, each.default ?? '']));
  const block = { id, settings: { ...settings, ...chosen }, shopify_attributes: `data-shopify-editor-block="${id}"` };
  return liquid.parseAndRenderSync(source().replace(/\{% schema %\}[\s\S]*$/, ''), { block, request: { locale: { iso_code: locale } } });
}

test('in a shop’s page the elements come alive from assets that all lie in one folder', { skip: !chromiumPath() && 'Chromium is not here' }, async () => {
  const hostile = '"><script>window.stolen = 1</script>';
  const body = [
    render({ accent: '#00695c', situation: 'learning', help_phone: '115', help_label: hostile }),
    render({ element: 'safety-notes', emergency_phone: '115', accent: '#00695c' }, 'vi', 'A2'),
    render({ element: 'method-chooser', language: 'en' }, 'vi', 'A3'),
  ].join('\n');
  const server = createServer((request, response) => {
    const [, asset] = /^\/cdn\/extensions\/1\/assets\/([^/]+)$/.exec(request.url) ?? [];
    if (!asset) return response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html><html lang="vi"><title>Shop</title><link rel="icon" href="data:,">${body}</html>`);
    if (!existsSync(join(extension, 'assets', asset))) return response.writeHead(404).end();
    response.setHeader('content-type', 'text/javascript');
    createReadStream(join(extension, 'assets', asset)).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  const browser = await puppeteer.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  try {
    const page = await browser.newPage();
    const said = [];
    const addresses = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('request', (request) => addresses.push(request.url()));
    await page.goto(address);
    for (const [tag, language] of [['expression-guide', 'vi'], ['safety-notes', 'vi'], ['method-chooser', 'en']]) {
      await page.waitForFunction((tag, language) => document.querySelector(tag)?.shadowRoot?.querySelector(`.sheet[lang=${language}]`), {}, tag, language);
    }
    await page.keyboard.press('Shift'); // somebody is there: the rest is loaded
    await page.waitForNetworkIdle({ idleTime: 300 });
    const seen = await page.evaluate(() => ({
      accent: getComputedStyle(document.querySelector('expression-guide').shadowRoot.querySelector('.sheet')).getPropertyValue('--_accent').trim(),
      label: document.querySelector('expression-guide').getAttribute('help-label'),
      number: document.querySelector('safety-notes').shadowRoot.querySelector('a[href="tel:115"]') !== null,
      context: document.querySelector('method-chooser').getAttribute('context'),
      stolen: 'stolen' in window,
    }));
    assert.deepEqual(seen, { accent: '#00695c', label: hostile, number: true, context: 'retail', stolen: false });
    assert.deepEqual(said, []);
    assert.deepEqual(addresses.filter((each) => !each.startsWith(`${address}/`) && !each.startsWith('data:')), []);
  } finally {
    await browser.close();
    server.close();
  }
});

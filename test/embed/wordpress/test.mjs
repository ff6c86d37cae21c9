import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, chromiumPath } from '../../../scripts/browsers.mjs';
import { command, until, whyNot } from './machine.mjs';
import { administrator, openSite } from './site.mjs';

const reason = whyNot() ?? (chromiumPath() ? undefined : 'Chromium is not here (npm run browsers).');
if (reason) {
  console.log(`Skipped: ${reason}`);
  process.exit(77);
}

const project = fileURLToPath(new URL('../../..', import.meta.url));
command('node', ['scripts/wordpress.mjs', '--built'], { cwd: project });

const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
const started = [];
let closing;
/** Ends and removes everything, however this ends. */
const close = () =>
  (closing ??= (async () => {
    for (const stop of started.reverse()) await stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  })());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void close().then(() => process.exit(1)));

const step = (text) => console.log(`  ${text}`);

/** The post: a block, a shortcode, a shortcode by somebody who means ill, and one that is misspelt. */
const content = `<!-- wp:lactation-elements/element {"element":"expression-guide","options":{"situation":"learning","step":"1"}} /-->
<!-- wp:shortcode -->[safety_notes audience="mother" open]<!-- /wp:shortcode -->
<!-- wp:shortcode -->[milk_storage authority='x" onmouseover="window.stolen=1' help_label='<img src=x onerror=window.stolen=1>' help-phone='"><script>window.stolen=1</script>' accent='red;background:url(//example.org)']<!-- /wp:shortcode -->`;

async function all() {
  const site = await openSite(folder, join(project, 'dist/wordpress/lactation-elements'), (stop) => started.push(stop));
  const browser = await puppeteer.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  started.push(() => browser.close());
  const option = () => JSON.parse(site.run(`wp_cache_flush(); echo wp_json_encode(get_option('lactation_elements'));`));

  const admin = await browser.newPage();
  const submit = (selector) => Promise.all([admin.waitForNavigation(), admin.evaluate((selector) => document.querySelector(selector).click(), selector)]);
  await admin.goto(`${site.address}/wp-login.php`);
  await admin.evaluate(({ name, password }) => {
    document.querySelector('#user_login').value = name;
    document.querySelector('#user_pass').value = password;
  }, administrator);
  await submit('#wp-submit');

  step('the plugin is activated');
  await admin.goto(`${site.address}/wp-admin/plugins.php`);
  await submit('#activate-lactation-elements');
  assert.ok(await admin.$('#deactivate-lactation-elements'));
  assert.equal(option(), false, 'nothing is stored before something is set');

  step('every element and attribute of this version is known to it');
  const known = JSON.parse(site.run(`echo wp_json_encode([LactationElements\\elements(), LactationElements\\common_attributes()]);`));
  const { modules } = JSON.parse(readFileSync(join(project, 'dist/custom-elements.json'), 'utf8'));
  const common = Object.keys(known[1]);
  for (const [tag, { attributes }] of Object.entries(known[0])) {
    const ours = modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag).attributes.map(({ name }) => name);
    // A timer's id cannot be given in WordPress; language and colour are no attributes of ours.
    assert.deepEqual([...Object.keys(attributes), ...common].sort(), [...ours.filter((name) => name !== 'timer'), 'lang', 'accent'].sort(), tag);
  }
  assert.equal(Object.keys(known[0]).length, 7);

  step('what cannot be is refused, and said');
  const settings = `${site.address}/wp-admin/options-general.php?page=lactation_elements`;
  const fill = (values) =>
    admin.evaluate((values) => {
      for (const [name, value] of Object.entries(values)) document.querySelector(`#lactation_elements-${name}`).value = value;
    }, values);
  await admin.goto(settings);
  await fill({ accent: 'red}', help_phone: 'ring me', lang: '<b>', help_label: 'Line' });
  await submit('#submit');
  const errors = await admin.$$eval('.settings-error.notice-error', (all) => all.map(({ textContent }) => textContent));
  assert.equal(errors.length, 3, errors.join());
  assert.deepEqual(option(), { accent: '', color_scheme: 'auto', lang: '', help_phone: '', help_label: 'Line', emergency_phone: '' });

  step('colour, language and numbers are set');
  await fill({ accent: '#00695c', lang: 'vi', help_phone: '1900 54 54 33', help_label: 'Tư vấn "sữa mẹ"', emergency_phone: '115' });
  await admin.select('#lactation_elements-color_scheme', 'light');
  await submit('#submit');
  const set = { accent: '#00695c', color_scheme: 'light', lang: 'vi', help_phone: '1900 54 54 33', help_label: 'Tư vấn "sữa mẹ"', emergency_phone: '115' };
  assert.deepEqual(option(), set);
  assert.equal(await admin.$eval('#lactation_elements-help_label', ({ value }) => value), set.help_label);

  step('a form of somebody else’s changes nothing');
  const status = await admin.evaluate(async () => {
    const body = new URLSearchParams({ option_page: 'lactation_elements', action: 'update', 'lactation_elements[accent]': '#000000' });
    return (await fetch('options.php', { method: 'POST', body })).status;
  });
  assert.equal(status, 403);
  assert.deepEqual(option(), set);

  step('a post with a block and shortcodes shows the elements, themed, in Vietnamese, from this site alone');
  const post = Number(site.run(`wp_set_current_user(1); kses_remove_filters(); echo wp_insert_post(wp_slash(['post_title' => 'Milk', 'post_status' => 'publish', 'post_content' => base64_decode('${Buffer.from(content).toString('base64')}')]));`));
  const visitor = await (await browser.createBrowserContext()).newPage();
  const said = [];
  const addresses = [];
  visitor.on('console', (message) => said.push(message.text()));
  visitor.on('pageerror', ({ message }) => said.push(message));
  visitor.on('request', (request) => addresses.push(request.url()));
  await visitor.goto(`${site.address}/?p=${post}`);
  const shown = (tag) => visitor.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.sheet[lang=vi]'), {}, tag);
  for (const tag of ['expression-guide', 'safety-notes', 'milk-storage']) await shown(tag);
  await visitor.keyboard.press('Shift'); // somebody is there
  await visitor.waitForNetworkIdle({ idleTime: 300 });
  const page = await visitor.evaluate(() => {
    const sheet = (tag) => document.querySelector(tag).shadowRoot.querySelector('.sheet');
    return {
      guide: sheet('expression-guide').innerText,
      accent: getComputedStyle(sheet('expression-guide')).getPropertyValue('--_accent').trim(),
      numbers: [...document.querySelector('safety-notes').shadowRoot.querySelectorAll('a[href^="tel:"]')].map(({ href, textContent }) => `${href} ${textContent}`).join(),
      storage: [...document.querySelector('milk-storage').attributes].map(({ name, value }) => [name, value]),
      scripts: document.querySelectorAll('script[type=module]').length,
      stolen: window.stolen,
    };
  });
  assert.match(page.guide, /vắt|massage|xoa/i);
  assert.equal(page.accent, '#00695c');
  assert.match(page.numbers, /tel:1900545433 [\s\S]*Tư vấn "sữa mẹ"/);
  assert.match(page.numbers, /tel:115 /);
  assert.deepEqual(Object.fromEntries(page.storage), { lang: 'vi', 'color-scheme': 'light', 'help-phone': set.help_phone, 'help-label': set.help_label, 'emergency-phone': '115', style: '--lactation-accent:#00695c' });
  assert.equal(page.scripts, 1);
  assert.equal(page.stolen, undefined);
  assert.deepEqual(said, []);
  assert.deepEqual(addresses.filter((address) => !address.startsWith(`${site.address}/`) && !address.startsWith('data:')), []);

  step('a page without an element loads nothing of it');
  await visitor.goto(`${site.address}/?p=1`);
  assert.equal(await visitor.evaluate(() => document.documentElement.outerHTML.includes('lactation-elements.js')), false);

  step('the editor shows the element itself, and its attributes at the side');
  const complaints = [];
  admin.on('pageerror', ({ message }) => complaints.push(message));
  await admin.goto(`${site.address}/wp-admin/post.php?post=${post}&action=edit`);
  await admin.waitForFunction(() => document.querySelector('.editor-styles-wrapper expression-guide')?.shadowRoot?.querySelector('.sheet[lang=vi]'));
  await admin.evaluate(() => {
    const { select, dispatch } = window.wp.data;
    const [block] = select('core/block-editor').getBlocks();
    dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    dispatch('core/block-editor').selectBlock(block.clientId);
  });
  const situation = await admin.waitForFunction(() => [...document.querySelectorAll('.block-editor-block-inspector select')].find((each) => [...each.options].some(({ value }) => value === 'engorgement')));
  assert.equal(await situation.evaluate(({ value }) => value), 'learning');
  assert.equal(await admin.$$eval('.block-editor-warning', ({ length }) => length), 0);
  await situation.select('engorgement');
  await admin.waitForFunction(() => document.querySelector('.editor-styles-wrapper expression-guide').getAttribute('situation') === 'engorgement');
  await admin.evaluate(() => window.wp.data.dispatch('core/editor').savePost());
  await until('the post is saved', () => site.run(`wp_cache_flush(); echo get_post(${post})->post_content;`).includes('"situation":"engorgement"'));
  await visitor.goto(`${site.address}/?p=${post}`);
  assert.equal(await visitor.$eval('expression-guide', (guide) => guide.getAttribute('situation')), 'engorgement');
  assert.deepEqual(complaints, []);

  step('it is deactivated and deleted, and leaves nothing');
  admin.on('dialog', (dialog) => void dialog.accept());
  await admin.goto(`${site.address}/wp-admin/plugins.php`);
  await submit('#deactivate-lactation-elements');
  assert.deepEqual(option(), set, 'deactivated, it keeps what was set');
  site.run(`delete_plugins(['lactation-elements/lactation-elements.php']);`);
  assert.equal(option(), false);
  assert.equal(site.run(`global $wpdb; echo $wpdb->get_var("SELECT COUNT(*) FROM {$wpdb->options} WHERE option_name LIKE '%lactation%'");`).trim(), '0');

  const log = existsSync(site.log) ? readFileSync(site.log, 'utf8') : '';
  assert.doesNotMatch(log, /lactation/i, 'PHP has no complaint');
}

let failure;
try {
  await all();
} catch (error) {
  failure = error;
} finally {
  await close();
}
if (failure) throw failure;

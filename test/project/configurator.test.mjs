import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { strictPolicy } from '../../scripts/strict-policy.mjs';
import { openBrowser, skip } from '../support/browser.mjs';
import { openFirefox, skipFirefox } from '../support/firefox.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['expression-guide', 'session-timer', 'feeding-schedule', 'session-log', 'method-chooser', 'milk-storage', 'safety-notes'];

/** The configurator under the strict policy; what the page asks for itself is its own two lists. */
async function strictly(context, next) {
  await next();
  if (context.path === '/demo/index.html') context.set('content-security-policy', `${strictPolicy}; img-src 'self'; connect-src 'self'`);
}

let chromium;
before(async () => {
  if (!skip) chromium = await openBrowser({ middleware: [strictly] });
});
after(() => chromium?.close());

/** The configurator in a context of its own, and what has gone wrong in it. */
async function open(hash = '', { width = 1280, scheme = 'light' } = {}) {
  const context = await chromium.browser.createBrowserContext();
  const page = await context.newPage();
  const wrong = [];
  const addresses = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && wrong.push(message.text()));
  page.on('request', (request) => addresses.push(request.url()));
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${chromium.address}/demo/index.html${hash}`);
  await page.waitForSelector('#files pre');
  return { page, wrong, addresses, close: () => context.close() };
}

const code = (page, place = 0) => page.$$eval('#files pre', (texts, place) => texts[place].textContent, place);
const shown = (page) => page.$$eval('#preview > *', (elements) => elements.map(({ localName }) => localName));
const hash = (page) => page.evaluate(() => decodeURIComponent(location.hash));
/** Writes into a field as a person does, and leaves it. */
async function write(page, selector, text) {
  await page.$eval(selector, (field) => {
    for (let around = field.closest('details'); around; around = around.parentElement.closest('details')) around.open = true;
  });
  await page.focus(selector);
  await page.$eval(selector, (field) => field.select());
  await page.keyboard.press('Backspace');
  if (text) await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

test('the first page of the demo is the configurator: what is chosen is seen, written, and in the address', { skip }, async () => {
  const { page, wrong, addresses, close } = await open();
  assert.deepEqual(await shown(page), ['expression-guide']);
  await page.click('#use-session-timer');
  await page.select('#language', 'vi');
  await write(page, '#look-accent', '#00796b');
  await write(page, '#all-help-phone', '01632 960 123');
  await page.select('#session-timer-plan', 'comfort');
  assert.deepEqual(await shown(page), ['expression-guide', 'session-timer']);
  await page.waitForFunction(() => document.querySelector('#preview session-timer').shadowRoot?.querySelector('.sheet')?.lang === 'vi');
  const written = await code(page);
  for (const part of ['lang="vi"', '--lactation-accent: #00796b;', 'help-phone="01632 960 123"', 'plan="comfort"', `src="${chromium.address}/dist/cdn/lactation-elements.js"`]) assert.ok(written.includes(part), part);
  assert.equal(await hash(page), '#use=expression-guide+session-timer&lang=vi&accent=#00796b&help-phone=01632+960+123&session-timer.plan=comfort');

  // back, a step at a time
  await page.goBack();
  assert.equal(await page.$eval('#session-timer-plan', ({ value }) => value), '');
  assert.doesNotMatch(await code(page), /comfort/);
  assert.equal(await page.$eval('#preview session-timer', (timer) => timer.getAttribute('plan')), null);
  await page.goBack();
  await page.goBack();
  assert.equal(await page.$eval('#look-accent', ({ value }) => value), '');
  await page.goForward();
  assert.equal(await page.$eval('#look-accent', ({ value }) => value), '#00796b');

  // sent to a colleague
  const other = await open(await page.evaluate(() => location.hash));
  assert.deepEqual(await shown(other.page), ['expression-guide', 'session-timer']);
  assert.equal(await other.page.$eval('#language', ({ value }) => value), 'vi');
  assert.equal(await code(other.page), await code(page));
  await other.close();

  // and nowhere else
  assert.deepEqual(await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, (await caches.keys()).length]), [0, 0, '', 0, 0]);
  assert.deepEqual(addresses.filter((address) => !address.startsWith(`${chromium.address}/`) && !address.startsWith('data:')), []);
  assert.ok(!addresses.some((address) => address.includes('00796b')), 'no request has what was chosen');
  assert.deepEqual(wrong, []);
  await close();
});

test('Firefox: the same, under the same policy', { skip: skip || skipFirefox }, async () => {
  const firefox = await openFirefox();
  const page = await firefox.newPage();
  const wrong = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && wrong.push(message.text()));
  await page.goto(`${chromium.address}/demo/index.html#use=expression-guide&lang=vi`);
  await page.waitForFunction(() => document.querySelector('#preview expression-guide')?.shadowRoot?.querySelector('.sheet')?.lang === 'vi');
  await page.click('#use-milk-storage');
  await write(page, '#look-accent', '#00796b');
  assert.match(await code(page), /--lactation-accent: #00796b;[^]*<milk-storage lang="vi">/);
  assert.equal(await hash(page), '#use=expression-guide+milk-storage&lang=vi&accent=#00796b');
  assert.match(await page.$eval('#findings-status', ({ textContent }) => textContent), /reads well/);
  assert.deepEqual(wrong, []);
  await firefox.close();
});

test('every word that a field offers is one that its element takes, without a warning', { skip }, async () => {
  const { page, wrong, close } = await open(`#use=${tags.join('+')}`);
  await page.waitForFunction((tags) => tags.every((tag) => document.querySelector(`#preview ${tag}`)?.shadowRoot?.querySelector('.sheet')), {}, tags);
  await page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
  for (const id of await page.$$eval('#part-options select, #part-look select', (all) => all.map(({ id }) => id))) {
    for (const value of await page.$eval(`#${id}`, ({ options }) => [...options].map(({ value }) => value))) {
      await page.select(`#${id}`, value);
      await page.evaluate(() => Promise.all([...document.querySelectorAll('#preview > *')].map(({ updateComplete }) => updateComplete)));
    }
  }
  assert.deepEqual(wrong, []);
  await close();
});

for (const width of [320, 1280]) {
  for (const scheme of ['light', 'dark']) {
    test(`${width} px, ${scheme}: nothing sticks out, and axe finds nothing, with every field open`, { skip }, async () => {
      const { page, wrong, close } = await open(`#use=${tags.join('+')}&accent=%23ffd60a&on-accent=%23fff&surface=%23777&as=html&lang=vi`, { width, scheme });
      await page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
      await page.waitForFunction((tags) => tags.every((tag) => document.querySelector(`#preview ${tag}`)?.shadowRoot?.querySelector('.source')), {}, tags);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await page.evaluate(axe);
      // The samples show colours that are chosen badly; the elements have tests of their own.
      const { violations } = await page.evaluate(() => globalThis.axe.run({ exclude: [['#preview > *'], ['.sample']] }));
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`), []);
      const small = await page.$$eval('main button, main select, main summary, main input:not([type="checkbox"], [type="radio"])', (all) => all.filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 43.9).map(({ outerHTML }) => outerHTML));
      assert.deepEqual(small, [], 'all can be hit');
      assert.deepEqual(wrong, []);
      await close();
    });
  }
}

test('contrast is told as the browser paints it, and its fixes mend it', { skip }, async () => {
  const { page, close } = await open('#use=expression-guide&expression-guide.situation=learning');
  await page.waitForFunction(() => document.querySelector('#preview expression-guide').shadowRoot?.querySelector('.go'));
  for (const look of [{}, { accent: '#ffd60a', surface: '#ffffff' }, { accent: '#b71c1c', surface: '#777777' }, { accent: '#fde2ea', surface: 'light-dark(#eef, #112)' }, { accent: 'oklch(0.9 0.2 140)' }]) {
    for (const name of ['accent', 'surface']) await write(page, `#look-${name}`, look[name] ?? '');
    for (const scheme of ['light', 'dark']) {
      const painted = await page.evaluate((scheme) => {
        document.querySelector(`#see-scheme [value="${scheme}"]`).click();
        const root = document.querySelector('#preview expression-guide').shadowRoot;
        const brush = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
        const luminance = (colour) => {
          brush.fillStyle = colour;
          brush.fillRect(0, 0, 1, 1);
          const [r, g, b] = [...brush.getImageData(0, 0, 1, 1).data].map((value) => ((value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const ratio = (one, other) => {
          const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
          return (light + 0.05) / (dark + 0.05);
        };
        const [sheet, go] = ['.sheet', '.go'].map((selector) => getComputedStyle(root.querySelector(selector)));
        return { text: ratio(sheet.color, sheet.backgroundColor), words: ratio(go.color, go.backgroundColor), button: ratio(go.backgroundColor, sheet.backgroundColor) };
      }, scheme);
      const told = await page.$$eval('#findings li', (items, scheme) => items.map(({ children }) => [...children].map(({ textContent }) => textContent)).filter(([, about]) => about.endsWith(scheme)).slice(0, 3).map(([, , ratio]) => parseFloat(ratio)), scheme);
      Object.entries(painted).forEach(([about, ratio], place) => assert.ok(Math.abs(ratio - told[place]) < 0.1 + ratio * 0.02, `${JSON.stringify(look)}, ${scheme}, ${about}: painted ${ratio}, told ${told[place]}`));
    }
  }
  for (const name of ['accent', 'surface']) await write(page, `#look-${name}`, { accent: '#ffd60a', surface: '#777777' }[name]);
  await write(page, '#look-on-accent', '#ffffff');
  assert.match(await page.$eval('#findings-status', ({ textContent }) => textContent), /hard to read/);
  for (let presses = 0; await page.$('#findings button'); presses++) {
    assert.ok(presses < 8, 'each press mends something');
    await page.click('#findings button');
    assert.match(await page.evaluate(() => document.activeElement.id), /^look-/);
  }
  assert.match(await page.$eval('#findings-status', ({ textContent }) => textContent), /Everything reads well/);
  assert.equal(await page.$eval('#look-on-accent', ({ value }) => value), '');
  assert.match(await page.$eval('#look-accent', ({ value }) => value), /^light-dark\(#[0-9a-f]{6}, #ffd60a\)$/);
  await close();
});

test('what is written wrong is left out, and said', { skip }, async () => {
  const { page, close } = await open();
  await write(page, '#look-accent', 'reddish');
  await write(page, '#all-heading-level', '9');
  await write(page, '#base', 'javascript:alert(1)');
  assert.deepEqual(await page.$$eval('[aria-invalid="true"]', (all) => all.map(({ id }) => id)), ['look-accent', 'all-heading-level']);
  assert.match(await page.$eval('#all-heading-level-wrong', ({ textContent }) => textContent), /1 to 6/);
  assert.match(await page.$eval('#base-note', ({ textContent }) => textContent), /Left out/);
  assert.doesNotMatch(await code(page), /reddish|heading-level|javascript/);
  await close();
});

test('a press copies, or where that is not allowed selects; and says which', { skip }, async () => {
  const { page, close } = await open();
  await page.evaluate(() => (navigator.clipboard.writeText = async (text) => void (globalThis.copied = text)));
  await page.click('.copy[aria-label="Copy HTML"]');
  await page.waitForFunction(() => document.querySelector('#said[role="status"]').textContent === 'HTML is copied.');
  assert.equal(await page.evaluate(() => globalThis.copied), await code(page));
  await page.evaluate(() => (navigator.clipboard.writeText = async () => Promise.reject(new Error('no'))));
  await page.click('.copy[aria-label="Copy HTML"]');
  await page.waitForFunction(() => /^HTML is selected: copy it with/.test(document.querySelector('#said').textContent));
  assert.equal(await page.evaluate(() => String(getSelection()).trim()), (await code(page)).trim());
  await close();
});

test('the preview is as wide as a phone or a desktop, on a light or a dark page, and the code is a press away', { skip }, async () => {
  const { page, close } = await open('#use=safety-notes');
  await page.waitForFunction(() => document.querySelector('#preview safety-notes').shadowRoot?.querySelector('.sheet'));
  const seen = () => page.$eval('#preview safety-notes', (element) => [element.getBoundingClientRect().width, getComputedStyle(element.shadowRoot.querySelector('.sheet')).backgroundColor]);
  const [wide, light] = await seen();
  await page.click('#see-width [value="phone"]');
  await page.click('#see-scheme [value="dark"]');
  const [narrow, dark] = await seen();
  assert.ok(wide >= 600 && narrow === 360, `${wide} and ${narrow}`);
  assert.notEqual(light, dark);
  const before = await hash(page);
  await page.click('.see [data-to="code-title"]');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'code-title');
  assert.equal(await hash(page), before, 'the address keeps what was chosen');
  await close();
});

test('there is a frame to copy only of pages that are built', { skip: skip || (!existsSync('dist/embed') && 'no frames are built yet') }, async () => {
  const { page, close } = await open('#use=expression-guide&as=frame&lang=vi&accent=%2300796b');
  const [, src] = /<iframe class="lactation" src="([^"]+)"/.exec(await code(page));
  assert.equal((await fetch(src.replaceAll('&amp;', '&'))).status, 200);
  await close();
});

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { hashOf, languages, renderToString, styleOf, tags, WriteError } from 'lactation-elements/ssr';

const content = ['expression-guide', 'safety-notes', 'method-chooser', 'milk-storage'];
const rightToLeft = ['ar', 'fa', 'he', 'ur'];

const command = async (...args) => {
  const { stdout, stderr, code = 0 } = await promisify(execFile)('node', ['bin/lactation-elements.mjs', ...args]).catch((error) => error);
  return { stdout, stderr, code };
};

test('each content element is written in each language, with nothing in it that a strict policy refuses', async () => {
  assert.ok(languages().includes('en') && languages().includes('vi'));
  for (const tag of content) {
    const titles = new Set();
    for (const lang of languages()) {
      const html = await renderToString(tag, { lang });
      assert.ok(html.startsWith(`<${tag} lang="${lang}"><template shadowrootmode="open"><link rel="stylesheet" href="/lactation-elements/styles/${tag}.css">`), html.slice(0, 200));
      assert.match(html, new RegExp(`class="sheet auto" lang="${lang}" dir="${rightToLeft.includes(lang) ? 'rtl' : 'ltr'}"`));
      assert.doesNotMatch(html, /<!--|<\?|<style| style=|<script| on[a-z]+=|undefined|\[object/);
      titles.add(/<h2[^>]*>([^<]+)</.exec(html)[1]);
    }
    assert.equal(titles.size, languages().length, `${tag} has a title in each language`);
  }
});

test('what is of no use without a script comes with words for that case, in the language', async () => {
  for (const tag of tags.filter((each) => !content.includes(each))) {
    const [english, vietnamese] = await Promise.all(['en', 'vi'].map((lang) => renderToString(tag, { lang })));
    assert.match(english, new RegExp(`^<${tag} lang="en"><noscript>[^]*<h2[^]*</noscript></${tag}>\n$`));
    assert.notEqual(english.replace('"en"', '"vi"'), vietnamese);
  }
  assert.match(await renderToString('session-timer', { lang: 'en' }), /20 to 30 minutes/);
  assert.match(await renderToString('feeding-schedule', { lang: 'en', attributes: { 'emergency-phone': '999' } }), /<a[^>]* href="tel:999"/);
});

test('a region keeps to its language, an unknown language is written in English and says so', async () => {
  assert.match(await renderToString('safety-notes', { lang: 'en-GB' }), /^<safety-notes lang="en-GB">[^]*class="sheet auto" lang="en"/);
  assert.match(await renderToString('safety-notes', { lang: 'tlh' }), /^<safety-notes lang="tlh">[^]*class="sheet auto" lang="en"/);
  assert.match(await renderToString('safety-notes', { lang: 'vi', attributes: { languages: 'en' } }), /class="sheet auto" lang="en"/);
});

test('writing many at once, no language leaks into another', async () => {
  const wanted = content.flatMap((tag) => languages().map((lang) => ({ tag, lang })));
  const alone = [];
  for (const { tag, lang } of wanted) alone.push(await renderToString(tag, { lang }));
  const many = Array.from({ length: 100 }, (_, at) => at % wanted.length);
  const together = await Promise.all(many.map((at) => renderToString(wanted[at].tag, { lang: wanted[at].lang })));
  many.forEach((at, place) => assert.equal(together[place], alone[at], `${wanted[at].tag} in ${wanted[at].lang}`));
});

test('attributes and words for slots are escaped', async () => {
  const evil = `"><script>alert('1')</script>&`;
  const html = await renderToString('safety-notes', { lang: 'en', attributes: { 'help-phone': '123 456', 'help-label': evil, title: evil, 'data-x': evil }, slots: { 'local-help': evil } });
  assert.doesNotMatch(html, /<script/);
  assert.ok(html.includes('&#60;script&#62;'));
  assert.match(html, /<p slot="local-help">&#34;&#62;&#60;script/);
});

test('the site’s own words and its own markup are written', async () => {
  const timer = await renderToString('session-timer', { lang: 'en', attributes: { slot: 'timer' } });
  const guide = await renderToString('expression-guide', { lang: 'en', content: { 'guide.article-title': 'Our leaflet' }, markup: timer, attributes: { situation: 'learning' } });
  assert.match(guide, />Our leaflet</);
  assert.ok(guide.endsWith(`</template>${timer}</expression-guide>\n`));
  const buttons = (html) => html.match(/<button/g).length;
  const alone = await renderToString('expression-guide', { lang: 'en', attributes: { situation: 'learning' } });
  assert.equal(buttons(guide), buttons(alone) + 1, 'the timer can be started from the guide');
});

for (const [what, tag, options, message] of [
  ['a tag', 'session-tmer', {}, /no <session-tmer>. Allowed: expression-guide, /],
  ['a language', 'safety-notes', { lang: 'x_!' }, /<safety-notes>: lang="x_!" is not a language. Allowed: a BCP 47 tag, e.g. en, /],
  ['an attribute', 'safety-notes', { attributes: { situation: 'learning' } }, /<safety-notes> has no attribute "situation". Allowed: .*audience/],
  ['a style', 'safety-notes', { attributes: { style: 'color: red' } }, /no attribute "style"/],
  ['a handler', 'safety-notes', { attributes: { onclick: 'x()' } }, /no attribute "onclick"/],
  ['lang as an attribute', 'safety-notes', { attributes: { lang: 'vi' } }, /lang is given as the language/],
  ['a word', 'safety-notes', { attributes: { audience: 'dad' } }, /<safety-notes>: audience="dad" is not understood. Allowed: both, mother, baby.$/],
  ['a step', 'expression-guide', { attributes: { step: 9 } }, /<expression-guide>: step="9" is not understood. Allowed: a whole number from 0 to 6.$/],
  ['a switch', 'safety-notes', { attributes: { open: 'false' } }, /<safety-notes>: open="false" is not understood/],
  ['a number', 'milk-storage', { attributes: { 'help-phone': 'call us' } }, /<milk-storage>: help-phone="call us" is not understood. Allowed: a phone number/],
  ['a slot', 'safety-notes', { slots: { intro: 'Hello' } }, /<safety-notes> has no slot "intro" here. Allowed: local-help, footer.$/],
  ['a place for offers in a hospital', 'method-chooser', { attributes: { context: 'hospital' }, slots: { 'where-to-buy': 'Pumps' } }, /no slot "where-to-buy" here/],
  ['a direction', 'milk-storage', { attributes: { dir: 'up' } }, /dir="up" is not understood. Allowed: ltr, rtl, auto/],
]) {
  test(`${what} that is not understood is refused, with what is allowed`, async () => {
    await assert.rejects(renderToString(tag, { lang: 'en', ...options }), (error) => error instanceof WriteError && message.test(error.message));
  });
}

test('what failed once fails again, and does not touch what is written next', async () => {
  const good = await renderToString('expression-guide', { lang: 'en' });
  for (let round = 0; round < 2; round++) await assert.rejects(renderToString('expression-guide', { lang: 'en', attributes: { situation: 'bored' } }), /situation="bored"/);
  assert.equal(await renderToString('expression-guide', { lang: 'en' }), good);
});

test('the command writes the same, and refuses the same with exit code 1', async () => {
  const written = await command('render', 'safety-notes', '--lang', 'vi', '--open', '--help-phone', '01632 960 123', '--fill', 'local-help=Ward 7 <3', '--styles=/assets/');
  const attributes = { open: true, 'help-phone': '01632 960 123' };
  assert.deepEqual(written, { stdout: await renderToString('safety-notes', { lang: 'vi', attributes, slots: { 'local-help': 'Ward 7 <3' }, styles: '/assets/' }), stderr: '', code: 0 });
  for (const [args, message] of [
    [['render', 'safety-notes', '--lang', 'en', '--audience', 'dad'], /audience="dad" is not understood. Allowed: both, mother, baby/],
    [['render', 'safety-notes'], /<safety-notes>: --lang is missing. Allowed: en, /],
    [['render', 'safety-notes', '--lang'], /--lang needs a value/],
    [['render', 'safety-notes', 'vi'], /"vi" is not understood/],
    [['render', 'safety-notes', '--lang', 'en', '--fill', 'oops'], /Allowed: <slot>=<text>/],
    [['render'], /render needs a tag/],
    [['paint'], /no command "paint". Allowed: render/],
  ]) {
    const { stdout, stderr, code } = await command(...args);
    assert.deepEqual([stdout, code], ['', 1], args.join(' '));
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /\n\s+at /, 'no stack');
  }
  assert.match((await command('--help')).stdout, /--inline-styles/);
  assert.match((await command('render', 'safety-notes', '--lang', 'tlh')).stderr, /There are no texts for --lang tlh: this is English/);
});

test('inline styles come with the hash that a strict policy needs', async () => {
  const { stdout, stderr, code } = await command('render', 'milk-storage', '--lang', 'en', '--inline-styles');
  const [, style] = /<style>([^]*)<\/style>/.exec(stdout);
  const hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  assert.deepEqual([code, stderr], [0, `style-src ${hash}\n`]);
  assert.equal(hash, await hashOf(styleOf('milk-storage')));
  const json = JSON.parse((await command('render', 'milk-storage', '--lang', 'en', '--inline-styles', '--json')).stdout);
  assert.deepEqual(json, { html: stdout, styleSrc: [hash] });
});

test('the style sheets lie beside the scripts', () => {
  for (const tag of content) assert.equal(readFileSync(`dist/cdn/styles/${tag}.css`, 'utf8'), `${styleOf(tag)}\n`);
});

test('importing it registers nothing and makes no document', () => {
  assert.equal(globalThis.document, undefined);
  assert.equal(globalThis.window, undefined);
  for (const tag of tags) assert.equal(globalThis.customElements?.get(tag), undefined);
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fingerprint, reviewStates, stateOf, textsOf } from '../../scripts/review-states.mjs';
import { readCatalog } from '../../scripts/xliff.mjs';

mkdirSync('coverage', { recursive: true });
const folder = mkdtempSync('coverage/review-sheet-');
after(() => rmSync(folder, { recursive: true }));

const sheet = (...args) => spawnSync('node', ['scripts/review-sheet.mjs', '--built', '--out', join(folder, 'out'), ...args], { encoding: 'utf8' });

/** A small content of its own, and the catalog of it. */
function fixture(name, advice, units = ['a.step', 'a.label']) {
  const [content, catalogs] = ['content', 'catalogs'].map((part) => join(folder, name, part));
  for (const path of [join(content, 'part'), catalogs]) mkdirSync(path, { recursive: true });
  writeFileSync(join(content, 'claims.js'), "export const claims = { C1: { verdict: 'agrees', sources: ['who'] }, bare: { verdict: 'agrees', sources: [] } };");
  writeFileSync(join(content, 'sources.js'), "export const sources = { who: { publisher: 'WHO', title: 'A, \"quoted\" title' } };");
  writeFileSync(join(content, 'part', 'steps.js'), `export const steps = [{ title: ${advice} }];\nexport const label = (msg) => msg('Label', { id: 'a.label', desc: 'A label.' });`);
  const body = units.map((id) => `<trans-unit id="${id}"><source>Say &lt;38 &amp; "so"</source><target>Nói</target><note from="lit-localize">Note, with a comma</note></trans-unit>`).join('\n');
  writeFileSync(join(catalogs, 'vi.xlf'), `<xliff><file><body>${body}</body></file></xliff>`);
  return ['--content', content, '--catalogs', catalogs];
}

const step = (claims) => `{ text: (msg) => msg('Step', { id: 'a.step', desc: 'A step.' }), claims: ${claims} }`;

test('every text of the library is on its sheets, with its translation, sources and state', () => {
  const { status, stderr } = sheet();
  assert.equal(status, 0, stderr);
  const catalog = readCatalog('vi');
  const vietnamese = readFileSync(join(folder, 'out', 'vi.html'), 'utf8');
  const csv = readFileSync(join(folder, 'out', 'review-sheet.csv'), 'utf8');
  assert.equal(csv.codePointAt(0), 0xfeff, 'a spreadsheet sees UTF-8');
  for (const [id, { target }] of catalog) {
    assert.ok(vietnamese.includes(`<span class="id">${id}</span>`), id);
    assert.ok(vietnamese.includes(target.replaceAll('&', '&amp;').replaceAll('"', '&quot;')), `${id}: ${target}`);
    assert.ok(csv.includes(`\n${id},`), id);
  }
  assert.equal(vietnamese.match(/class="locked"/g).length, [...catalog.keys()].filter((id) => id.startsWith('locked.')).length);
  assert.match(vietnamese, /babyTemperature<\/b> guidance <span class="numbers">\[\d+/);
  assert.match(vietnamese, /<h2>expression-guide(?:, [a-z-]+)*<\/h2>[\s\S]*Step 3, swollen/);
  assert.doesNotMatch(readFileSync(join(folder, 'out', 'en.html'), 'utf8'), /lang="vi"/);
});

test('a sheet is made of any content folder, and quotes what must be quoted', () => {
  const { status, stderr } = sheet(...fixture('good', step("['C1']")));
  assert.equal(status, 0, stderr);
  const csv = readFileSync(join(folder, 'out', 'review-sheet.csv'), 'utf8');
  assert.match(csv, /a\.step,part,Step 1,advice,,"Note, with a comma",C1 \(agrees\),"WHO: A, ""quoted"" title","Say <38 & ""so""",draft,Nói,draft\r\n/);
  assert.match(readFileSync(join(folder, 'out', 'en.html'), 'utf8'), /Say &lt;38 &amp; &quot;so&quot;/);
});

const broken = [
  ['cites no claim', step('[]'), /a\.step gives advice and cites no claim/],
  ['cites a claim without a source', step("['bare']"), /a\.step rests on the claim bare, which has no source/],
  ['cites a claim that there is not', step("['C9']"), /a\.step rests on the claim C9, which has no source/],
  ['stands in a note without a claim', "{ tone: 'caution', title: (msg) => msg('Step', { id: 'a.step', desc: 'A step.' }) }", /a\.step stands in a note and cites no claim/],
];
for (const [what, advice, says] of broken) {
  test(`no sheet is made where advice ${what}`, () => {
    const { status, stderr } = sheet(...fixture(what, advice));
    assert.equal(status, 1);
    assert.match(stderr, says);
  });
}

test('no sheet is made where a catalog and the content differ', () => {
  const more = sheet(...fixture('more', step("['C1']"), ['a.step', 'a.label', 'a.lost']));
  assert.equal(more.status, 1);
  assert.match(more.stderr, /a\.lost is in the catalogs and belongs to no content/);
  const fewer = sheet(...fixture('fewer', step("['C1']"), ['a.step']));
  assert.equal(fewer.status, 1);
  assert.match(fewer.stderr, /a\.label is in no catalog/);
});

test('a text that depends on a number is found in each of its forms', () => {
  const forms = `(count) => (${step("['C1']")})`;
  const plural = "{ text: (msg, n) => n === 1 ? msg('One', { id: 'a.step', desc: 'x' }) : msg('More', { id: 'a.more', desc: 'x' }), claims: ['C1'] }";
  for (const [name, advice, units] of [['function', forms, undefined], ['plural', plural, ['a.step', 'a.more', 'a.label']]]) {
    const { status, stderr } = sheet(...fixture(name, advice, units));
    assert.equal(status, 0, stderr);
    const csv = readFileSync(join(folder, 'out', 'review-sheet.csv'), 'utf8');
    for (const id of (units ?? ['a.step']).filter((each) => each !== 'a.label')) assert.match(csv, new RegExp(`${id},part,Steps?( 1)?,advice`));
  }
});

test('a mark of review holds for the words that were read, and no others', () => {
  const read = { state: 'clinically-reviewed', text: fingerprint('Stop', 'Dừng lại'), by: 'Ruth Penhale', on: '2026-11-24' };
  assert.equal(stateOf(read, 'Stop', 'Dừng lại'), 'clinically-reviewed');
  assert.equal(stateOf(read, 'Stop', 'Dừng lại'.normalize('NFD')), 'clinically-reviewed');
  assert.equal(stateOf(read, 'Stop now', 'Dừng lại'), 'draft');
  assert.equal(stateOf(read, 'Stop', 'Dừng'), 'draft');
  assert.equal(stateOf(undefined, 'Stop', 'Dừng lại'), 'draft');
  assert.equal(stateOf({ ...read, state: 'perfect' }, 'Stop', 'Dừng lại'), 'draft');
});

test('a language is as far as the least of its texts', () => {
  const all = (state) => Object.fromEntries([...textsOf('vi', {})].map(([id, { source, text }]) => [id, { state, text: fingerprint(source, text) }]));
  assert.equal(reviewStates({ vi: all('clinically-reviewed') }).vi, 'clinically-reviewed');
  assert.equal(reviewStates({ vi: { ...all('clinically-reviewed'), 'guide.name': all('read-back')['guide.name'] } }).vi, 'read-back');
  assert.equal(reviewStates({ vi: { ...all('clinically-reviewed'), 'guide.name': undefined } }).vi, 'draft');
  assert.equal(reviewStates({}).en, 'draft');
});

test('a mark wants to know who read what', () => {
  for (const args of [['--mark', 'perfect', '--language', 'vi', '--by', 'R'], ['--mark', 'read-back', '--language', 'xx', '--by', 'R'], ['--mark', 'read-back', '--language', 'vi']]) assert.equal(sheet(...args).status, 1);
});

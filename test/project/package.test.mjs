import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

test('every entry that is not for browsers alone imports in Node', async () => {
  for (const [path, target] of Object.entries(manifest.exports)) {
    if (typeof target === 'string') continue;
    const name = `lactation-elements${path.slice(1)}`;
    assert.ok(await import(name), name);
  }
});

test('the classes come from the main entry', async () => {
  const library = await import('lactation-elements');
  assert.equal(library.ExpressionGuide.tag, 'expression-guide');
  assert.equal(library.version, manifest.version);
  library.ExpressionGuide.define(); // does nothing where there is no registry
});

test('a built locale imports nothing', () => {
  assert.doesNotMatch(readFileSync('dist/cdn/locales/vi.js', 'utf8'), /\bimport\b|\bfrom\b\s*"/);
});

test('descriptions for translators do not reach a phone', () => {
  const { files } = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8'));
  const scripts = Object.keys(files).map((name) => readFileSync(`dist/cdn/${name}`, 'utf8')).join('');
  assert.ok(scripts.includes('Ask your midwife or doctor first if'));
  assert.doesNotMatch(scripts, /Bold first line of a safety note/);
});

test('the manifest names what is public', () => {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const guide = modules.flatMap(({ declarations }) => declarations ?? []).find(({ name }) => name === 'ExpressionGuide');
  assert.deepEqual(
    guide.events.map(({ name }) => name),
    ['guide-step-change', 'guide-complete'],
  );
  const attributes = guide.attributes.map(({ name }) => name);
  for (const attribute of ['situation', 'step', 'layout', 'color-scheme', 'heading-level']) assert.ok(attributes.includes(attribute), attribute);
  for (const { name, description } of [...guide.attributes, ...guide.events, ...guide.slots]) assert.ok(description, `${name} is described`);
});

test('an element loads no other element, now or later: what several need lies in chunks', () => {
  const { files } = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8'));
  const isElement = (name) => name in files && /^[a-z]+-[a-z]+\.js$/.test(name) && name !== 'lactation-elements.js';
  const closure = (name, seen = new Set()) => {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const imported of files[name].imports) closure(imported, seen);
    return seen;
  };
  assert.equal(Object.keys(files).filter(isElement).length, 7);
  for (const name of Object.keys(files)) {
    const elements = [...closure(name)].filter(isElement);
    assert.ok(elements.length <= 1, `${name} loads ${elements.join(' and ')}`);
  }
});

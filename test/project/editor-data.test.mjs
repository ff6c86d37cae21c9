import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import ts from 'typescript';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { modules } = read('dist/custom-elements.json');
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ customElement }) => customElement);
const tags = ['expression-guide', 'feeding-schedule', 'method-chooser', 'milk-storage', 'safety-notes', 'session-log', 'session-timer'];

mkdirSync('coverage', { recursive: true });
const folder = mkdtempSync('coverage/types-');
after(() => rmSync(folder, { recursive: true }));

/** What TypeScript says of a page's code against the built types. */
function complaints(code) {
  const path = join(folder, 'page.ts');
  writeFileSync(path, code);
  const options = { strict: true, noEmit: true, skipLibCheck: true, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], types: [] };
  const program = ts.createProgram([path], options);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test('the manifest names each element with its tag, at paths that are published', () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags);
  for (const { path } of modules) assert.ok(existsSync(path), path);
  const definitions = modules.flatMap(({ path, exports }) => exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => [path, name]));
  assert.deepEqual(definitions, elements.map(({ tagName }) => [`dist/lib/define/${tagName}.js`, tagName]));
});

test('the manifest writes out what an attribute takes, and names the class of each event', async () => {
  const library = await import('lactation-elements');
  for (const { tagName, attributes, events, cssProperties } of elements) {
    for (const { name, type } of attributes) assert.doesNotMatch(type.text, /[A-Z]|undefined/, `${tagName} ${name}`);
    for (const { name, type } of events) assert.equal(library[type.text].type, name);
    assert.ok(cssProperties.some(({ name }) => name === '--lactation-accent'), tagName);
  }
  const situation = elements.find(({ tagName }) => tagName === 'expression-guide').attributes.find(({ name }) => name === 'situation');
  assert.equal(situation.type.text, "'learning' | 'low-supply' | 'engorgement' | 'leftovers' | 'night'");
});

test('VS Code and JetBrains are told the same', () => {
  const vscode = read('dist/vscode.html-custom-data.json');
  const guide = vscode.tags.find(({ name }) => name === 'expression-guide');
  assert.deepEqual(vscode.tags.map(({ name }) => name).sort(), tags);
  assert.deepEqual(guide.attributes.find(({ name }) => name === 'layout').values, [{ name: 'steps' }, { name: 'article' }]);
  assert.equal(vscode.tags.find(({ name }) => name === 'session-timer').attributes.find(({ name }) => name === 'sound').valueSet, 'v');
  const manifest = read('package.json');
  const webTypes = read(manifest['web-types']);
  assert.deepEqual([webTypes.name, webTypes.version], [manifest.name, manifest.version]);
  const timer = webTypes.contributions.html.elements.find(({ name }) => name === 'session-timer');
  assert.deepEqual(timer.attributes.find(({ name }) => name === 'unit').value, { type: ["'ml'", "'oz'"] });
  assert.deepEqual(timer.attributes.map(({ name }) => name), vscode.tags.find(({ name }) => name === 'session-timer').attributes.map(({ name }) => name));
  assert.ok(timer.js.events.some(({ name }) => name === 'session-end'));
  assert.ok(timer.js.properties.some(({ name }) => name === 'content'));
});

test('the three frameworks are told every option and every event', () => {
  for (const framework of ['react', 'vue', 'svelte']) {
    const types = readFileSync(`dist/types/${framework}.d.ts`, 'utf8');
    for (const { tagName, attributes, events } of elements) {
      assert.ok(types.includes(`'${tagName}': `), `${framework} ${tagName}`);
      for (const { name } of attributes) assert.match(types, new RegExp(`\\s'?${name}'?\\?: `), `${framework} ${name}`);
      for (const { name } of events) assert.ok(types.includes(framework === 'vue' ? `'${name}': ` : `'on${name}'?: `), `${framework} ${name}`);
    }
  }
});

test('without a framework, TypeScript knows tags, events and options', () => {
  const code = `import 'lactation-elements/all';
    const guide = document.createElement('expression-guide');
    guide.addEventListener('guide-step-change', ({ step, situation }) => [step.toFixed(), situation]);
    guide.situation = 'learning';
    document.querySelector('session-timer')?.start();`;
  assert.deepEqual(complaints(code), []);
  assert.deepEqual(complaints(code.replace("'learning'", "'lerning'")).length, 1);
  assert.deepEqual(complaints(code.replace('step.toFixed', 'step.toUpperCase')).length, 1);
});

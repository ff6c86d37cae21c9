import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { globSync } from '../../../scripts/glob.mjs';
import { pack, run } from '../support.mjs';
import { bundlers } from './bundlers.mjs';
import { readmeOf } from './readme.mjs';

const tarball = pack();
const project = mkdtempSync(join(tmpdir(), 'project-'));
process.on('exit', () => rmSync(project, { recursive: true, force: true }));
run('npm', ['init', '--yes'], project);
const said = run('npm', ['install', '--no-audit', '--no-fund', tarball], project);
const installed = join(project, 'node_modules/lactation-elements');
const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));

test('it installs without a warning', () => assert.doesNotMatch(said, /warn/i));

test('publint has nothing to say', () => assert.match(run('publint', [tarball, '--strict']), /All good/));

test('its types are found by every way of importing it', () => run('attw', [tarball, '--profile', 'esm-only']));

const files = globSync(join(installed, 'dist'), '.js');

test('no file of the library holds a copy of lit', () => {
  for (const path of files.filter((name) => name.includes('/dist/lib/') || name.includes('/dist/types/'))) {
    const code = readFileSync(path, 'utf8');
    assert.doesNotMatch(code, /litElementVersions|litHtmlVersions|reactiveElementVersions/, path);
    for (const [, name] of code.matchAll(/^(?:import|export)\b[^'"]*?from ['"]([^.'"][^'"]*)['"]/gm)) {
      const owner = name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/');
      // what only rendering on a server needs is the site's to install
      assert.ok(owner in manifest.dependencies || (owner in manifest.peerDependencies && path.includes('/dist/lib/server/')), `${path}: ${name}`);
    }
  }
});

test('every script has its map, and every map its sources', () => {
  assert.ok(files.length > 100);
  for (const path of files) {
    if (path.includes('/dist/types/') || path.includes('/dist/embed/')) continue; // a frame's script is made of files in dist/cdn, which have theirs
    const [, name] = /\/\/# sourceMappingURL=(.+)\s*$/.exec(readFileSync(path, 'utf8')) ?? [];
    assert.ok(name, `${path} names its map`);
    const maps = [join(dirname(path), name), path.replace(/\.js$/, '.d.ts.map')].filter(existsSync);
    assert.equal(maps.length, path.includes('/dist/lib/') ? 2 : 1, path);
    for (const map of maps) {
      const { sources, sourcesContent = [] } = JSON.parse(readFileSync(map, 'utf8'));
      sources.forEach((source, index) => assert.ok(sourcesContent[index] ?? existsSync(join(dirname(map), source)), `${map}: ${source}`));
    }
  }
});

test('every file that the manifests name is there', () => {
  const targets = Object.values(manifest.exports).flatMap((target) => (typeof target === 'string' ? target : Object.values(target)));
  for (const path of [...targets, manifest.types, manifest.customElements, manifest['web-types']]) assert.ok(path.includes('*') || existsSync(join(installed, path)), path);
  const { modules } = JSON.parse(readFileSync(join(installed, manifest.customElements), 'utf8'));
  for (const { path } of modules) assert.ok(existsSync(join(installed, path)), path);
  for (const path of ['LICENSE', 'README.md', 'CHANGELOG.md']) assert.ok(existsSync(join(installed, path)), path);
});

const ways = {
  'its class': "import { MilkStorage } from 'lactation-elements';\nMilkStorage.define();\n",
  'its registration': "import 'lactation-elements/define/milk-storage';\n",
};
for (const [name, bundle] of Object.entries(bundlers)) {
  test(`${name} takes one element alone, and nothing of what is not used`, async () => {
    const all = await bundle(project, "import 'lactation-elements/all';\n");
    console.log(`${name}: all elements ${all.bytes} bytes at first, ${all.whole} with what may follow`);
    for (const [way, code] of Object.entries(ways)) {
      const { modules, bytes, whole } = await bundle(project, code);
      const elements = new Set(modules.flatMap((path) => /lactation-elements\/dist\/lib\/elements\/([a-z]+-[a-z]+)\//.exec(path)?.[1] ?? []));
      assert.deepEqual([...elements], ['milk-storage'], way);
      console.log(`${name}: milk-storage by ${way} ${bytes} bytes at first, ${whole} with what may follow`);
      assert.ok(bytes < all.bytes, `${bytes} of ${all.bytes}`);
    }
    const { modules } = await bundle(project, "import { MilkStorage } from 'lactation-elements';\nexport const used = 1;\n");
    assert.deepEqual(modules.filter((path) => path.includes('lactation-elements/dist')), []);
  });
}

const readme = readmeOf(project);
for (const way of ['pasted', 'alone', 'bundled']) {
  test(`as the README says, ${way}: the guide is there`, async () => {
    const { text, complaints } = await readme[way]();
    assert.match(text, /Why are you expressing today\?/);
    assert.deepEqual(complaints, []);
  });
}

test('as the README says, defaults hold for every element', async () => {
  const { text, complaints } = await readme.defaults();
  assert.match(text, /01632 960 123/);
  assert.deepEqual(complaints, []);
});

test('as the README says, classes and the time logic work in Node', () => {
  assert.equal(readme.inNode(), 'expression-guide');
  assert.equal(readme.timing(), 'true');
});

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { transform } from 'esbuild';
import ts from 'typescript';
import { tables } from '../../scripts/docs-tables.mjs';
import { globSync } from '../../scripts/glob.mjs';
import { labels } from '../../scripts/labels.mjs';
import { standing } from '../../scripts/readme-tables.mjs';
import { strictPolicy } from '../../scripts/strict-policy.mjs';
import { openBrowser, skip } from '../support/browser.mjs';
import { anchorsOf, examplesOf, linksOf, pages } from '../support/markdown.mjs';

const docs = pages();
const examples = docs.filter(({ path }) => !path.startsWith('test/')).flatMap(examplesOf);
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

describe('the docs', () => {
  for (const { file, name, table } of tables()) {
    test(`have the table "${name}" in ${file}, as it was built`, () => assert.equal(standing(name, file), table));
  }

  test('name every event, part, state and variable where it is explained', () => {
    const events = readFileSync('docs/events.md', 'utf8');
    const theming = readFileSync('docs/theming.md', 'utf8');
    for (const element of elements) {
      for (const { name } of element.events ?? []) assert.ok(events.includes(`\`${name}\``), name);
      for (const { name } of element.cssStates ?? []) assert.ok(theming.includes(`\`:state(${name})\``), name);
      for (const { name } of [...element.cssParts, ...element.cssProperties]) assert.ok(theming.includes(`\`${name}\``), name);
    }
  });

  test('point at every variable and part in a picture', () => {
    const pointed = labels.flatMap(([text]) => text.split(', '));
    const variables = elements[0].cssProperties.map(({ name }) => name.replace('--lactation-', ''));
    const parts = elements.flatMap(({ cssParts }) => cssParts.map(({ name }) => `::part(${name})`));
    assert.deepEqual([...pointed].sort(), [...new Set([...variables, ...parts])].sort());
  });

  test('have no link or picture that leads nowhere', () => {
    const broken = [];
    for (const page of docs) {
      for (const address of linksOf(page).filter((each) => !/^[a-z]+:/.test(each))) {
        const [path, anchor] = address.split('#');
        const target = path ? normalize(join(dirname(page.path), path)) : page.path;
        const there = existsSync(target) && (!anchor || anchorsOf({ text: readFileSync(target, 'utf8') }).includes(anchor));
        if (!there) broken.push(`${page.path}: ${address}`);
      }
    }
    assert.deepEqual(broken, []);
  });

  test('are all to be found from the README', () => {
    const linked = docs.flatMap((page) => linksOf(page).map((address) => normalize(join(dirname(page.path), address.split('#')[0]))));
    const lost = docs.map(({ path }) => path).filter((path) => path !== 'README.md' && !linked.some((link) => link === path || link === dirname(path) || link === `${dirname(path)}/`));
    assert.deepEqual(lost, []);
  });

  test('speak of no script and no variable that there is not', () => {
    const variables = elements[0].cssProperties.map(({ name }) => name);
    for (const { path, text } of docs) {
      for (const [, script] of text.matchAll(/npm run ([\w:-]+)/g)) assert.ok(manifest.scripts[script] || path.startsWith('test/'), `${path}: npm run ${script}`);
      for (const [variable] of text.matchAll(/--lactation-[\w-]*\w/g)) assert.ok(variables.includes(variable), `${path}: ${variable}`);
    }
  });
});

describe('the examples', () => {
  const languages = { js: 'js', mjs: 'js', ts: 'ts', jsx: 'tsx', tsx: 'tsx', vue: 'ts', svelte: 'ts' };
  const scripts = examples
    .filter(({ language, excuse }) => language in languages && !excuse)
    .map((example) => ({ ...example, code: /vue|svelte/.test(example.language) ? [...example.code.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code).join('\n') : example.code }));

  for (const { where, language, code } of scripts) {
    test(`in ${where} is ${language} that can be parsed`, async () => void (await transform(code, { loader: languages[language] })));
  }

  test('in JavaScript import what there is', () => {
    const imports = scripts.flatMap(({ where, code }) => importsOf(code).map((each) => ({ ...each, where })));
    const tried = globSync('test/embed', 'package.json').map((path) => JSON.parse(readFileSync(path, 'utf8'))).flatMap(({ dependencies, devDependencies }) => Object.keys({ ...dependencies, ...devDependencies }));
    for (const { where, from } of imports.filter(({ from }) => !isOurs(from) && !/^\.?\//.test(from))) {
      assert.ok(isBuiltin(from) || tried.some((name) => from === name || from.startsWith(`${name}/`)), `${where}: ${from} is in no app of test/embed`);
    }
    const ours = imports.filter(({ from }) => isOurs(from));
    assert.ok(ours.length > 5);
    assert.deepEqual(complaints(ours), []);
  });
});

const isOurs = (from) => /^(lactation-elements(\/|$)|\/lactation-elements\/)/.test(from);

/** The import declarations of a script: each as it stands, and from where. */
function importsOf(code) {
  const { statements } = ts.createSourceFile('example.tsx', code, ts.ScriptTarget.Latest, true);
  return statements.filter(ts.isImportDeclaration).map((statement) => ({ text: statement.getText(), from: statement.moduleSpecifier.text }));
}

/** What TypeScript says of imports from the built files. */
function complaints(imports) {
  mkdirSync('coverage', { recursive: true });
  const folder = mkdtempSync('coverage/docs-');
  after(() => rmSync(folder, { recursive: true }));
  const files = imports.map(({ where, text, from }, at) => {
    const path = join(folder, `${at}.ts`);
    writeFileSync(path, `// ${where}\n${text.replace(from, from.replace(/^\/lactation-elements\//, '../../dist/lib/'))}\n`);
    return path;
  });
  const program = ts.createProgram(files, { strict: true, noEmit: true, skipLibCheck: true, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [] });
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => `${file?.text ?? ''}${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

describe('the examples in HTML', { skip }, () => {
  const [site, elsewhere] = ['https://page.example', 'https://your-site.example'];
  const folders = { '/lactation-elements/': 'dist/cdn/', '/embed/': 'dist/embed/', '/docs/images/': 'docs/images/' };
  const types = { '.js': 'text/javascript', '.html': 'text/html', '.css': 'text/css', '.json': 'application/json', '.png': 'image/png' };
  let chromium;
  before(async () => (chromium = await openBrowser()));
  after(() => chromium?.close());

  /** A file of either site, as the docs say that it is served. */
  function answer(url) {
    const { origin, pathname } = new URL(url);
    const [prefix, folder] = Object.entries(folders).find(([start]) => pathname.startsWith(start)) ?? [];
    const path = prefix && [site, elsewhere].includes(origin) && folder + pathname.slice(prefix.length);
    if (!path || !existsSync(path)) return { status: 404 };
    return { status: 200, contentType: types[extname(path)], headers: { 'Access-Control-Allow-Origin': '*' }, body: readFileSync(path) };
  }

  /** The example alone on a page that is as strict as it allows, and what is complained of there. */
  async function open(code) {
    const page = await chromium.browser.newPage();
    const complaints = [];
    page.on('console', (message) => ['error', 'warn'].includes(message.type()) && complaints.push(message.text()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.setRequestInterception(true);
    const loads = /src="(https:\/\/your-site\.example)?\/lactation-elements\/|<iframe|host\.js/.test(code);
    const script = loads ? '' : '<script type="module" src="/lactation-elements/lactation-elements.js"></script>';
    const whole = /<html/.test(code) ? code : `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Example</title></head><body>${script}${code}</body></html>`;
    const isStrict = !/<script(?![^>]*src=)|style|your-site/.test(whole);
    const headers = isStrict ? { 'Content-Security-Policy': `${strictPolicy}; img-src 'self'` } : {};
    page.on('request', (request) => {
      if (request.url() === `${site}/`) return request.respond({ status: 200, contentType: 'text/html', headers, body: whole });
      if (request.url().startsWith('data:')) return request.continue(); // an icon of the browser's own
      const given = request.url().endsWith('/favicon.ico') ? { status: 204 } : answer(request.url());
      if (given.status === 404) complaints.push(`not there: ${request.url()}`);
      return request.respond(given);
    });
    await page.goto(`${site}/`);
    return { page, complaints };
  }

  for (const { where, code } of examples.filter(({ language, excuse }) => language === 'html' && !excuse)) {
    test(`in ${where} shows its elements, without a complaint`, async () => {
      const { page, complaints } = await open(code);
      const tags = elements.map(({ tagName }) => tagName);
      const written = tags.filter((tag) => new RegExp(`<${tag}[\\s>]`).test(code));
      const framed = [...code.matchAll(/embed\/([a-z-]+)\.html/g)].map(([, tag]) => tag);
      const isShown = (tag) => [...document.querySelectorAll(tag)].length > 0 && [...document.querySelectorAll(tag)].every(({ shadowRoot }) => shadowRoot?.querySelector('[part=base] *'));
      for (const tag of written) await page.waitForFunction(isShown, { timeout: 10_000, polling: 50 }, tag);
      for (const tag of framed) {
        const frame = await page.waitForFrame((each) => each.url().includes(`/embed/${tag}.html`), { timeout: 10_000 });
        await frame.waitForFunction(isShown, { timeout: 10_000, polling: 50 }, tag);
      }
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
});

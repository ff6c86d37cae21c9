import { transform } from 'esbuild';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { allowed, elements, fieldsOf } from '../../demo/configurator/fields.js';
import { integrityOf, languagesOf, nameOf } from '../../demo/configurator/files.js';
import { embedFolder, kinds, policyOf, snippet } from '../../demo/configurator/snippets.js';
import { folder, initial, read, variables, write } from '../../demo/configurator/state.js';
import { isValue } from '../../demo/configurator/styles.js';

const manifest = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8'));
const languages = languagesOf(manifest);
const fields = fieldsOf(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')), languages);
const tags = Object.keys(elements);
const base = 'https://example.org/lactation-elements/';
const plain = { elements: [{ tag: 'expression-guide', attributes: { situation: 'learning' } }], shared: {}, language: 'vi', look: { accent: '#00796b' }, base, manifest };
/** Everything, with values that mean something wherever they are pasted. */
const hard = {
  ...plain,
  elements: tags.map((tag) => ({ tag, attributes: { ...(tag === 'feeding-schedule' && { timer: 'session-timer' }), ...(tag === 'session-timer' && { 'keep-awake': true }) } })),
  shared: { 'help-label': 'A "line" & <b>{{more}}</b> `${of}` {it} [here] \\', 'help-phone': '01632 960 123', 'language-menu': true },
  look: { accent: 'light-dark(#00796b, oklch(0.8 0.1 170))', font: "'Source Sans 3', sans-serif" },
};

const codeOf = (kind, configuration, name) => {
  const { files } = snippet(kind, configuration);
  return (name ? files.find((file) => file.name === name) : files[0]).code;
};
const between = (code, start, end) => code.slice(code.indexOf(start) + start.length, code.indexOf(end, code.indexOf(start)));

test('React’s is JSX that imports each element and makes it as it was chosen', async () => {
  for (const configuration of [plain, hard]) {
    const { code } = await transform(codeOf('react', configuration), { loader: 'jsx', jsxFactory: 'make', jsxFragment: 'null', format: 'cjs' });
    const [imported, made, module] = [[], [], {}];
    new Function('require', 'make', 'module', code)((name) => imported.push(name), (tag, attributes) => tag && made.push([tag, attributes]), module);
    module.exports.Lactation();
    assert.deepEqual(imported, [...configuration.elements.map(({ tag }) => `lactation-elements/define/${tag}`), './lactation.css']);
    assert.deepEqual(made.map(([tag]) => tag), configuration.elements.map(({ tag }) => tag));
    for (const [, attributes] of made) {
      assert.equal(attributes.lang, 'vi');
      assert.equal(attributes['help-label'], configuration.shared['help-label']);
    }
    const css = await transform(codeOf('react', configuration, 'lactation.css'), { loader: 'css' });
    assert.deepEqual(css.warnings, []);
  }
});

test('Angular’s is TypeScript whose template and styles hold no expression', () => {
  for (const configuration of [plain, hard]) {
    const code = codeOf('angular', configuration);
    const { diagnostics } = ts.transpileModule(code, { reportDiagnostics: true, compilerOptions: { experimentalDecorators: true, target: ts.ScriptTarget.ES2022 } });
    assert.deepEqual(diagnostics.map(({ messageText }) => messageText), []);
    const file = ts.createSourceFile('lactation.ts', code, ts.ScriptTarget.ES2022, true);
    const templates = [];
    const walk = (node) => (ts.isTemplateExpression(node) && assert.fail('an expression in a template'), ts.isNoSubstitutionTemplateLiteral(node) && templates.push(node.text), ts.forEachChild(node, walk));
    walk(file);
    assert.equal(templates.length, 2);
    assert.doesNotMatch(templates[0], /[{}]/);
    for (const { tag } of configuration.elements) assert.match(templates[0], new RegExp(`<${tag}[\\s>]`));
  }
});

test('Vue’s and Svelte’s have a script, markup and styles that parse, and nothing in the markup is an expression', async () => {
  for (const configuration of [plain, hard]) {
    for (const [kind, open] of [['vue', '<script setup>'], ['svelte', '<script>']]) {
      const code = codeOf(kind, configuration);
      for (const part of [open, '</script>', '<style>', '</style>']) assert.equal(code.split(part).length, 2, part);
      await transform(between(code, open, '</script>'), { loader: 'js' });
      const css = await transform(between(code, '<style>', '</style>'), { loader: 'css' });
      assert.deepEqual(css.warnings, []);
      const markup = kind === 'vue' ? between(code, '<template>', '</template>') : between(code, '</script>', '<style>');
      if (kind === 'svelte') assert.doesNotMatch(markup, /[{}]/);
      for (const { tag } of configuration.elements) assert.match(markup, new RegExp(`<${tag}[\\s>][^]*</${tag}>`));
    }
    await transform(codeOf('vue', configuration, 'vite.config.js'), { loader: 'js' });
  }
});

test('WordPress’s are shortcodes: every attribute has a value, and no bracket stands inside', () => {
  assert.equal(codeOf('wordpress', { ...plain, language: '' }), '[expression_guide situation="learning"]\n');
  const shortcodes = codeOf('wordpress', hard).trimEnd().split('\n');
  assert.equal(shortcodes.length, 7);
  for (const shortcode of shortcodes) assert.match(shortcode, /^\[[a-z]+_[a-z]+( [a-z-]+="[^"[\]<>]*")*\]$/);
  assert.match(shortcodes[1], /^\[session_timer .*keep-awake="true"/);
});

test('a frame’s address has the language, the attributes and the look', () => {
  const [, src] = /src="([^"]+\.html[^"]*)"/.exec(codeOf('frame', plain));
  assert.equal(src.replaceAll('&amp;', '&'), `${base}embed/expression-guide.html?lang=vi&situation=learning&accent=%2300796b`);
  assert.equal(embedFolder('https://example.org/dist/cdn/'), 'https://example.org/dist/embed/');
  assert.equal(codeOf('frame', hard).match(/<iframe /g).length, 7);
});

test('every kind is written for any choice of elements, also without a look', () => {
  for (const kind of kinds) {
    for (const tag of tags) {
      const { files, install } = snippet(kind, { ...plain, elements: [{ tag, attributes: {} }], look: {}, language: '' });
      assert.ok(files.length && Array.isArray(install), kind);
      for (const { name, language, code } of files) assert.ok(name && language && code.endsWith('\n') && !code.includes('undefined') && !code.includes('<style>\n\n'), `${kind}, ${tag}: ${name}`);
    }
  }
});

test('the room that is kept until an element has arrived is that of the README', () => {
  const documented = readFileSync('README.md', 'utf8').match(/```css\n([^]*?)```/)[1].trim();
  const css = codeOf('react', { ...hard, look: {} }, 'lactation.css').trim();
  assert.equal(css, documented);
});

test('the import map has the integrity of what may load, and of nothing for others', () => {
  const { imports, integrity } = JSON.parse(between(codeOf('html', plain), '<script type="importmap">', '</script>'));
  assert.equal(imports, undefined);
  assert.deepEqual(integrity, integrityOf(plain));
  const names = Object.keys(integrity).map((address) => address.slice(base.length));
  for (const name of names) {
    const bytes = readFileSync(`dist/cdn/${name}`);
    assert.equal(integrity[base + name], `sha384-${createHash('sha384').update(bytes).digest('base64')}`, name);
  }
  assert.ok(names.includes('expression-guide.js') && names.includes('locales/vi.js'));
  assert.ok(!names.includes('session-timer.js') && !names.includes('lactation-elements.js'));
  assert.deepEqual(names.filter((name) => name.startsWith('locales/')), ['locales/vi.js'], 'a language that is chosen is the only one');
  const inEnglish = integrityOf({ ...plain, language: 'en' });
  assert.ok(!Object.keys(inEnglish).some((name) => name.includes('/locales/')));
  const toChoose = integrityOf({ ...plain, language: 'en', shared: { 'language-menu': true } });
  assert.ok(base + 'locales/vi.js' in toChoose, 'where she may choose, all are there');
  assert.ok(base + 'locales/vi.js' in integrityOf({ ...plain, language: '' }), 'where the page says, any may be');
});

test('where the manifest says what is loaded later, no other chunk stands in the map', () => {
  const file = (imports, dynamicImports) => ({ integrity: 'sha384-x', imports, dynamicImports });
  const files = {
    'expression-guide.js': file(['chunks/base.js'], ['chunks/walk.js']),
    'session-timer.js': file(['chunks/base.js'], ['chunks/coach.js']),
    'chunks/base.js': file([], ['locales/vi.js', 'locales/fr.js']),
    'chunks/walk.js': file(['chunks/steps.js'], []),
    'chunks/steps.js': file([], []),
    'chunks/coach.js': file([], []),
    'locales/vi.js': file([], []),
    'locales/fr.js': file([], []),
  };
  const names = Object.keys(integrityOf({ ...plain, base: '', manifest: { files } }));
  assert.deepEqual(names, ['expression-guide.js', 'locales/vi.js', 'chunks/base.js', 'chunks/steps.js', 'chunks/walk.js']);
});

test('the policy has the hash of each text that stands inline, as it stands there', async () => {
  const code = codeOf('html', hard);
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  assert.deepEqual(await policyOf(snippet('html', hard)), {
    'script-src': ['https://example.org', hash(between(code, '<script type="importmap">', '</script>'))],
    'style-src': [hash(between(code, '<style>', '</style>'))],
  });
  assert.deepEqual((await policyOf(snippet('loader', { ...plain, base: '/here/' })))['script-src'], ["'self'"]);
});

test('a value of the look can do nothing but be one', () => {
  for (const value of ['#fff', 'light-dark(#fff, #111)', 'var(--brand)', "'Source Sans 3', sans-serif", '0.25em', 'oklch(0.4 0.1 338 / 50%)', 'Ｎｏｔｏ']) assert.ok(isValue(value), value);
  for (const value of ['', 'red; color: red', 'red }', '</style>', 'url(//x.example)', 'URL("//x.example")', 'image-set("//x.example" 1x)', '"', "'a", '(', ')(', 'a /* b', '\\75rl(x)', '@import', 'a\nb']) assert.ok(!isValue(value), value);
});

test('the fields are those of the contract, with the words that each takes', () => {
  assert.deepEqual(Object.keys(fields.own).sort(), [...tags].sort());
  const field = (tag, name) => (fields.own[tag] ?? fields.shared).find((each) => each.name === name);
  assert.deepEqual(field('milk-storage', 'authority').values.toSorted(), ['cautious', 'cdc', 'nhmrc', 'nhs']);
  assert.deepEqual(field('method-chooser', 'context').values.toSorted(), ['hospital', 'parenting', 'retail']);
  assert.deepEqual(field('milk-storage', 'temperature-unit').values.toSorted(), ['c', 'f']);
  assert.deepEqual(field('safety-notes', 'audience').values.toSorted(), ['baby', 'both', 'mother']);
  assert.deepEqual(field('session-timer', 'plan').values.toSorted(), ['comfort', 'early-days', 'full', 'pump']);
  assert.equal(field('feeding-schedule', 'first-slot').kind, 'time');
  assert.deepEqual([field('shared', 'heading-level').min, field('shared', 'heading-level').max], [1, 6]);
  assert.deepEqual(field('shared', 'languages').values, languages);
  assert.equal(field('shared', 'reviewed-on').kind, 'date');
  assert.equal(field('shared', 'review-due').kind, 'date');
  for (const each of [...Object.values(fields.own).flat(), ...fields.shared]) {
    assert.ok(each.description, each.name);
    if (each.kind === 'choice') assert.ok(each.values.length > 1, each.name);
    if (each.fallback) assert.ok(allowed(each, each.fallback), `${each.name}: its own default is allowed`);
  }
});

test('the languages are those that are built, each by its own name', () => {
  assert.equal(languages[0], 'en');
  for (const language of languages.slice(1)) assert.ok(existsSync(`dist/cdn/locales/${language}.js`), language);
  assert.ok(languages.includes('vi'));
  assert.equal(nameOf('vi'), 'Tiếng Việt');
  assert.equal(nameOf('fr'), 'Français');
});

const valueOf = (field) => {
  if (field.kind === 'switch') return fc.constant(true);
  if (field.kind === 'timer') return fc.constant('session-timer');
  if (field.kind === 'choice') return fc.constantFrom(...field.values);
  if (field.kind === 'several') return fc.subarray([...field.values], { minLength: 1 }).map((words) => words.join(' '));
  const text = { number: fc.integer({ min: field.min, max: field.max ?? 90 }).map(String), minutes: fc.constantFrom('5', '5-10'), time: fc.constantFrom('06:00', '23:59'), date: fc.constant('2026-10-01'), tel: fc.constantFrom('999', '+44 1632 960123') };
  return text[field.kind] ?? fc.string().map((value) => allowed(field, value)).filter(Boolean);
};
const valuesOf = (list) => fc.record(Object.fromEntries(list.map((field) => [field.name, valueOf(field)])), { requiredKeys: [] });
const states = fc.subarray(tags).chain((chosen) =>
  fc.record({
    tags: fc.constant(chosen),
    language: fc.constantFrom('', ...languages),
    look: fc.record(Object.fromEntries(variables.map((name) => [name, fc.constantFrom('#00796b', 'light-dark(#fff, #111)', '0.25em', "'A b', serif")])), { requiredKeys: [] }),
    shared: valuesOf(fields.shared),
    own: fc.record(Object.fromEntries(tags.map((tag) => [tag, chosen.includes(tag) ? valuesOf(fields.own[tag]) : fc.constant({})]))),
    kind: fc.constantFrom(...kinds),
    base: fc.constantFrom('', '/here/', 'https://example.org/there/'),
  }),
);

test('a configuration comes back from its address as it was', () => {
  const known = { fields, languages };
  const plainly = (value) => JSON.parse(JSON.stringify(value)); // fast-check's records have no prototype
  fc.assert(fc.property(states, (state) => assert.deepEqual(plainly(read(`#${write(state)}`, known)), plainly(state))));
});

test('an address from anybody makes nothing that the elements do not take', () => {
  const known = { fields, languages };
  assert.deepEqual(read('', known), initial);
  const hash = '#use=script+expression-guide+img&lang=xx&accent=red;}&onclick=alert(1)&expression-guide.onclick=x&expression-guide.situation=nope&expression-guide.step=7&as=constructor&base=javascript:alert(1)';
  assert.deepEqual(read(hash, known), { ...initial, own: Object.fromEntries(tags.map((tag) => [tag, {}])) });
  for (const address of ['javascript:alert(1)', '//evil.example/', 'data:text/html,x', 'https://a b/', 'https://a/?x=', 'https://a/"><script>', 'cdn', 'https://[']) assert.equal(folder(address), undefined, address);
  for (const [written, kept] of [['/a', '/a/'], ['https://a.example', 'https://a.example/'], [' ./cdn/ ', './cdn/']]) assert.equal(folder(written), kept);
  fc.assert(fc.property(fc.string(), (hash) => void read(hash, known)));
});

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { minify } from 'rollup-plugin-esbuild';

const folder = 'dist/embed';

/** Bytes that the file for the page around a frame may have, after brotli: the build fails above. */
const hostBudget = 1_000;

/** What a frame's page is called until its element is there. */
const titles = {
  'expression-guide': 'How to express milk by hand',
  'session-timer': 'Timer for a session of expressing',
  'feeding-schedule': 'When the baby last fed',
  'session-log': 'What was done, day by day',
  'method-chooser': 'By hand or with a pump',
  'milk-storage': 'How long expressed milk keeps',
  'safety-notes': 'When to call, and whom',
};

/** Attributes that mean nothing in a frame: there is no other element there, and no event leaves it. */
const meaningless = ['timer', 'record-events'];

/**
 * The policy of a frame's page: the one script that stands in it, by its hash, and what that loads; nothing else at all. Lit
 * makes a Trusted Types policy for its templates, and the frame one for its scripts.
 */
const policyFor = (script) =>
  `default-src 'none'; script-src 'sha256-${createHash('sha256').update(script).digest('base64')}' 'strict-dynamic'; base-uri 'none'; form-action 'none'; trusted-types lit-html lactation-elements; require-trusted-types-for 'script'`;

/**
 * Writes `dist/embed/`: a page an element, to be shown in a frame, with one classic script that has all of the element, and
 * a classic script a language. Classic, because a frame that is sandboxed without an origin may load no module from a server
 * that does not open its files to everybody. Made of the files in `dist/cdn`, so that both say the same.
 */
export async function buildEmbed() {
  mkdirSync(`${folder}/locales`, { recursive: true });
  const languages = readdirSync('dist/cdn/locales').filter((file) => file.endsWith('.js')).map((file) => basename(file, '.js'));
  const script = (await made({ entry: `import '${resolve('dist/lib/frame/load-script.js')}';` })).trim();
  for (const [tag, title] of Object.entries(titles)) {
    await bundle(`${tag}.js`, frameOf(tag, languages), [classicLocales()]);
    writeFileSync(`${folder}/${tag}.html`, page(tag, title, script));
  }
  for (const language of languages) await bundle(`locales/${language}.js`, { entry: localeOf(language) });
  await bundle('host.js', { entry: `import '${resolve('dist/lib/frame/host.js')}';` });
  const { length } = brotliCompressSync(readFileSync(`${folder}/host.js`));
  if (length <= hostBudget) return;
  console.error(`Over budget: ${folder}/host.js: ${length}, allowed ${hostBudget}.`);
  process.exit(1);
}

const bundle = async (file, modules, plugins) => writeFileSync(`${folder}/${file}`, await made(modules, plugins));

/** One classic script of modules: files, and those given here by their name, of which `entry` is the first. */
async function made(modules, plugins = []) {
  const given = { name: 'given', resolveId: (id) => (Object.hasOwn(modules, id) ? id : null), load: (id) => (Object.hasOwn(modules, id) ? modules[id] : null) };
  const bundled = await rollup({ input: 'entry', plugins: [given, ...plugins] });
  const { output } = await bundled.generate({ format: 'iife', inlineDynamicImports: true, plugins: [minify({ target: 'es2022', legalComments: 'none', charset: 'utf8' })] });
  await bundled.close();
  return output[0].code;
}

const page = (tag, title, script) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policyFor(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
</head>
<body>
<noscript>This page needs JavaScript.</noscript>
<script data-script="${tag}">${script}</script>
</body>
</html>
`;

/** The modules of a frame: first the page is made as its address asks, then the element is defined. */
const frameOf = (tag, languages) => ({
  entry: `import 'opening'; import '${resolve(`dist/cdn/${tag}.js`)}';`,
  opening: `import { openFrame } from '${resolve('dist/lib/frame/frame.js')}'; openFrame('${tag}', ${JSON.stringify({ attributes: attributesOf(tag), languages })});`,
});

/** A language lays its texts where `load-locale.ts` looks for them. */
const localeOf = (language) =>
  `import { templates } from '${resolve(`dist/cdn/locales/${language}.js`)}'; (globalThis.lactationLocales ??= {})['${language}'] = { templates };`;

/** The public attributes of an element, from the manifest: those with a value, and those that are there or not. */
function attributesOf(tag) {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const { attributes } = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
  const kindOf = ({ type }) => (/^boolean\b/.test(type?.text ?? '') ? 'switch' : 'value');
  return Object.fromEntries(attributes.filter(({ name }) => !meaningless.includes(name)).map((attribute) => [attribute.name, kindOf(attribute)]));
}

/** A rollup plugin: a language, which is a module in `dist/cdn`, comes as a classic script. */
function classicLocales() {
  return {
    name: 'classic-locales',
    transform(code) {
      const loading = code.replace(/import\(`\.\.\/locales\/\$\{(\w+)\}\.js`\)/, 'loadLocale($1)');
      return loading === code ? null : { code: `import { loadLocale } from '${resolve('dist/lib/frame/load-locale.js')}'; ${loading}`, map: { mappings: '' } };
    },
    resolveDynamicImport(source) {
      if (String(source).includes('/locales/')) this.error(`${source} would be loaded with every frame.`);
    },
  };
}

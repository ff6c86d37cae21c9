import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const tsconfigRaw = { compilerOptions: { target: 'ES2022', useDefineForClassFields: false, verbatimModuleSyntax: true } };

/** What the suites import, and what stands in for it here. */
const standIns = [
  [/^@open-wc\/testing$/, () => new URL('open-wc.mjs', import.meta.url).href],
  // One of its own for each file, for its hooks are those of that file.
  [/^node:test$/, (parent) => `${new URL('node-test.mjs', import.meta.url).href}?${encodeURIComponent(parent)}`],
];

/** Finds the sources where a suite or another source names what will be built of them. */
export async function resolve(specifier, context, next) {
  const { parentURL = '' } = context;
  if (/\/node_modules\//.test(parentURL)) return next(specifier, context);
  if (/\.test\.(ts|mjs)$/.test(parentURL)) {
    for (const [pattern, standIn] of standIns) if (pattern.test(specifier)) return { url: standIn(parentURL), shortCircuit: true };
    if (specifier.includes('/dist/lib/')) return next(specifier.replace('/dist/lib/', '/src/').replace(/\.js$/, '.ts'), context);
  }
  if (parentURL.endsWith('.ts') && /^\.{1,2}\/.*\.js$/.test(specifier)) return next(specifier.replace(/\.js$/, '.ts'), context);
  return next(specifier, context);
}

/** Strips the types. */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const path = fileURLToPath(url);
  const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', tsconfigRaw, sourcefile: path, sourcemap: 'inline' });
  return { format: 'module', source: code, shortCircuit: true };
}

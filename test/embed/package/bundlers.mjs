import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { build } from 'vite';
import webpack from 'webpack';

/**
 * Bundles some code in a project, minified, with each bundler as it comes. Gives the modules of which something was
 * kept, and the bytes: of what is loaded at once, and of that with what may be loaded later.
 */
export const bundlers = { esbuild: withEsbuild, Vite: withVite, webpack: withWebpack };

function place(project, code) {
  mkdirSync(join(project, 'bundles'), { recursive: true });
  const folder = mkdtempSync(join(project, 'bundles/of-'));
  const entry = join(folder, 'entry.mjs');
  writeFileSync(entry, code);
  return { entry, outdir: join(folder, 'out'), clear: () => rmSync(folder, { recursive: true }) };
}

async function withEsbuild(project, code) {
  const { entry, outdir, clear } = place(project, code);
  const { metafile } = await esbuild.build({ entryPoints: [entry], outdir, bundle: true, splitting: true, format: 'esm', minify: true, metafile: true, write: false, logLevel: 'warning' });
  clear();
  const { outputs } = metafile;
  const isEntry = ([, { entryPoint }]) => entryPoint?.endsWith('entry.mjs');
  const first = reach(Object.entries(outputs).find(isEntry)[0], (name) => outputs[name].imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path));
  // It also writes what only code imports that it has left out: files that nothing loads.
  const all = reach(first[0], (name) => outputs[name].imports.map(({ path }) => path).filter((path) => path in outputs));
  const kept = all.flatMap((name) => Object.entries(outputs[name].inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path));
  const size = (names) => names.reduce((sum, name) => sum + outputs[name].bytes, 0);
  return { modules: kept, bytes: size(first), whole: size(all) };
}

async function withVite(project, code) {
  const { entry, outdir, clear } = place(project, code);
  const options = { outDir: outdir, write: false, modulePreload: false, rollupOptions: { input: entry, preserveEntrySignatures: 'strict' } };
  const { output } = await build({ root: project, configFile: false, logLevel: 'error', build: options });
  clear();
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const first = reach([...chunks.values()].find(({ isEntry }) => isEntry).fileName, (name) => chunks.get(name).imports);
  const kept = [...chunks.values()].flatMap(({ modules }) => Object.entries(modules).filter(([, { code }]) => /\S/.test(withoutComments(code ?? ''))).map(([path]) => path));
  const size = (names) => names.reduce((sum, name) => sum + Buffer.byteLength(chunks.get(name).code), 0);
  return { modules: kept, bytes: size(first), whole: size([...chunks.keys()]) };
}

async function withWebpack(project, code) {
  const { entry, outdir, clear } = place(project, code);
  const compiler = webpack({ mode: 'production', context: project, entry, output: { path: outdir, module: true, library: { type: 'module' } }, experiments: { outputModule: true }, performance: false });
  const stats = await new Promise((resolve, reject) => compiler.run((error, done) => (error ? reject(error) : resolve(done))));
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString({ all: false, errors: true, warnings: true }));
  const { assets, modules, entrypoints } = stats.toJson({ all: false, assets: true, entrypoints: true, modules: true, nestedModules: true, modulesSpace: Infinity, nestedModulesSpace: Infinity, usedExports: true, orphanModules: false });
  const size = (names) => names.reduce((sum, name) => sum + readFileSync(join(outdir, name)).length, 0);
  const flat = modules.flatMap((module) => module.modules ?? [module]).filter(({ type, moduleType }) => (moduleType ?? type)?.startsWith('javascript') || type === 'module');
  const result = {
    modules: flat.map(({ name, nameForCondition }) => nameForCondition ?? name),
    bytes: size(entrypoints.main.assets.map(({ name }) => name)),
    whole: size(assets.map(({ name }) => name)),
  };
  clear();
  return result;
}

const withoutComments = (code) => code.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');

/** All that can be reached from a name. */
function reach(start, next) {
  const seen = new Set([start]);
  for (const name of seen) for (const each of next(name)) seen.add(each);
  return [...seen];
}

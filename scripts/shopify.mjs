import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { run } from './run.mjs';

/**
 * Puts the theme app extension together in `dist/shopify/lactation-elements`: its own files and the built ones. Shopify keeps
 * an extension's assets in one folder without others in it, so the files lie side by side there and import each other so.
 */
const extension = 'dist/shopify/lactation-elements';

ensureDependencies();
if (!process.argv.includes('--built')) run('node', ['scripts/build.mjs']);

rmSync(extension, { recursive: true, force: true });
mkdirSync('dist/shopify', { recursive: true });
cpSync('integrations/shopify/lactation-elements', extension, { recursive: true });

/** What a file is called where all lie side by side. */
const flat = (path) => (path.includes('locales/') ? `locale-${basename(path)}` : basename(path));

const files = readdirSync('dist/cdn', { recursive: true }).filter((file) => file.endsWith('.js'));
const names = new Set(files.map(flat));
if (names.size !== files.length) throw new Error('Two files in dist/cdn would have the same name.');
for (const file of files) {
  const code = readFileSync(`dist/cdn/${file}`, 'utf8').replace(/(["'])(\.{1,2}\/(?:[\w-]+\/)*[\w-]+\.js)\1/g, (whole, quote, path) => {
    if (!names.has(flat(path))) throw new Error(`${file} imports ${path}, which is not there.`);
    return `${quote}./${flat(path)}${quote}`;
  }).replace(/`\.\.\/locales\/(\$\{\w+\}\.js`)/, '`./locale-$1');
  writeFileSync(`${extension}/assets/${flat(file)}`, code);
}
console.log(`The extension is in ${extension}.`);

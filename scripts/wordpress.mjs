import { cpSync, readFileSync, rmSync } from 'node:fs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { run } from './run.mjs';

/**
 * Puts the WordPress plugin together in `dist/wordpress/lactation-elements`: its own files and the built ones, in a folder of
 * their version, so that no site mixes them with those of another. Zip that folder, or copy it to `wp-content/plugins`.
 */
const plugin = 'dist/wordpress/lactation-elements';

ensureDependencies();
if (!process.argv.includes('--built')) run('node', ['scripts/build.mjs']);

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const [file, stated] of [
  ['lactation-elements.php', /^ \* Version: +(\S+)$/m],
  ['lactation-elements.php', /^const VERSION = '([^']+)';$/m],
  ['block/editor.asset.php', /'version' +=> '([^']+)'/],
]) {
  const [, found] = stated.exec(readFileSync(`integrations/wordpress/lactation-elements/${file}`, 'utf8')) ?? [];
  if (found === version) continue;
  console.error(`integrations/wordpress/lactation-elements/${file} says version ${found}, package.json ${version}.`);
  process.exit(1);
}
rmSync(plugin, { recursive: true, force: true });
cpSync('integrations/wordpress/lactation-elements', plugin, { recursive: true });
cpSync('dist/cdn', `${plugin}/assets/${version}`, { recursive: true, filter: (file) => !file.endsWith('.map') });
cpSync('LICENSE', `${plugin}/LICENSE`);
console.log(`The plugin is in ${plugin}.`);

import { ensureDependencies } from './ensure-dependencies.mjs';

ensureDependencies();
const { buildLocales } = await import('./localize.mjs');
const { serve } = await import('./serve.mjs');
const { loadConfigFile } = await import('rollup/loadConfigFile');
const { watch } = await import('rollup');
const { existsSync, watch: watchFiles } = await import('node:fs');

buildLocales();
// What the watch below does not make: the configurator's fields, and the pages for frames.
if (!existsSync('dist/embed/host.js')) await import('./build.mjs');
watchFiles('src/localization/xliff', () => buildLocales()); // rollup sees the modules that it makes

const { options } = await loadConfigFile(new URL('../rollup.config.mjs', import.meta.url).pathname);
const watcher = watch(options);
let server;
watcher.on('event', async (event) => {
  if (event.code === 'ERROR') console.error(event.error.message);
  if (event.code === 'BUNDLE_END') {
    await event.result.close();
    if (server) console.log('Built again.');
    else console.log(`\nThe demo is at ${(server = await serve()).address}/demo/\nIt is built again as sources change; reload the page to see it. Ctrl+C ends it.`);
  }
});

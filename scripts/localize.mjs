import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { run } from './run.mjs';

const folder = 'src/localization/locales';

/** Makes the locale modules from the catalogs in `src/localization/xliff`. */
export function buildLocales() {
  run('lit-localize', ['build'], { quiet: true });
  for (const file of readdirSync(folder)) {
    // Our own `str`, so that no part of @lit/localize is loaded but what `localization/` chooses.
    const path = `${folder}/${file}`;
    writeFileSync(path, readFileSync(path, 'utf8').replace("'@lit/localize'", "'../message.js'"));
  }
}

import { readFileSync, writeFileSync } from 'node:fs';
import { measure } from './budgets.mjs';

/** Writes the table of sizes into the README, between its markers. */
export function writeSizes() {
  replace(
    'sizes',
    ['| before a press, brotli | bytes | fails above | we aim for |', '|---|--:|--:|--:|', ...measure().map(({ what, bytes, limit, aim }) => `| ${what} | ${bytes} | ${limit} | ${aim} |`)].join('\n'),
  );
}

/** Puts a table between `<!-- name -->` and `<!-- /name -->`. */
export function replace(name, table) {
  const readme = readFileSync('README.md', 'utf8');
  const written = readme.replace(new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- /${name} -->)`), (_, before, after) => before + table + after);
  if (written !== readme) writeFileSync('README.md', written);
}

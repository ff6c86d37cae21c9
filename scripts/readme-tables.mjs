import { readFileSync, writeFileSync } from 'node:fs';
import { measure } from './budgets.mjs';

/** The table of sizes, which stands in the README. */
export const sizes = () =>
  ['| before a press, brotli | bytes | fails above | we aim for |', '|---|--:|--:|--:|', ...measure().map(({ what, bytes, limit, aim }) => `| ${what} | ${bytes} | ${limit} | ${aim} |`)].join('\n');

/** Puts a table between `<!-- name -->` and `<!-- /name -->`. */
export function replace(name, table, file = 'README.md') {
  const text = readFileSync(file, 'utf8');
  const written = text.replace(between(name), (_, before, _old, after) => before + table + after);
  if (written !== text) writeFileSync(file, written);
}

/** What stands between the marks of a name, if they are there. */
export const standing = (name, file) => between(name).exec(readFileSync(file, 'utf8'))?.[2];

const between = (name) => new RegExp(`(<!-- ${name} -->\\n)([\\s\\S]*?)(\\n<!-- /${name} -->)`);

import { readFileSync } from 'node:fs';

/**
 * What a page may load before anybody presses anything, in bytes after brotli: [the build fails above, we aim for].
 * A kB is 1000 bytes.
 */
const pageBudget = [14_000, 11_000];
const allBudget = [36_000, 28_000];

/** Every element but the guide, each beside it: [the build fails above, we aim for]. */
const further = ['milk-storage', 'safety-notes'];
const furtherBudget = [5_000, 3_500];

/** Bytes a character of a language's texts: [the build fails above]. */
const localeBudget = 0.5;

/** Measures the built files against the budgets. Gives a row for each: what, bytes, limit, aim. */
export function measure() {
  const { files } = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8'));
  const guide = closure(files, 'expression-guide.js', closure(files, 'lactation-elements.js'));
  const weigh = (names) => [...names].reduce((sum, name) => sum + files[name].brotli, 0);
  const all = new Set(guide);
  const besides = further.map((tag) => {
    const own = closure(files, `${tag}.js`);
    for (const name of own) all.add(name);
    return row(`\`<${tag}>\` besides`, weigh([...own].filter((name) => !guide.has(name))), furtherBudget);
  });
  const rows = [row('a page with the one tag and `<expression-guide>`', weigh(guide), pageBudget), ...besides, row('every element', weigh(all), allBudget)];
  for (const name of Object.keys(files).filter((file) => file.startsWith('locales/'))) {
    const characters = textOf(name.slice('locales/'.length, -'.js'.length)).length;
    rows.push({ what: `\`${name}\`, bytes a character`, bytes: round(files[name].brotli / characters), limit: localeBudget, aim: localeBudget });
  }
  return rows;
}

const row = (what, bytes, [limit, aim]) => ({ what, bytes, limit, aim });

/** A file and everything that it imports statically: what a page waits for. */
function closure(files, name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const imported of files[name].imports) closure(files, imported, seen);
  return seen;
}

const textOf = (language) =>
  [...readFileSync(`src/localization/xliff/${language}.xlf`, 'utf8').matchAll(/<target>([\s\S]*?)<\/target>/g)].map(([, text]) => text).join('');

const round = (value) => Math.round(value * 1000) / 1000;

/** Ends the build where a budget is broken. */
export function holdBudgets() {
  const over = measure().filter(({ bytes, limit }) => bytes > limit);
  for (const { what, bytes, limit } of over) console.error(`Over budget: ${what}: ${bytes}, allowed ${limit}.`);
  if (over.length > 0) process.exit(1);
}

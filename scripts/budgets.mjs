import { readFileSync } from 'node:fs';

/**
 * What a page may load before anybody presses anything, in bytes after brotli: [the build fails above, we aim for].
 * A kB is 1000 bytes.
 */
const pages = {
  'expression-guide': [14_000, 11_000],
  'session-timer': [12_000, 9_500],
  'feeding-schedule': [12_000, 9_500],
};

/** What each element may add to a page that has the guide. */
const furtherBudget = [5_000, 3_500];

const everythingBudget = [36_000, 28_000];

/** Bytes a character of a language's texts: the build fails above. A character of Chinese or Japanese says more. */
const localeBudget = (language) => (/^(zh|ja)/.test(language) ? 1 : 0.5);

/** Measures the built files against the budgets. Gives a row for each: what, bytes, limit, aim. */
export function measure() {
  const { files } = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8'));
  const weigh = (names) => [...names].reduce((sum, name) => sum + files[name].brotli, 0);
  const row = (what, names, [limit, aim]) => ({ what, bytes: weigh(names), limit, aim });
  const tags = Object.keys(files).flatMap((name) => /^([a-z]+-[a-z-]+)\.js$/.exec(name)?.[1] ?? []).filter((tag) => tag !== 'lactation-elements');
  const page = (tag) => closure(files, `${tag}.js`);
  const guide = page('expression-guide');
  const rows = [
    ...Object.entries(pages).map(([tag, budget]) => row(`a page with \`<${tag}>\``, page(tag), budget)),
    ...tags.filter((tag) => tag !== 'expression-guide').map((tag) => row(`\`<${tag}>\` besides`, [...page(tag)].filter((name) => !guide.has(name)), furtherBudget)),
    row('every element, and the one tag that finds them', new Set(['lactation-elements.js', ...tags.flatMap((tag) => [...page(tag)])]), everythingBudget),
  ];
  for (const name of Object.keys(files).filter((file) => file.startsWith('locales/'))) {
    const language = name.slice('locales/'.length, -'.js'.length);
    const limit = localeBudget(language);
    rows.push({ what: `\`${name}\`, bytes a character`, bytes: round(files[name].brotli / textOf(language).length), limit, aim: limit });
  }
  return rows;
}

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

/** Which of the built files a page may load, from the manifest that is built beside them. */

/** @typedef {import('./snippets.js').Configuration} Configuration */
/** @typedef {import('./snippets.js').Manifest} Manifest */

const locale = /^locales\/([A-Za-z]+(?:-[A-Za-z0-9]+)*)\.js$/;
const isEntry = (/** @type {string} */ name) => !name.includes('/');

/**
 * The languages that the library has, English first.
 *
 * @param {Manifest} manifest
 * @returns {string[]}
 */
export function languagesOf({ files }) {
  return ['en', ...Object.keys(files).flatMap((name) => locale.exec(name)?.[1] ?? []).sort()];
}

/**
 * What a language calls itself, e.g. `Tiếng Việt`.
 *
 * @param {string} tag
 */
export function nameOf(tag) {
  const [first = '', ...rest] = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return first.toLocaleUpperCase(tag) + rest.join('');
}

/**
 * The integrity of every file that the page may load, by its address: entries first, then languages, then chunks.
 *
 * @param {Configuration} configuration
 * @returns {Record<string, string>}
 */
export function integrityOf(configuration) {
  const { files } = configuration.manifest;
  const rank = (/** @type {string} */ name) => (isEntry(name) ? 0 : locale.test(name) ? 1 : 2);
  const names = mayLoad(configuration).sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
  return Object.fromEntries(names.map((name) => [configuration.base + name, files[name]?.integrity ?? '']));
}

/**
 * What the entries import before they run, and the language that is shown first: worth loading at once.
 *
 * @param {Configuration} configuration
 * @returns {string[]}
 */
export function staticImports({ elements, language, manifest: { files } }) {
  const entries = elements.map(({ tag }) => `${tag}.js`);
  const words = localesOf([language], files);
  return [...reach(entries, (name) => files[name]?.imports ?? []).filter((name) => !entries.includes(name)), ...words];
}

/**
 * Where the manifest says what is loaded later, just what can be reached; else whatever is not for other elements alone.
 *
 * @param {Configuration} configuration
 * @returns {string[]}
 */
function mayLoad({ elements, language, shared, manifest: { files } }) {
  const names = Object.keys(files);
  const entries = elements.map(({ tag }) => `${tag}.js`);
  // Where she may choose, any language that is allowed may load; else the one of the element, or of the page.
  const listed = String(shared.languages ?? '').match(/[\w-]+/g);
  const open = shared['language-menu'] || !language;
  const locales = open && !listed ? names.filter((name) => locale.test(name)) : localesOf([language, ...((open && listed) || [])], files);
  const isWanted = (/** @type {string} */ name) => entries.includes(name) || locales.includes(name) || !(isEntry(name) || locale.test(name));
  if (names.some((name) => !files[name]?.dynamicImports)) return names.filter(isWanted);
  return reach([...entries, ...locales], (name) => [...(files[name]?.imports ?? []), ...(files[name]?.dynamicImports ?? [])].filter(isWanted));
}

/**
 * The files of some languages: each the nearest that there is, as `fr-CA` takes `fr`.
 *
 * @param {readonly string[]} languages
 * @param {Manifest['files']} files
 * @returns {string[]}
 */
function localesOf(languages, files) {
  const found = languages.map((tag) => {
    for (let parts = tag.split('-'); parts.length; parts = parts.slice(0, -1)) {
      const name = `locales/${parts.join('-')}.js`;
      if (name in files) return name;
    }
    return [];
  });
  return [...new Set(found.flat())];
}

/**
 * All that can be reached from some names.
 *
 * @param {readonly string[]} names
 * @param {(name: string) => readonly string[]} next
 * @returns {string[]}
 */
function reach(names, next) {
  const seen = new Set(names);
  for (const name of seen) for (const each of next(name)) seen.add(each); // a set gives what is added while it is read
  return [...seen];
}

/** What has been chosen, and how it stands in the address: a configuration is shared and bookmarked as its hash. */
import { allowed, elements } from './fields.js';
import { kinds } from './snippets.js';
import { isValue } from './styles.js';

/** @typedef {import('./fields.js').Field} Field */
/** @typedef {Readonly<Record<string, string | true>>} Values */

/**
 * @typedef {object} State
 * @property {readonly string[]} tags
 * @property {string} language empty: as the page says
 * @property {Readonly<Record<string, string>>} look by the names of the CSS variables, without `--lactation-`
 * @property {Values} shared
 * @property {Readonly<Record<string, Values>>} own by tag; also of those that are not chosen now
 * @property {import('./snippets.js').Kind} kind
 * @property {string} base empty: where the page's own files are
 */

/** @typedef {{ readonly fields: ReturnType<typeof import('./fields.js').fieldsOf>, readonly languages: readonly string[] }} Known */

/** The CSS variables that are offered. */
export const variables = ['accent', 'on-accent', 'surface', 'radius', 'font', 'heading-font', 'font-size'];

const tags = Object.keys(elements);

/** @type {State} */
export const initial = { tags: ['expression-guide'], language: '', look: {}, shared: {}, own: {}, kind: 'loader', base: '' };

/**
 * The state as a hash, without its `#`: nothing of what is not set.
 *
 * @param {State} state
 */
export function write({ tags: chosen, language, look, shared, own, kind, base }) {
  const parameters = new URLSearchParams({ use: chosen.join(' ') });
  const add = (/** @type {string} */ name, /** @type {string | true} */ value) => value && parameters.append(name, value === true ? '' : value);
  add('lang', language);
  for (const name of variables) add(name, look[name] ?? '');
  for (const [name, value] of Object.entries(shared)) add(name, value);
  for (const tag of chosen) for (const [name, value] of Object.entries(own[tag] ?? {})) add(`${tag}.${name}`, value);
  if (kind !== initial.kind) add('as', kind);
  add('base', base);
  return parameters.toString();
}

/**
 * The state that a hash tells. What it may not be is left out: an address can come from anybody.
 *
 * @param {string} hash
 * @param {Known} known
 * @returns {State}
 */
export function read(hash, { fields, languages }) {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  if (!parameters.has('use')) return initial;
  const given = parameters.get('use')?.split(/\s+/) ?? [];
  const language = parameters.get('lang') ?? '';
  const kind = kinds.find((each) => each === parameters.get('as'));
  const valuesOf = (/** @type {readonly Field[]} */ list, /** @type {string} */ prefix) =>
    Object.fromEntries(
      list.flatMap((field) => {
        const value = parameters.get(prefix + field.name);
        const kept = value === null ? undefined : allowed(field, value);
        return kept === undefined ? [] : [[field.name, kept]];
      }),
    );
  return {
    tags: tags.filter((tag) => given.includes(tag)),
    language: languages.includes(language) ? language : '',
    look: Object.fromEntries(variables.flatMap((name) => (isValue(parameters.get(name) ?? '') ? [[name, parameters.get(name) ?? '']] : []))),
    shared: valuesOf(fields.shared, ''),
    own: Object.fromEntries(tags.map((tag) => [tag, valuesOf(fields.own[tag] ?? [], `${tag}.`)])),
    kind: kind ?? initial.kind,
    base: folder(parameters.get('base') ?? '') ?? '',
  };
}

/**
 * An address or a path of a folder, with a slash at its end; `undefined` where a text is neither.
 *
 * @param {string} text
 */
export function folder(text) {
  const trimmed = text.trim();
  if (!/^(https?:\/\/|\/(?!\/)|\.\.?\/)[^\s"'<>`?#\\]*$/i.test(trimmed)) return undefined;
  try {
    new URL(trimmed, 'https://example.org');
  } catch {
    return undefined;
  }
  return trimmed.endsWith('/') ? trimmed : `${trimmed}/`;
}

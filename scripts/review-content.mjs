import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from './glob.mjs';

/**
 * Every message of the built content, in reading order, by module: what it says, where it stands, and what it rests on.
 * Any module below the folder is found; none is named here. With it come the claims, the sources, and what is wrong.
 */
export async function readContent(folder = 'dist/lib/content') {
  const load = (file) => import(pathToFileURL(resolve(file)).href);
  const { claims } = await load(join(folder, 'claims.js'));
  const { sources } = await load(join(folder, 'sources.js'));
  const messages = new Map();
  const problems = new Set();
  const files = globSync(folder, '.js').sort(byFolder(folder));
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    const owned = [...code.matchAll(/\bid: (['"])([^'"]+)\1, desc:/g)].map(([, , id]) => id);
    const module = Object.entries(await load(file)).sort(([a], [b]) => code.search(new RegExp(`\\b${a}\\b`)) - code.search(new RegExp(`\\b${b}\\b`)));
    const found = new Map();
    for (const [name, value] of module) walk(value, { path: [name] }, found);
    for (const id of [...found.keys(), ...owned]) {
      if (!owned.includes(id) || messages.has(id)) continue;
      const place = found.get(id) ?? { path: ['Elsewhere'] };
      messages.set(id, { id, file: relative(folder, file).split(sep).join('/'), section: titleOf(place.path), claims: place.claims, kind: place.claims ? 'advice' : 'label', locked: id.startsWith('locked.') });
      if (place.claims?.length === 0) problems.add(`${id} gives advice and cites no claim`);
      if (place.note && !place.claims) problems.add(`${id} stands in a note and cites no claim`);
      for (const claim of place.claims ?? []) {
        const known = claims[claim]?.sources ?? [];
        if (known.length === 0) problems.add(`${id} rests on the claim ${claim}, which has no source`);
        for (const source of known) if (!(source in sources)) problems.add(`${id} rests on the source ${source}, which is not listed`);
      }
    }
  }
  return { messages, claims, sources, problems: [...problems] };
}

/** Folders first, by name; then what stands in the room itself and serves all. */
const byFolder = (folder) => (a, b) => {
  const [own, other] = [a, b].map((file) => relative(folder, file).includes(sep));
  return own === other ? (a < b ? -1 : 1) : own ? -1 : 1;
};

/** Calls whatever speaks, with a `msg` that listens. What is said of an object holds for all in it. */
function walk(value, place, found, seen = new Set(), depth = 0) {
  if (typeof value === 'function') {
    const listen = (text, options) => {
      if (typeof options?.id === 'string' && !found.has(options.id)) found.set(options.id, place);
      return typeof text === 'string' ? text : '';
    };
    // A text may depend on a number, so that every branch is asked for.
    for (const sample of ['1', 0, 1, 2, 5, undefined]) {
      const said = attempt(() => value(listen, sample, sample, sample, sample));
      if (said !== null && ['object', 'function'].includes(typeof said) && said !== listen && depth < 3) walk(said, place, found, seen, depth + 1);
    }
  } else if (typeof value === 'object' && value !== null && !seen.has(value)) {
    seen.add(value);
    const inside = { ...place, ...(Array.isArray(value.claims) && { claims: value.claims }), ...('tone' in value && { note: true }) };
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    for (const [key, child] of entries) walk(child, { ...inside, path: [...place.path, key] }, found, seen, depth);
  }
}

function attempt(act) {
  try {
    return act();
  } catch {
    return undefined; // not one of ours to call
  }
}

/** What within a piece of content is no part of its own. */
const inner = new Set(['title', 'lines', 'notes', 'text', 'label', 'feel', 'stop', 'duration', 'picture']);

/** `['steps', '2', 'soft', 'title', 'text']` becomes `Step 3, soft`; a list of statements is one section. */
function titleOf([name, ...path]) {
  const title = name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^./, (letter) => letter.toUpperCase());
  const keys = path.at(-1) === 'text' ? path.slice(0, -1) : path;
  const [first, second] = keys;
  if (keys.length < 2 || inner.has(first)) return title;
  const branch = keys.length > 2 && !inner.has(second) && !/^\d+$/.test(second) ? second : undefined;
  const head = /^\d+$/.test(first) ? `${title.replace(/s$/, '')} ${Number(first) + 1}` : `${title}: ${first}`;
  return branch ? `${head}, ${branch}` : head;
}

/** The tags whose own files take something from a folder of the content, e.g. `guide`. */
export function tagsOf(folder, elements = 'dist/lib/elements') {
  return readdirSync(elements, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && globSync(join(elements, entry.name), '.js').some((file) => readFileSync(file, 'utf8').includes(`/content/${folder}/`)))
    .map(({ name }) => name);
}

/** What of the catalogs belongs to no content, and what of the content is in no catalog. */
export function strays(messages, catalog) {
  return [
    ...[...catalog.keys()].filter((id) => !messages.has(id)).map((id) => `${id} is in the catalogs and belongs to no content`),
    ...[...messages.keys()].filter((id) => !catalog.has(id)).map((id) => `${id} is in no catalog: run npm run extract`),
  ];
}

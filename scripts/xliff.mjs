import { readFileSync, readdirSync } from 'node:fs';

const folderOfCatalogs = 'src/localization/xliff';

/** The languages that have a catalog. */
export const languagesIn = (folder = folderOfCatalogs) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.xlf'))
    .map((file) => file.slice(0, -'.xlf'.length))
    .sort();

/** Every message of a language's catalog, by id: English, translation, and the note for translators. Placeholders are `{0}`. */
export function readCatalog(language, folder = folderOfCatalogs) {
  const units = readFileSync(`${folder}/${language}.xlf`, 'utf8').matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g);
  return new Map([...units].map(([, id, unit]) => [id, { source: textOf(unit, 'source'), target: textOf(unit, 'target'), note: textOf(unit, 'note') }]));
}

function textOf(unit, tag) {
  const [, text = ''] = new RegExp(`<${tag}(?: [^>]*)?>([\\s\\S]*?)</${tag}>`).exec(unit) ?? [];
  return text.replace(/<x id="(\d+)"[^>]*\/>/g, '{$1}').replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name) => character(name) ?? whole);
}

const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function character(name) {
  if (!name.startsWith('#')) return named[name];
  return String.fromCodePoint(/^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
}

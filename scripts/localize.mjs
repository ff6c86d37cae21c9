import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { reviewStates } from './review-states.mjs';
import { run } from './run.mjs';
import { languagesIn, readCatalog } from './xliff.mjs';

const folder = 'src/localization/locales';

/** Makes, from the catalogs in `src/localization/xliff`: the locale modules, the list of messages, the states of review. */
export function buildLocales() {
  run('lit-localize', ['build'], { quiet: true });
  for (const language of languagesIn()) {
    // Our own `str`, so that no part of @lit/localize is loaded but what `localization/` chooses.
    const path = `${folder}/${language}.ts`;
    if (existsSync(path)) writeFileSync(path, readFileSync(path, 'utf8').replace("'@lit/localize'", "'../message.js'"));
  }
  write('messages', 'Every message, by id: how many placeholders it has, and, where it is locked, the numbers that it must keep.', 'Readonly<Record<string, string>>', messages());
  writeFileSync(`${folder}/brought.ts`, broughtModule());
  const states = reviewStates();
  write('review-states', 'The least state of review among the texts of each language.', "Readonly<Record<string, 'draft' | 'read-back' | 'clinically-reviewed'>>", states);
  // By itself, since every page loads it.
  write('clinically-reviewed', 'The languages of which every text has been signed by a clinician.', 'readonly string[]', Object.keys(states).filter((language) => states[language] === 'clinically-reviewed'));
}

/** One import a language in full, which every bundler follows. The files for a page get a shorter form (`standalone-locales.mjs`). */
const broughtModule = () => `import type { TemplateMap } from '@lit/localize/internal/types.js';

const loaders: Readonly<Record<string, () => Promise<{ templates: TemplateMap }>>> = {
${languagesIn().map((language) => `  '${language}': () => import('./${language}.js'),\n`).join('')}};

/** The languages that we bring beside English, each in a file of its own that is loaded when an element first needs it. */
export const brought: readonly string[] = Object.keys(loaders);

/** Loads the texts of one. */
export const loadTexts = (language: string): Promise<{ templates: TemplateMap }> => loaders[language]!();
`;

/** Every text by id, with a note on where it stands: what a site translates for a language that we lack. */
export function writeMessages(path) {
  const catalog = readCatalog(languagesIn()[0]);
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(messageIds().map((id) => [id, { text: catalog.get(id).source, note: catalog.get(id).note }])), null, 2)}\n`);
}

function write(name, says, type, values) {
  const constant = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  writeFileSync(`${folder}/${name}.ts`, `/** ${says} */\nexport const ${constant}: ${type} = ${JSON.stringify(values, null, 1)};\n`);
}

/** The ids of all messages, sorted: the built files name each by its place in this list. */
export const messageIds = () => [...readCatalog(languagesIn()[0]).keys()].sort();

function messages() {
  const catalog = readCatalog(languagesIn()[0]);
  return Object.fromEntries(
    messageIds().map((id) => {
      const { source } = catalog.get(id);
      const placeholders = new Set(source.match(/\{\d+\}/g)).size;
      const numbers = id.startsWith('locked.') ? (source.replace(/\{\d+\}/g, '').match(/\d+(?:[.,]\d+)?/g) ?? []) : [];
      return [id, [placeholders, ...numbers].join(' ')];
    }),
  );
}

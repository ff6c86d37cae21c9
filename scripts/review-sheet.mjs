import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { readContent, strays, tagsOf } from './review-content.mjs';
import { csvOf } from './review-csv.mjs';
import { sheetOf } from './review-html.mjs';
import { mark, readMarks, textsOf } from './review-states.mjs';
import { run } from './run.mjs';
import { languagesIn } from './xliff.mjs';

const { values: options } = parseArgs({
  options: {
    /** Where the sheets are written. */
    out: { type: 'string', default: 'review' },
    /** Takes `dist/lib` as it is. */
    built: { type: 'boolean', default: false },
    content: { type: 'string', default: 'dist/lib/content' },
    catalogs: { type: 'string', default: 'src/localization/xliff' },
    /** Writes down that somebody has read a language: `--mark read-back --language vi --by "Name, role" [--ids locked.]`. */
    mark: { type: 'string' },
    language: { type: 'string' },
    by: { type: 'string' },
    ids: { type: 'string' },
  },
});
const day = new Date().toISOString().slice(0, 10);

if (options.mark) markRead();
else await writeSheets();

/** Writes, for every language, a sheet to print and sign, and one table of all for a spreadsheet. */
async function writeSheets() {
  if (!options.built) await build();
  const { messages, claims, sources, problems } = await readContent(options.content);
  const marks = readMarks();
  const languages = ['en', ...languagesIn(options.catalogs)];
  const texts = new Map(languages.map((language) => [language, textsOf(language, marks, options.catalogs)]));
  const wrong = [...problems, ...strays(messages, texts.get('en'))];
  if (wrong.length > 0) {
    console.error(`The content cannot be reviewed:\n${wrong.map((problem) => `- ${problem}`).join('\n')}`);
    process.exit(1);
  }
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const groups = groupsOf([...messages.values()]);
  mkdirSync(options.out, { recursive: true });
  const written = [];
  const write = (name, text) => {
    writeFileSync(join(options.out, name), text);
    written.push(join(options.out, name));
  };
  for (const language of languages) write(`${language}.html`, sheetOf({ language, groups, texts: texts.get(language), claims, sources, version, day }));
  write('review-sheet.csv', csvOf({ groups, texts, claims, sources }));
  console.log(`${messages.size} texts, each that advises with its sources.\n${written.join('\n')}`);
}

async function build() {
  ensureDependencies();
  const { buildLocales } = await import('./localize.mjs');
  buildLocales();
  rmSync('dist/lib', { recursive: true, force: true }); // a module that is no more would still be found
  run('tsc');
}

/** By element, then by section, in reading order. */
function groupsOf(messages) {
  const groups = new Map();
  for (const message of messages) {
    const folder = message.file.includes('/') ? message.file.split('/')[0] : '';
    if (!groups.has(folder)) groups.set(folder, { title: titleOf(folder), sections: new Map() });
    const { sections } = groups.get(folder);
    sections.set(message.section, [...(sections.get(message.section) ?? []), message]);
  }
  return [...groups.values()];
}

function titleOf(folder) {
  if (!folder) return 'On several elements';
  const tags = tagsOf(folder);
  return tags.length > 0 ? tags.join(', ') : folder;
}

function markRead() {
  const { mark: state, language, by, ids } = options;
  if (!['read-back', 'clinically-reviewed', 'draft'].includes(state) || !['en', ...languagesIn()].includes(language) || !by) {
    console.error('Needs --mark read-back or clinically-reviewed (or draft), --language with one that we bring, and --by with a name and a role.');
    process.exit(1);
  }
  console.log(`${mark({ language, state, by, on: day, ids })} texts in ${language} are marked: ${state}.`);
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { languagesIn, readCatalog } from './xliff.mjs';

/** How far a text has been checked, least first. */
export const states = ['draft', 'read-back', 'clinically-reviewed'];

const file = 'src/localization/xliff/review.json';

/**
 * What has been read: `[{ language, state, by, on, texts }]`, the latest last. `texts` has, by message id, which words were
 * read, so that a mark falls away when the English or the translation changes. What nobody has read is a draft.
 */
const readings = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []);

/** The marks of reviewers, by language and message id: `{ state, text }`. */
export function readMarks() {
  const marks = {};
  for (const { language, state, texts } of readings()) for (const [id, text] of Object.entries(texts)) (marks[language] ??= {})[id] = { state, text };
  return marks;
}

/** Says which words were read: the English and, in another language, its translation. */
export const fingerprint = (source, target) => createHash('sha256').update(`${source}\n${target}`.normalize('NFC')).digest('hex').slice(0, 12);

/** The state of one text. */
export function stateOf(mark, source, target) {
  return mark && states.includes(mark.state) && mark.text === fingerprint(source, target) ? mark.state : 'draft';
}

/** The texts of a language by id, with their state. English stands in every catalog as the source. */
export function textsOf(language, marks = readMarks(), folder) {
  const catalog = readCatalog(language === 'en' ? languagesIn(folder)[0] : language, folder);
  return new Map(
    [...catalog].map(([id, { source, target, note }]) => {
      const text = language === 'en' ? source : target;
      return [id, { source, text, note, state: stateOf(marks[language]?.[id], source, text) }];
    }),
  );
}

/** The least state among the texts of each language, as its elements say it. */
export function reviewStates(marks = readMarks(), folder) {
  return Object.fromEntries(['en', ...languagesIn(folder)].map((language) => [language, least([...textsOf(language, marks, folder).values()].map(({ state }) => state))]));
}

const least = (found) => states.find((state) => found.includes(state)) ?? 'draft';

/** Marks the texts of a language whose id begins so as read by somebody, as they stand today. Gives how many. */
export function mark({ language, state, by, on, ids = '' }) {
  const read = [...textsOf(language)].filter(([id]) => id.startsWith(ids));
  const texts = Object.fromEntries(read.map(([id, { source, text }]) => [id, fingerprint(source, text)]));
  const earlier = readings().map((reading) => (reading.language === language ? { ...reading, texts: without(reading.texts, texts) } : reading));
  const all = [...earlier.filter((reading) => Object.keys(reading.texts).length > 0), { language, state, by, on, texts }];
  writeFileSync(file, `${JSON.stringify(all, null, 1)}\n`);
  return read.length;
}

const without = (texts, others) => Object.fromEntries(Object.entries(texts).filter(([id]) => !(id in others)));

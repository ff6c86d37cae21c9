import { existsSync, readFileSync } from 'node:fs';
import { states, textsOf } from './review-states.mjs';
import { languagesIn } from './xliff.mjs';

/** Prints, for each language, how far it is: its texts, those translated, the state of their review, and bytes as built. */

const built = existsSync('dist/cdn/manifest.json') ? JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8')).files : {};

const rows = ['en', ...languagesIn()].map((language) => {
  const texts = [...textsOf(language).values()];
  const inState = (state) => texts.filter((text) => text.text && text.state === state).length;
  return {
    language,
    texts: texts.length,
    translated: texts.filter(({ text }) => text).length,
    ...Object.fromEntries(states.map((state) => [state, inState(state)])),
    bytes: built[`locales/${language}.js`]?.brotli ?? (language === 'en' ? 'in the elements' : 'not built'),
  };
});

const columns = Object.keys(rows[0]);
const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => String(row[column]).length)));
const line = (cells) => cells.map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at]) : String(cell).padStart(widths[at]))).join('  ');
console.log([line(columns), line(widths.map((width) => '-'.repeat(width))), ...rows.map((row) => line(Object.values(row)))].join('\n'));

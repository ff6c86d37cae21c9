/** The look as a style sheet, and the room that is kept until an element has arrived. */

import { lines } from './markup.js';

/** @typedef {import('./snippets.js').Configuration} Configuration */

/** How much room each takes, as the README says; the guide and the two with a face keep it. */
const rooms = [
  { tags: ['expression-guide'], rule: ' { display: block; min-block-size: 45rem; }' },
  { tags: ['expression-guide'], rule: ' { min-block-size: 50rem; }', narrow: true },
  { tags: ['session-timer', 'feeding-schedule'], rule: ' { display: block; min-block-size: 46rem; }' },
  { tags: ['safety-notes'], rule: ':not(:defined) { display: block; min-block-size: 100rem; }' },
  { tags: ['method-chooser'], rule: ':not(:defined) { display: block; min-block-size: 82rem; }' },
  { tags: ['milk-storage'], rule: ':not(:defined) { display: block; min-block-size: 100rem; }' },
];

/**
 * The CSS variables that are set, by name without `--lactation-`.
 *
 * @param {Pick<Configuration, 'look'>} configuration
 */
export const lookOf = ({ look }) => Object.entries(look).filter(([, value]) => isValue(value));

/**
 * A rule with the look of all elements, and those for their room. Empty where there is nothing to say.
 *
 * @param {Configuration} configuration
 * @param {string} [indent]
 */
export function stylesOf(configuration, indent = '') {
  const tags = configuration.elements.map(({ tag }) => tag);
  const variables = lookOf(configuration);
  const rules = variables.length ? [`${tags.join(', ')} {`, ...variables.map(([name, value]) => `  --lactation-${name}: ${value};`), '}'] : [];
  for (const { tags: all, rule, narrow } of rooms) {
    const here = all.filter((tag) => tags.includes(tag)).join(', ');
    if (here) rules.push(narrow ? `@media (width < 26rem) { ${here}${rule} }` : `${here}${rule}`);
  }
  return rules.map((line) => indent + line).join('\n');
}

/**
 * The look as a file of its own, if there is any.
 *
 * @param {Configuration} configuration
 * @param {string} name
 * @returns {readonly import('./snippets.js').File[]}
 */
export function cssFile(configuration, name) {
  const css = stylesOf(configuration);
  return css ? [{ name, language: 'css', code: lines(css) }] : [];
}

/**
 * Whether a text can stand as the value of a CSS variable and do no more: colours, lengths, names of fonts, and the
 * functions that make them. What could end the declaration, or load something, cannot.
 *
 * @param {string} value
 */
export function isValue(value) {
  const bare = value.replace(/"[^"]*"|'[^']*'/g, '');
  const balance = [...bare].reduce((depth, character) => (depth < 0 ? depth : depth + Number(character === '(') - Number(character === ')')), 0);
  return /^[\p{L}\p{N} #%.,"'()+*/_-]+$/u.test(value) && !/["']|\/\*|(url|image|image-set|src|env|attr|element)\(/i.test(bare) && balance === 0;
}

import { advice, type Text } from '../statement.js';
import type { Method } from './methods.js';

/** What could suit her, as the heading of the answer. */
export const couldSuit: Readonly<Record<Method, Text>> = {
  hand: (msg) => msg('Your hands could suit you', { id: 'answer.hand', desc: 'Heading of a suggestion: expressing by hand. "Could", not "will".' }),
  manual: (msg) => msg('A manual pump could suit you', { id: 'answer.manual', desc: 'Heading of a suggestion. "Could", not "will".' }),
  electric: (msg) => msg('An electric pump could suit you', { id: 'answer.electric', desc: 'Heading of a suggestion. "Could", not "will".' }),
};

/** What could suit her as well. */
export const soCould: Readonly<Record<Exclude<Method, 'electric'>, Text>> = {
  hand: (msg) => msg('So could your hands.', { id: 'answer.also.hand', desc: 'Follows the heading "A manual pump could suit you" or the like.' }),
  manual: (msg) => msg('So could a manual pump.', { id: 'answer.also.manual', desc: 'Follows the heading "Your hands could suit you".' }),
};

/** Said with every suggestion. */
export const firstDays = advice((msg) => msg('In the first days, your hands do well: colostrum comes in drops.', { id: 'answer.first-days', desc: 'Said with every suggestion. See the glossary: colostrum.' }), 'S31');

export const answerLabels = {
  learn: (msg) => msg('Learn by hand', { id: 'answer.learn', desc: 'The main button after the suggestion to express by hand: learn how.' }),
  learnFirst: (msg) => msg('Learn by hand first', { id: 'answer.learn-first', desc: 'The main button after the suggestion of a breast pump: learn how to express by hand before a pump.' }),
  withManual: (msg) => msg('Use a manual pump well', { id: 'answer.with.manual', desc: 'Button: how to use a manual breast pump well. Not a button to buy one.' }),
  withElectric: (msg) => msg('Use an electric pump well', { id: 'answer.with.electric', desc: 'Button: how to use an electric breast pump well. Not a button to buy one.' }),
  inShort: (msg) => msg('Hand expression in short', { id: 'answer.in-short', desc: 'Heading over six steps of hand expression in short.' }),
} as const satisfies Record<string, Text>;

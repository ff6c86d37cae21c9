import type { MsgFn } from '../localization/message.js';

/** Words on the choice of a language. */
export const languageLabels = {
  language: (msg: MsgFn) => msg('Language', { id: 'language.menu', desc: 'Before a list to choose the language of this element from. The languages name themselves.' }),
} as const;

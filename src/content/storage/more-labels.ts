import { str, type MsgFn } from '../../localization/message.js';

/** Words below the table, and on the card that is printed. */
export const moreLabels = {
  handling: (msg: MsgFn) => msg('Storing, thawing, leftovers', { id: 'storage.handling', desc: 'Heading over a short list.' }),
  print: (msg: MsgFn) => msg('Print a card for the fridge', { id: 'storage.print', desc: 'Button: prints the table on one page.' }),
  title: (msg: MsgFn) => msg('Expressed milk: how long it keeps', { id: 'storage.card-title', desc: 'Heading of a card to hang on the fridge. See the glossary: expressed milk.' }),
  printed: (msg: MsgFn, site: string, day: string) => msg(str`From ${site}, printed ${day}.`, { id: 'storage.printed', desc: 'On paper: name of the website, and a date, e.g. 24 November 2026.' }),
} as const;

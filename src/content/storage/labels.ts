import { str, type MsgFn } from '../../localization/message.js';
import type { Text } from '../statement.js';
import type { Keeping, Place, RuleChoice, Since } from './rules.js';

/** Words on the controls of the storage table. They name; the figures advise. */
export const storageLabels = {
  title: (msg: MsgFn) => msg('How long does it keep?', { id: 'storage.title', desc: 'Heading. It: expressed breast milk.' }),
  useBy: (msg: MsgFn, place: string) => msg(str`${place}: use by`, { id: 'storage.use-by', desc: 'Before a day and time. First: where the milk is, e.g. "Fridge".' }),
  within: (msg: MsgFn, document: string, span: string) => msg(str`${document}: within ${span}`, { id: 'storage.within', desc: 'A rule: who says so, e.g. "CDC 2019", then e.g. "4 days".' }),
  atMost: (msg: MsgFn, span: string, longest: string) => msg(str`${span}, at most ${longest}`, { id: 'storage.at-most', desc: 'A time that counts, and a longer one that the document also gives: "6 hours, at most 8 hours".' }),
  atOnce: (msg: MsgFn) => msg('Use it at once', { id: 'storage.at-once', desc: 'The answer in place of a day and time; also a cell of the table, under "Up to". It: the milk.' }),
  none: (msg: MsgFn) => msg('No time given', { id: 'storage.none', desc: 'The answer where the chosen authority gives no time.' }),
  noneWhy: (msg: MsgFn) => msg('Ask your midwife, or choose another rule.', { id: 'storage.none-why', desc: 'It: this way of keeping milk.' }),
  where: (msg: MsgFn) => msg('Where is it?', { id: 'storage.where', desc: 'Legend of a choice of places. It: the milk.' }),
  warmth: (msg: MsgFn) => msg('How warm is it there?', { id: 'storage.warmth', desc: 'Legend of a choice of temperatures.' }),
  thawing: (msg: MsgFn) => msg('How was it thawed?', { id: 'storage.thawing', desc: 'Legend of a choice.' }),
  whose: (msg: MsgFn) => msg('Whose rule', { id: 'storage.whose', desc: 'Legend of a choice of authorities.' }),
  table: (msg: MsgFn) => msg('All the times', { id: 'storage.table', desc: 'Heading over a table.' }),
  place: (msg: MsgFn) => msg('Place', { id: 'storage.place', desc: 'Head of a column: where the milk is.' }),
  how: (msg: MsgFn) => msg('How', { id: 'storage.how', desc: 'Head of a column: how warm it is there, or how it was thawed.' }),
  upTo: (msg: MsgFn) => msg('Up to', { id: 'storage.up-to', desc: 'Head of a column: how long, at most.' }),
} as const;

/** On the choice of places, and at the head of a row. */
export const placeNames: Readonly<Record<Place, Text>> = {
  room: (msg) => msg('Room', { id: 'storage.place.room', desc: 'A place to keep milk: in a room, not cooled.' }),
  fridge: (msg) => msg('Fridge', { id: 'storage.place.fridge', desc: 'A place to keep milk.' }),
  'cool-bag': (msg) => msg('Cool bag', { id: 'storage.place.cool-bag', desc: 'A place to keep milk: an insulated bag with ice packs.' }),
  'ice-box': (msg) => msg('Ice box', { id: 'storage.place.ice-box', desc: 'A place to keep milk: the freezing compartment inside a fridge.' }),
  freezer: (msg) => msg('Freezer', { id: 'storage.place.freezer', desc: 'A place to keep milk: a freezer with its own door.' }),
  'deep-freezer': (msg) => msg('Deep freezer', { id: 'storage.place.deep-freezer', desc: 'A place to keep milk: a chest or upright freezer that is rarely opened.' }),
  thawed: (msg) => msg('Thawed', { id: 'storage.place.thawed', desc: 'Milk that was frozen. See the glossary: thaw.' }),
  leftover: (msg) => msg('Left over', { id: 'storage.place.leftover', desc: 'Milk that stayed in the bottle after the baby drank from it.' }),
};

/** How it is kept there: completes the place. Those with a temperature get it written out. */
export const ways: Readonly<Record<Keeping, (msg: MsgFn, limit: string) => string>> = {
  room: (msg, limit) => msg(str`${limit} or cooler`, { id: 'storage.cooler', desc: 'How warm a room is: a temperature, e.g. 25 °C.' }),
  'hot-room': (msg, limit) => msg(str`Warmer than ${limit}`, { id: 'storage.warmer', desc: 'How warm a room is: a temperature, e.g. 25 °C.' }),
  fridge: (msg, limit) => msg(str`${limit} or colder`, { id: 'storage.colder', desc: 'How cold it is in a fridge or freezer: a temperature, e.g. 4 °C.' }),
  'warm-fridge': (msg) => msg('Warmer, or not sure', { id: 'storage.not-sure', desc: 'How cold it is in a fridge: the other choice is "4 °C or colder".' }),
  'cool-bag': (msg) => msg('With ice packs', { id: 'storage.ice-packs', desc: 'How milk is kept in a cool bag.' }),
  'ice-box': (msg) => msg('Inside the fridge', { id: 'storage.inside', desc: 'Where an ice box is: the freezing compartment in a fridge.' }),
  freezer: (msg, limit) => msg(str`Own door, ${limit} or colder`, { id: 'storage.own-door', desc: 'What kind of freezer: one with a door of its own, and a temperature.' }),
  'deep-freezer': (msg, limit) => msg(str`Rarely opened, ${limit}`, { id: 'storage.rarely', desc: 'What kind of freezer: a chest or upright one that is rarely opened, and a temperature.' }),
  'thawed-fridge': (msg) => msg('In the fridge, still there', { id: 'storage.thawed.fridge', desc: 'How frozen milk was thawed and where it is now.' }),
  'thawed-room': (msg) => msg('In the fridge, now in the room', { id: 'storage.thawed.room', desc: 'How frozen milk was thawed and where it is now.' }),
  'thawed-warm': (msg) => msg('In warm water', { id: 'storage.thawed.warm', desc: 'How frozen milk was thawed.' }),
  'thawed-warm-fridge': (msg) => msg('In warm water, now in the fridge', { id: 'storage.thawed.warm-fridge', desc: 'How frozen milk was thawed and where it is now.' }),
  leftover: (msg) => msg('Baby has drunk from it', { id: 'storage.drunk', desc: 'Which milk: in the bottle, after the baby has begun to drink.' }),
};

/** From when the time counts: before a field with a day and time. */
export const sinceNames: Readonly<Record<Since, Text>> = {
  expressed: (msg) => msg('Expressed', { id: 'storage.since.expressed', desc: 'Before a day and time: when the milk was expressed. See the glossary.' }),
  'out-of-freezer': (msg) => msg('Taken out of the freezer', { id: 'storage.since.freezer', desc: 'Before a day and time.' }),
  'out-of-fridge': (msg) => msg('Taken out of the fridge', { id: 'storage.since.fridge', desc: 'Before a day and time.' }),
  'first-drink': (msg) => msg('Baby began to drink', { id: 'storage.since.drink', desc: 'Before a day and time: when the baby first drank from this bottle.' }),
  'feed-end': (msg) => msg('Feed ended', { id: 'storage.since.feed-end', desc: 'Before a day and time.' }),
};

export const ruleNames: Readonly<Record<RuleChoice, Text>> = {
  cautious: (msg) => msg('Cautious: the strictest of all listed', { id: 'storage.rule.cautious', desc: 'A choice, and said under the answer: the strictest rule of all authorities that are listed.' }),
  cdc: (msg) => msg('CDC (United States)', { id: 'storage.rule.cdc', desc: 'A choice of authority. CDC stays.' }),
  nhs: (msg) => msg('NHS (England)', { id: 'storage.rule.nhs', desc: 'A choice of authority. NHS stays.' }),
  nhmrc: (msg) => msg('NHMRC (Australia)', { id: 'storage.rule.nhmrc', desc: 'A choice of authority. NHMRC stays.' }),
};

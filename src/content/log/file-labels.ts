import { str, type MsgFn } from '../../localization/message.js';

/** Words about files: what leaves as one, what comes in from one, and why one may not. */
export const fileLabels = {
  print: (msg: MsgFn) => msg('Print', { id: 'log.print', desc: 'Button: print one page, e.g. for the midwife.' }),
  more: (msg: MsgFn) => msg('Spreadsheet, other copies, units', { id: 'log.more', desc: 'Opens more buttons: save for a spreadsheet, bring in a copy, choose a unit.' }),
  csv: (msg: MsgFn) => msg('Save for a spreadsheet', { id: 'log.csv', desc: 'Button: saves all entries as a CSV file.' }),
  bringIn: (msg: MsgFn) => msg('Bring in a copy', { id: 'log.bring-in', desc: 'Button: choose a file that "Save a copy" has made, and take its entries in.' }),
  bringInHint: (msg: MsgFn) => msg('A file that “Save a copy” made, here or elsewhere. Nothing is doubled.', { id: 'log.bring-in.hint', desc: 'Under the button "Bring in a copy". The quoted words are the name of another button: keep.copy. Keep the negation.' }),
  tookIn: (msg: MsgFn, count: string) => msg(str`Entries that were new or newer: ${count}.`, { id: 'log.took-in', desc: 'After bringing in a copy. A number, which may be 0.' }),
  nothingTaken: (msg: MsgFn) => msg('Nothing was taken in.', { id: 'log.nothing-taken', desc: 'Before the reason why a file could not be read. Keep the negation.' }),
  syntax: (msg: MsgFn) => msg('This file cannot be read. It may be cut off.', { id: 'log.fault.syntax', desc: 'Why a file was refused.' }),
  format: (msg: MsgFn) => msg('This file is not a copy of such a log.', { id: 'log.fault.format', desc: 'Why a file was refused.' }),
  newer: (msg: MsgFn) => msg('A newer version of this page made this file. Reload the page and try again.', { id: 'log.fault.newer', desc: 'Why a file was refused.' }),
  missing: (msg: MsgFn, entry: string, place: string) => msg(str`In entry ${entry}, this is missing: ${place}.`, { id: 'log.fault.missing', desc: 'Why a file was refused. A number, and the name of a field as it stands in the file.' }),
  wrong: (msg: MsgFn, entry: string, place: string) => msg(str`In entry ${entry}, this cannot be read: ${place}.`, { id: 'log.fault.wrong', desc: 'Why a file was refused. A number, and the name of a field as it stands in the file.' }),
  unfinished: (msg: MsgFn, entry: string) => msg(str`Entry ${entry} is a session without a start or without an end.`, { id: 'log.fault.unfinished', desc: 'Why a file was refused. A number.' }),
  unit: (msg: MsgFn) => msg('Amounts in', { id: 'log.unit', desc: 'Legend of a choice of units: millilitres or US fluid ounces.' }),
} as const;

/** Words on the page for the midwife. */
export const printLabels = {
  title: (msg: MsgFn) => msg('Expressing and feeding, day by day', { id: 'log.paper.title', desc: 'Heading of the printed page.' }),
  period: (msg: MsgFn, from: string, to: string) => msg(str`${from} to ${to}`, { id: 'log.paper.period', desc: 'Two dates.' }),
  expressed: (msg: MsgFn) => msg('Expressed', { id: 'log.paper.expressed', desc: 'Head of a group of columns: her milk.' }),
  fed: (msg: MsgFn) => msg('Baby fed', { id: 'log.paper.fed', desc: 'Head of a group of columns.' }),
  times: (msg: MsgFn) => msg('times', { id: 'log.paper.times', desc: 'Head of a column: how often.' }),
  leftMinutes: (msg: MsgFn) => msg('left, min', { id: 'log.paper.left', desc: 'Head of a column: minutes on the left breast.' }),
  rightMinutes: (msg: MsgFn) => msg('right, min', { id: 'log.paper.right', desc: 'Head of a column: minutes on the right breast.' }),
  bothMinutes: (msg: MsgFn) => msg('both, min', { id: 'log.paper.both', desc: 'Head of a column: minutes on both breasts at once.' }),
  breast: (msg: MsgFn) => msg('breast', { id: 'log.paper.breast', desc: 'Head of a column: how often the baby fed at the breast.' }),
  other: (msg: MsgFn) => msg('other', { id: 'log.paper.other', desc: 'Head of a column: how often the baby fed from a bottle or otherwise.' }),
  honest: (msg: MsgFn) => msg('As she noted it herself. An empty place means: not noted.', { id: 'log.paper.honest', desc: 'Under the table. She is the mother.' }),
  printed: (msg: MsgFn, site: string, day: string) => msg(str`From ${site}, printed ${day}.`, { id: 'log.paper.printed', desc: 'Under the table. The name of the website, and a date.' }),
} as const;

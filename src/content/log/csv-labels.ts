import type { MsgFn } from '../../localization/message.js';

/** Heads and cells of the spreadsheet. */
export const csvLabels = {
  date: (msg: MsgFn) => msg('Date', { id: 'log.csv.date', desc: 'Head of a column in a spreadsheet.' }),
  start: (msg: MsgFn) => msg('Start', { id: 'log.csv.start', desc: 'Head of a column: a clock time.' }),
  end: (msg: MsgFn) => msg('End', { id: 'log.csv.end', desc: 'Head of a column: a clock time.' }),
  what: (msg: MsgFn) => msg('What', { id: 'log.csv.what', desc: 'Head of a column: expressing, or which kind of feed.' }),
  side: (msg: MsgFn) => msg('Side', { id: 'log.csv.side', desc: 'Head of a column: left, right or both breasts.' }),
  minutesLeft: (msg: MsgFn) => msg('Minutes left', { id: 'log.csv.minutes-left', desc: 'Head of a column: minutes on the left breast. Not: minutes remaining.' }),
  minutesRight: (msg: MsgFn) => msg('Minutes right', { id: 'log.csv.minutes-right', desc: 'Head of a column: minutes on the right breast.' }),
  minutesBoth: (msg: MsgFn) => msg('Minutes both together', { id: 'log.csv.minutes-both', desc: 'Head of a column: minutes on both breasts at once.' }),
  massageMinutes: (msg: MsgFn) => msg('Minutes massage', { id: 'log.csv.minutes-massage', desc: 'Head of a column.' }),
  amountLeft: (msg: MsgFn) => msg('Amount left', { id: 'log.csv.amount-left', desc: 'Head of a column: milk of the left breast. Not: amount remaining.' }),
  amountRight: (msg: MsgFn) => msg('Amount right', { id: 'log.csv.amount-right', desc: 'Head of a column: milk of the right breast.' }),
  amountTotal: (msg: MsgFn) => msg('Amount total', { id: 'log.csv.amount-total', desc: 'Head of a column: milk in all.' }),
  unit: (msg: MsgFn) => msg('Unit', { id: 'log.csv.unit', desc: 'Head of a column: ml or fl oz.' }),
  note: (msg: MsgFn) => msg('Note', { id: 'log.csv.note', desc: 'Head of a column: her own words.' }),
} as const;

import type { MsgFn } from '../../localization/message.js';

/** Words of a feeding schedule before anybody has used it. */
export const firstLabels = {
  feeds: (msg: MsgFn) => msg('Feeds today', { id: 'schedule.name', desc: 'Heading of the element that shows when the baby fed.' }),
  none: (msg: MsgFn) => msg('No feed noted yet', { id: 'schedule.none', desc: 'In place of the time since the last feed.' }),
  feedNow: (msg: MsgFn) => msg('A feed starts now', { id: 'schedule.start', desc: 'The main button: notes that the baby begins to feed.' }),
  times: (msg: MsgFn) => msg('Expressing times', { id: 'timetable.name', desc: 'Heading of a timetable for expressing milk. Also the name of the calendar.' }),
  expressNow: (msg: MsgFn) => msg('Start now', { id: 'timetable.start', desc: 'The main button: begins a session of expressing.' }),
} as const;

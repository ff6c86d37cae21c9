import { str, type MsgFn } from '../../localization/message.js';
import { babyNeedsHelp, noRoutineEmptying } from '../notes.js';
import { advice } from '../statement.js';

/** What is said beside a timetable: for whom it is, and that babies have none. */
export const timetable = {
  plan: advice((msg) => msg('These times are for expressing on a plan that you were given. They are no rule for feeding.', { id: 'timetable.plan', desc: 'A plan for expressing, given by a professional. Keep the negation.' }), 'C1', 'C2'),
  baby: advice((msg) => msg('Feed your baby whenever your baby shows hunger, day and night.', { id: 'timetable.baby', desc: 'Responsive feeding. See the glossary: hunger cues.' }), 'C1'),
  often: advice((msg) => msg('How often counts more than at what hour.', { id: 'timetable.often', desc: 'About expressing at set times. No pressure.' }), 'S09', 'S24'),
  stop: advice((msg) => msg('Stop when the flow slows on both sides.', { id: 'timetable.stop', desc: 'When to stop expressing. Both breasts.' }), 'C3'),
  afterFeeds: advice((msg) => msg('Express after feeds only if you have been advised to, or just enough to feel comfortable.', { id: 'timetable.after-feeds', desc: 'Keep "only".' }), 'C2'),
  notes: [noRoutineEmptying, babyNeedsHelp],
} as const;

/** Words on the controls and facts of a timetable. */
export const timetableLabels = {
  next: (msg: MsgFn) => msg('Next', { id: 'timetable.next', desc: 'Marks the next session in a list of times.' }),
  within: (msg: MsgFn, duration: string) => msg(str`In ${duration}`, { id: 'timetable.in', desc: 'How long until the next session, e.g. 54 minutes.' }),
  done: (msg: MsgFn, time: string) => msg(str`Done ${time}`, { id: 'timetable.done', desc: 'A session was done: a time of the day, e.g. 09:12. A fact, not praise.' }),
  change: (msg: MsgFn) => msg('Change times', { id: 'timetable.change', desc: 'Button: change the timetable. Short.' }),
  first: (msg: MsgFn) => msg('First session at', { id: 'timetable.first', desc: 'Before a field for a time of the day.' }),
  interval: (msg: MsgFn) => msg('Minutes from one to the next', { id: 'timetable.interval', desc: 'Before a field for a number: from the start of one session to the start of the next.' }),
  session: (msg: MsgFn) => msg('Minutes a session', { id: 'timetable.session', desc: 'Before a field for a number: how long a session is.' }),
  moved: (msg: MsgFn, planned: string, clock: string) => msg(str`The clocks leave out ${planned} on this day. It comes at ${clock}.`, { id: 'timetable.moved', desc: 'Summer time begins: two times of the day, planned and real.' }),
  twice: (msg: MsgFn, time: string) => msg(str`The clocks show ${time} twice on this day. This is the first.`, { id: 'timetable.twice', desc: 'Summer time ends: a time of the day.' }),
  clock: (msg: MsgFn) => msg('These times follow the clock on the wall, also when the clocks change.', { id: 'timetable.clock', desc: 'About summer time, for a timetable.' }),
  cannotWake: (msg: MsgFn) => msg('This page cannot wake you. The calendar file can: it puts the times into your own calendar.', { id: 'timetable.cannot-wake', desc: 'Honest about what a web page cannot do. Keep the negation.' }),
  alarms: (msg: MsgFn) => msg('Some calendar apps leave out the alarms when they take in a file. Look once whether they are there.', { id: 'timetable.alarms', desc: 'About importing the calendar file.' }),
  zone: (msg: MsgFn, zone: string) => msg(str`The file is for the time zone ${zone}. Make a new one where you travel or change the times; delete those that are left over.`, { id: 'timetable.zone', desc: 'About the calendar file. Name of a time zone, e.g. Asia/Ho_Chi_Minh.' }),
  saved: (msg: MsgFn) => msg('The calendar file is in your downloads. Open it, and your calendar asks to take the times in.', { id: 'timetable.saved', desc: 'After the calendar file was saved.' }),
  wrong: (msg: MsgFn) => msg('Write whole minutes, from 1 to 1440.', { id: 'timetable.wrong', desc: 'A number of minutes in the timetable cannot be read. Keep every number.' }),
  saveFile: (msg: MsgFn) => msg('Save the calendar file', { id: 'timetable.save-file', desc: 'Button.' }),
  summary: (msg: MsgFn) => msg('Express milk', { id: 'timetable.summary', desc: 'What each event is called in her calendar. Others may see it over her shoulder.' }),
  alarm: (msg: MsgFn) => msg('Time to express, if it suits you', { id: 'timetable.alarm', desc: 'What the alarm in her calendar says.' }),
  madeOn: (msg: MsgFn, site: string) => msg(str`Made on ${site}. Delete it whenever you like.`, { id: 'timetable.made-on', desc: 'In the description of each event in her calendar: name of the website.' }),
} as const;

import type { MsgFn } from '../../localization/message.js';

/** Headings over the signs. Locked like the signs, since a list without its urgency says nothing. */
export const safetyLabels = {
  title: (msg: MsgFn) => msg('When to call, and whom', { id: 'locked.safety.title', desc: 'Heading of the safety notes.' }),
  emergency: (msg: MsgFn) => msg('Emergency: call at once', { id: 'locked.safety.emergency', desc: 'Heading over the gravest signs.' }),
  yourBaby: (msg: MsgFn) => msg('Your baby', { id: 'locked.safety.baby', desc: 'Heading over signs in the baby. Each sign completes it: "Your baby: hard to wake, or very floppy".' }),
  you: (msg: MsgFn) => msg('You', { id: 'locked.safety.mother', desc: 'Heading over signs in the mother. Each sign completes it: "You: a pounding heart".' }),
  babyToday: (msg: MsgFn) => msg('Your baby: call today', { id: 'locked.safety.baby-today', desc: 'Heading over signs in the baby.' }),
  youToday: (msg: MsgFn) => msg('You: call today', { id: 'locked.safety.mother-today', desc: 'Heading over signs in the mother.' }),
  soon: (msg: MsgFn) => msg('Talk about it in the next days', { id: 'locked.safety.soon', desc: 'Heading over signs that can wait a day or two.' }),
  nappies: (msg: MsgFn) => msg('Wet nappies a day, at least', { id: 'locked.safety.nappies', desc: 'Heading over a list: age of the baby in days, number of wet nappies.' }),
  loss: (msg: MsgFn) => msg('After a loss', { id: 'locked.safety.loss', desc: 'Heading over words for a mother whose baby has died.' }),
} as const;

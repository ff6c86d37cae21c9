import type { MsgFn } from '../localization/message.js';

/** Words that every element says about itself at once. */
export const labels = {
  sources: (msg: MsgFn) => msg('Sources and review', { id: 'source.open', desc: 'Opens the list of sources and what is known of their review.' }),
  notReviewed: (msg: MsgFn) => msg('Not yet clinically reviewed', { id: 'source.not-reviewed', desc: 'Honest state of the texts.' }),
  reviewed: (msg: MsgFn) => msg('Clinically reviewed', { id: 'source.reviewed', desc: 'State of the texts once a clinician has signed them.' }),
} as const;

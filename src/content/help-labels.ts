import type { MsgFn } from '../localization/message.js';

/** What the numbers reach. */
export const helpLabels = {
  help: (msg: MsgFn) => msg('Call for help with feeding', { id: 'help.feeding', desc: 'On a button, before a phone number, where the site has not named it.' }),
  emergency: (msg: MsgFn) => msg('Emergency', { id: 'help.emergency', desc: 'On a button, before the emergency number.' }),
} as const;

import type { MsgFn } from '../../localization/message.js';

/** Words on the log's first face. */
export const logLabels = {
  title: (msg: MsgFn) => msg('What you did', { id: 'log.title', desc: 'Heading of the log of sessions of expressing and of feeds.' }),
  add: (msg: MsgFn) => msg('Add a session or feed', { id: 'log.add', desc: 'The main button: write down something that was not timed. A session of expressing, or a feed of the baby.' }),
} as const;

import type { MsgFn } from '../../localization/message.js';

/** Words on the timer's first face. */
export const timerLabels = {
  name: (msg: MsgFn) => msg('Expressing timer', { id: 'timer.name', desc: 'Name of the timer for expressing milk. See the glossary: to express.' }),
  ready: (msg: MsgFn) => msg('Ready when you are', { id: 'timer.ready', desc: 'Heading before a session starts.' }),
  left: (msg: MsgFn) => msg('Left', { id: 'timer.left', desc: 'Her left breast, on a round mark. One word.' }),
  right: (msg: MsgFn) => msg('Right', { id: 'timer.right', desc: 'Her right breast, on a round mark. One word.' }),
  first: (msg: MsgFn) => msg('first', { id: 'timer.first', desc: 'Small word under "Left" or "Right": this breast goes first.' }),
  startMassage: (msg: MsgFn) => msg('Start with massage', { id: 'timer.start-massage', desc: 'The main button: starts the session with breast massage.' }),
} as const;

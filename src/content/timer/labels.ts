import type { MsgFn } from '../../localization/message.js';

/** Words on the timer's first face. */
export const timerLabels = {
  name: (msg: MsgFn) => msg('Expressing timer', { id: 'timer.name', desc: 'Name of the timer for expressing milk. See the glossary: to express.' }),
  ready: (msg: MsgFn) => msg('Ready when you are', { id: 'timer.ready', desc: 'Heading before a session starts.' }),
  left: (msg: MsgFn) => msg('Left', { id: 'timer.left', desc: 'Her left breast, on a round mark. One word.' }),
  right: (msg: MsgFn) => msg('Right', { id: 'timer.right', desc: 'Her right breast, on a round mark. One word.' }),
  both: (msg: MsgFn) => msg('Both sides', { id: 'timer.both', desc: 'Both breasts at once, on a round mark. Short.' }),
  first: (msg: MsgFn) => msg('first', { id: 'timer.first', desc: 'Small word under "Left" or "Right": this breast goes first.' }),
  startMassage: (msg: MsgFn) => msg('Start with massage', { id: 'timer.start-massage', desc: 'The main button: starts the session with breast massage.' }),
  startLeft: (msg: MsgFn) => msg('Start on the left', { id: 'timer.start-left', desc: 'The main button: start expressing the left breast.' }),
  startRight: (msg: MsgFn) => msg('Start on the right', { id: 'timer.start-right', desc: 'The main button: start expressing the right breast.' }),
  startBoth: (msg: MsgFn) => msg('Start', { id: 'timer.start-both', desc: 'The main button: start a session with a pump on both breasts.' }),
} as const;

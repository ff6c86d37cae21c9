import type { MsgFn } from '../../localization/message.js';

/** The switches that she finds in the timer, and why one may be of no use. */
export const settingsLabels = {
  title: (msg: MsgFn) => msg('Sound, voice and screen', { id: 'settings.title', desc: 'Name of the button that opens the switches.' }),
  sound: (msg: MsgFn) => msg('Chime', { id: 'settings.sound', desc: 'A switch: a soft sound at each change.' }),
  soundHint: (msg: MsgFn) => msg('While this page is open. The silent switch of an iPhone mutes it.', { id: 'settings.sound.hint', desc: 'Small text under the switch "Chime".' }),
  soundTouch: (msg: MsgFn) => msg('Silent until you touch the page once.', { id: 'settings.sound.touch', desc: 'After a reload, browsers allow no sound before a touch.' }),
  soundNone: (msg: MsgFn) => msg('This browser cannot play it.', { id: 'settings.sound.none', desc: 'No sound is possible.' }),
  vibrate: (msg: MsgFn) => msg('Vibrate', { id: 'settings.vibrate', desc: 'A switch: the phone vibrates at each change.' }),
  speak: (msg: MsgFn) => msg('Read aloud', { id: 'settings.speak', desc: 'A switch: a voice reads what to do.' }),
  speakHint: (msg: MsgFn) => msg('Only with a voice on this device: nothing is sent.', { id: 'settings.speak.hint', desc: 'Small text under the switch "Read aloud". Keep the negation.' }),
  speakNoVoice: (msg: MsgFn) => msg('This device has no voice for this language.', { id: 'settings.speak.no-voice', desc: 'No voice on the device speaks the language of the element.' }),
  speakNone: (msg: MsgFn) => msg('This browser cannot read aloud.', { id: 'settings.speak.none', desc: 'No speech is possible.' }),
  keepAwake: (msg: MsgFn) => msg('Keep the screen on', { id: 'settings.keep-awake', desc: 'A switch.' }),
  keepAwakeHint: (msg: MsgFn) => msg('While a session runs and this page is in front.', { id: 'settings.keep-awake.hint', desc: 'Small text under the switch "Keep the screen on".' }),
  keepAwakeNone: (msg: MsgFn) => msg('This browser cannot keep the screen on.', { id: 'settings.keep-awake.none', desc: 'Not possible here.' }),
  keepAwakeRefused: (msg: MsgFn) => msg('This device does not allow it just now, perhaps to save power.', { id: 'settings.keep-awake.refused', desc: 'Refused for the moment.' }),
  unit: (msg: MsgFn) => msg('Amounts in', { id: 'settings.unit', desc: 'Legend of a choice of units: millilitres or US fluid ounces.' }),
} as const;

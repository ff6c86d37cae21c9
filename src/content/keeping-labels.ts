import { str, type MsgFn } from '../localization/message.js';
import { kept } from './keeping-place.js';

/** The truth about what is kept, where, and who could read it. */
export const keepingLabels = {
  ...kept,
  saved: (msg: MsgFn) => msg('Saved on this device', { id: 'keep.saved', desc: 'Said once what she did has been written, not before.' }),
  saving: (msg: MsgFn) => msg('Saving …', { id: 'keep.saving', desc: 'Said while what she did is being written.' }),
  refused: (msg: MsgFn) => msg('Not saved: this browser does not let us. It is gone when this page is closed', { id: 'keep.refused', desc: 'The browser refuses storage, e.g. in a private window.' }),
  full: (msg: MsgFn) => msg('Not saved: this device has no room left. We try again with the next press', { id: 'keep.full', desc: 'The device’s storage is full.' }),
  newer: (msg: MsgFn) => msg('Not saved: a newer version of this page has been open here. Reload the page', { id: 'keep.newer', desc: 'The stored records were written by a newer version of the software.' }),
  failed: (msg: MsgFn) => msg('Not saved yet. We try again with the next press', { id: 'keep.failed', desc: 'Writing failed for another reason.' }),
  what: (msg: MsgFn) => msg('What is stored here', { id: 'keep.what', desc: 'Opens what is stored on this device.' }),
  nothing: (msg: MsgFn) => msg('Nothing is stored on this device.', { id: 'keep.nothing', desc: 'Under "What is stored here".' }),
  count: (msg: MsgFn, entries: string, since: string) => msg(str`Entries: ${entries}, since ${since}.`, { id: 'keep.count', desc: 'A number, then a date.' }),
  countOnly: (msg: MsgFn, entries: string) => msg(str`Entries: ${entries}.`, { id: 'keep.count-only', desc: 'A number.' }),
  contents: (msg: MsgFn) => msg('Times, sides, and the amounts and notes that you add; what you switched on here; and a name, where this page offers names. No birth date.', { id: 'keep.contents', desc: 'What is stored. Keep the negation.' }),
  nothingSent: (msg: MsgFn) => msg('We send nothing. But this website could read what is kept on it.', { id: 'keep.readable', desc: 'One honest line. Keep the negation.' }),
  lasting: (msg: MsgFn) => msg('This browser has agreed not to clear it by itself.', { id: 'keep.lasting', desc: 'Storage is persistent.' }),
  clearing: (msg: MsgFn) => msg('Browsers may clear it: Safari after seven days without a visit. Save a copy now and then.', { id: 'keep.clearing', desc: 'Storage may be lost. Keep the number.' }),
  copy: (msg: MsgFn) => msg('Save a copy', { id: 'keep.copy', desc: 'Button: saves all records as a file.' }),
  copied: (msg: MsgFn) => msg('The copy is in your downloads.', { id: 'keep.copied', desc: 'After "Save a copy".' }),
  noCopy: (msg: MsgFn) => msg('This browser cannot save files. Select the text below and copy it.', { id: 'keep.no-copy', desc: 'Where a file can neither be saved nor shared.' }),
  erase: (msg: MsgFn) => msg('Erase everything', { id: 'keep.erase', desc: 'Button: erases all records on this device.' }),
  eraseAsk: (msg: MsgFn) => msg('Erase everything on this device? This cannot be undone.', { id: 'keep.erase-ask', desc: 'Question before erasing. Keep the negation.' }),
  eraseYes: (msg: MsgFn) => msg('Yes, erase', { id: 'keep.erase-yes', desc: 'Button that confirms.' }),
  cancel: (msg: MsgFn) => msg('Cancel', { id: 'keep.cancel', desc: 'Button.' }),
  notErased: (msg: MsgFn) => msg('Not everything could be erased. Close other tabs of this website and try again.', { id: 'keep.not-erased', desc: 'After erasing has failed.' }),
  erased: (msg: MsgFn) => msg('Everything is erased.', { id: 'keep.erased', desc: 'After erasing.' }),
  who: (msg: MsgFn) => msg('Whose session?', { id: 'keep.who', desc: 'Legend of a choice between two people, e.g. two names.' }),
} as const;

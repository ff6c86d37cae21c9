import { str, type MsgFn } from '../localization/message.js';

/** Where the words come from and how far they have been checked; said once the source note is opened. */
export const provenanceLabels = {
  signedOn: (msg: MsgFn, who: string, day: string) => msg(str`Reviewed for this site by ${who} on ${day}.`, { id: 'source.signed-on', desc: 'The site’s own clinical sign-off: a name, then a date.' }),
  dueOn: (msg: MsgFn, day: string) => msg(str`Due to be reviewed again on ${day}.`, { id: 'source.due-on', desc: 'When the site’s own review is to be renewed.' }),
  ownState: (msg: MsgFn) => msg('The words as the library brings them are not yet clinically reviewed.', { id: 'source.own-state', desc: 'Said where a site has its own sign-off: the library itself has none.' }),
  draft: (msg: MsgFn) => msg('The words in this language are a draft: no second reader has checked them, and no clinician.', { id: 'source.draft', desc: 'State of the texts in the language shown.' }),
  readBack: (msg: MsgFn) => msg('A second reader has checked the words in this language against the English. No clinician has.', { id: 'source.read-back', desc: 'State of the texts in the language shown.' }),
  reconstructed: (msg: MsgFn) => msg('Steps 1 to 3 are put together from public guidance: the article behind this guide lacks them.', { id: 'source.reconstructed', desc: 'Honest note about where the steps come from. Keep the numbers.' }),
  purpose: (msg: MsgFn) => msg('Information and timing. Not a medical device, and no replacement for your midwife or doctor.', { id: 'source.purpose', desc: 'What the element is and is not.' }),
  secondHand: (msg: MsgFn) => msg('second-hand', { id: 'source.second-hand', desc: 'In brackets after a source that was only read where another page quotes it.' }),
  version: (msg: MsgFn, version: string) => msg(str`Version ${version}`, { id: 'source.version', desc: 'Version of the software, e.g. 1.2.0.' }),
} as const;

import type { MsgFn } from '../localization/message.js';

/** Where records are kept, for those who have not recorded anything yet. */
export const kept = {
  only: (msg: MsgFn) => msg('Kept on this device only', { id: 'keep.only', desc: 'Where records are kept. Said before anything has been saved.' }),
  none: (msg: MsgFn) => msg('Not kept: it is gone when this page is closed', { id: 'keep.none', desc: 'The site has chosen to store nothing.' }),
} as const;

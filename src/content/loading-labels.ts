import type { MsgFn } from '../localization/message.js';

/** Said where a part of an element has not come yet. */
export const loadingLabels = {
  loading: (msg: MsgFn) => msg('Loading … If it does not come, check your connection.', { id: 'load.waiting', desc: 'Shown while a part of the element is loaded.' }),
  retry: (msg: MsgFn) => msg('Try again', { id: 'load.retry', desc: 'Button: load that part again.' }),
} as const;

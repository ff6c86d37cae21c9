import { str, type MsgFn } from '../localization/message.js';

/** A site's own clinical sign-off, in one line. */
export const signOffLabels = {
  reviewedBy: (msg: MsgFn, who: string) => msg(str`Reviewed for this site by ${who}`, { id: 'source.reviewed-by', desc: 'The site’s own clinical sign-off. A name, perhaps with a role.' }),
  overdue: (msg: MsgFn, who: string) => msg(str`The review for this site, by ${who}, is overdue`, { id: 'source.overdue', desc: 'The site’s own clinical sign-off is past the day on which it should have been renewed.' }),
} as const;

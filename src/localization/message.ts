/**
 * What content may import of `@lit/localize`: the type of the `msg` that it is handed, and the tag for texts with
 * placeholders. `lit-localize extract` finds messages by this type, so `msg` must never become `any`.
 */
export type { MsgFn } from '@lit/localize/internal/types.js';
export { str } from '@lit/localize/internal/str-tag.js';

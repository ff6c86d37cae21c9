import type { TemplateResult } from 'lit';
import { handling } from '../../content/storage/handling.js';
import type { MsgFn } from '../../localization/message.js';
import { lines } from '../../views/lines.js';

/** What holds for all of it, one idea a line. */
export const handlingView = (msg: MsgFn): TemplateResult => lines(handling, msg);

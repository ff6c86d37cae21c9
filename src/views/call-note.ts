import type { TemplateResult } from 'lit';
import type { Note } from '../content/statement.js';
import type { MsgFn } from '../localization/message.js';
import { callLine, type Help } from './help.js';
import { note } from './note.js';

/** A note that ends with the number to call, where it has one to give and the site has set it. */
export const callNote = (content: Note, msg: MsgFn, help: Help): TemplateResult =>
  note(content, msg, content.call ? { call: callLine(content.call, help, msg) } : {});

import { html, nothing, type TemplateResult } from 'lit';
import type { Note } from '../content/statement.js';
import type { MsgFn } from '../localization/message.js';
import { callLine, type Help } from './help.js';

interface NoteOptions {
  /** The lines complete the bold one, as a list. */
  readonly asList?: boolean;
  /** The site's numbers, for a note that says whom to call. */
  readonly help?: Help;
}

/**
 * A note: a bar at the start side, a bold first line, then what follows.
 * A locked note is no part and holds no slot, so nothing from outside reaches it.
 */
export function note({ tone, title, lines, locked, call }: Note, msg: MsgFn, { asList, help }: NoteOptions = {}): TemplateResult {
  return html`<div class="note ${tone} ${locked ? 'locked' : ''}">
    <b>${title.text(msg)}</b>
    ${asList ? html`<ul>${lines.map((line) => html`<li>${line.text(msg)}</li>`)}</ul>` : lines.map((line) => html`<p>${line.text(msg)}</p>`)}
    ${call && help ? callLine(call, help, msg) : nothing}
  </div>`;
}

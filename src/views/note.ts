import { html, nothing, type TemplateResult } from 'lit';
import type { Note } from '../content/statement.js';
import type { MsgFn } from '../localization/message.js';

interface NoteOptions {
  /** The lines complete the bold one, as a list. */
  readonly asList?: boolean;
  /** Whom to call, as its last line: see `callNote`. */
  readonly call?: unknown;
}

/**
 * A note: a bar at the start side, a bold first line, then what follows.
 * A locked note is no part and holds no slot, so nothing from outside reaches it.
 */
export function note({ tone, title, lines, locked }: Note, msg: MsgFn, { asList, call = nothing }: NoteOptions = {}): TemplateResult {
  return html`<div class="note ${tone} ${locked ? 'locked' : ''}">
    <b>${title.text(msg)}</b>
    ${asList ? html`<ul>${lines.map((line) => html`<li>${line.text(msg)}</li>`)}</ul>` : lines.map((line) => html`<p>${line.text(msg)}</p>`)}
    ${call}
  </div>`;
}

import { html, type TemplateResult } from 'lit';
import type { Note } from '../content/statement.js';
import type { MsgFn } from '../localization/message.js';

/**
 * A note: a bar at the start side, a bold first line, then one paragraph or a list that completes the bold line.
 * A locked note is no part and holds no slot, so nothing from outside reaches it.
 */
export function note({ tone, title, lines, locked }: Note, msg: MsgFn, asList = false): TemplateResult {
  return html`<div class="note ${tone} ${locked ? 'locked' : ''}">
    <b>${title.text(msg)}</b>
    ${asList ? html`<ul>${lines.map((line) => html`<li>${line.text(msg)}</li>`)}</ul>` : lines.map((line) => html`<p>${line.text(msg)}</p>`)}
  </div>`;
}

import { html, type TemplateResult } from 'lit';
import type { Statement } from '../content/statement.js';
import type { MsgFn } from '../localization/message.js';

/** Statements as a list, one idea a line. */
export function lines(statements: readonly Statement[], msg: MsgFn): TemplateResult {
  return html`<ul class="lines">${statements.map((statement) => html`<li><span>${statement.text(msg)}</span></li>`)}</ul>`;
}

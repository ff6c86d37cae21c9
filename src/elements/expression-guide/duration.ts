import { html, nothing, type TemplateResult } from 'lit';
import { guideLabels } from '../../content/guide/labels.js';
import type { Statement } from '../../content/statement.js';
import type { MsgFn } from '../../localization/message.js';

/** How long, where a step has a length. */
export function duration(statement: Statement | undefined, msg: MsgFn): TemplateResult | typeof nothing {
  return statement ? html`<p><b>${guideLabels.howLong(msg)}</b> ${statement.text(msg)}</p>` : nothing;
}

import { html, nothing, type TemplateResult } from 'lit';
import { guideLabels } from '../../content/guide/labels.js';
import type { Statement, Text } from '../../content/statement.js';
import type { MsgFn } from '../../localization/message.js';

interface Measure {
  readonly duration: Statement | undefined;
  readonly feel: Statement | undefined;
}

/** How long a step takes and what it should feel like, where there is something to say. */
export function measure({ duration, feel }: Measure, msg: MsgFn): TemplateResult {
  const line = (label: Text, statement: Statement | undefined) => (statement ? html`<p><b>${label(msg)}</b> ${statement.text(msg)}</p>` : nothing);
  return html`${line(guideLabels.howLong, duration)} ${line(guideLabels.howItFeels, feel)}`;
}

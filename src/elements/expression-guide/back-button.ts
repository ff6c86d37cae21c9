import { html, type TemplateResult } from 'lit';
import { guideLabels } from '../../content/guide/labels.js';
import type { MsgFn } from '../../localization/message.js';

/** One screen back. An arrow has room beside the one big button; its name is for those who hear it. */
export function backButton(msg: MsgFn, back: () => void): TemplateResult {
  return html`<button class="button" aria-label=${guideLabels.back(msg)} @click=${back}>
    <svg class="icon flip" viewBox="0 0 24 24" aria-hidden="true"><path d="m15 5-7 7 7 7" /></svg>
  </button>`;
}

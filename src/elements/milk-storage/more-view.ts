import { html, nothing, type TemplateResult } from 'lit';
import { moreLabels } from '../../content/storage/more-labels.js';
import { isPrinting } from '../../device/printing.js';
import type { MsgFn } from '../../localization/message.js';
import { callLine, type Help } from '../../views/help.js';
import { chevronDown } from '../../views/icon.js';
import { handlingView } from './handling-view.js';

/** What follows the table: how to handle milk, the card for the fridge, and the site's number. Without figures, the number alone. */
export function moreView(msg: MsgFn, help: Help, print: (() => void) | undefined): TemplateResult {
  return html`
    ${print
      ? html`<details ?open=${isPrinting()}>
            <summary>${moreLabels.handling(msg)}${chevronDown}</summary>
            ${handlingView(msg)}
          </details>
          ${isPrinting() ? nothing : html`<button class="plain" @click=${print}>${moreLabels.print(msg)}</button>`}`
      : nothing}
    ${callLine('help', help, msg)}
  `;
}

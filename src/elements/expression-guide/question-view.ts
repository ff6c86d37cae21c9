import { html, type TemplateResult } from 'lit';
import { ask, reasons } from '../../content/guide/reasons.js';
import { askFirst } from '../../content/ask-first.js';
import { heading } from '../../views/heading.js';
import { chevronNext } from '../../views/onward-icon.js';
import { note } from '../../views/note.js';
import type { Guide } from './guide.js';

/** The first screen: why is she expressing today? */
export function questionView({ msg, level, choose }: Guide): TemplateResult {
  return html`
    <slot name="intro"></slot>
    ${heading(level, ask(msg), { class: 'title', focusable: true })}
    <ul class="rows">
      ${reasons.map(
        (reason) => html`<li>
          <button class="row" @click=${() => choose(reason.id)}>
            <b>${reason.choice(msg)}</b><small>${reason.hint(msg)}</small>${chevronNext}
          </button>
        </li>`,
      )}
    </ul>
    ${note(askFirst, msg, { asList: true })}
  `;
}

import { html, nothing, type TemplateResult } from 'lit';
import { askFirst } from '../../content/ask-first.js';
import { guideLabels } from '../../content/guide/labels.js';
import { steps } from '../../content/guide/steps.js';
import { answerLabels } from '../../content/methods/answer-labels.js';
import { noHardMassage } from '../../content/notes.js';
import type { MsgFn } from '../../localization/message.js';
import { callNote } from '../../views/call-note.js';
import { heading } from '../../views/heading.js';
import type { Help } from '../../views/help.js';
import { lines } from '../../views/lines.js';
import { note } from '../../views/note.js';

/** The guide's six steps in short, for a page that has no place of its own to learn them. */
export function learnView(msg: MsgFn, level: number, help: Help): TemplateResult {
  return html`<section class="stack">
    ${heading(level, answerLabels.inShort(msg), { focusable: true })} ${note(askFirst, msg, { asList: true })}
    <ol class="steps">
      ${steps.map(
        ({ soft, swollen }, index) => html`<li>
          <b>${soft.title.text(msg)}</b>
          ${swollen ? html`<p class="muted">${guideLabels.ifSwollen(msg)} ${swollen.title.text(msg)}</p>` : nothing}
          ${index === steps.length - 1 ? lines(soft.lines, msg) : nothing}
        </li>`,
      )}
    </ol>
    ${callNote(noHardMassage, msg, help)}
  </section>`;
}

import { html, type TemplateResult } from 'lit';
import { guideLabels } from '../../content/guide/labels.js';
import { questions } from '../../content/guide/steps.js';
import { babyNeedsHelp, lowMood } from '../../content/notes.js';
import { callNote } from '../../views/call-note.js';
import { heading } from '../../views/heading.js';
import { lines } from '../../views/lines.js';
import { backButton } from './back-button.js';
import type { Guide } from './guide.js';

/** After the last step: no praise and no score, but what may matter now. */
export function endView({ msg, level, help, previous, goTo, choose, print }: Guide): TemplateResult {
  const [, nothingYet] = questions;
  return html`
    <p class="where"><span>${guideLabels.name(msg)}</span></p>
    ${heading(level, guideLabels.done(msg), { class: 'title', focusable: true })}
    ${lines(nothingYet!.lines.slice(1), msg)}
    <div class="stack">${callNote(lowMood, msg, help)} ${callNote(babyNeedsHelp, msg, help)}</div>
    <div class="plains">
      <button class="plain" @click=${() => choose(undefined)}>${guideLabels.otherReason(msg)}</button>
      <button class="plain" @click=${print}>${guideLabels.print(msg)}</button>
    </div>
    <div class="bar">
      ${backButton(msg, previous)}
      <button part="action" class="go" @click=${() => goTo(0)}>${guideLabels.again(msg)}</button>
    </div>
  `;
}

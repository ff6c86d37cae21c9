import { html, nothing, type TemplateResult } from 'lit';
import { guideLabels } from '../../content/guide/labels.js';
import { situations } from '../../content/guide/situations.js';
import { steps } from '../../content/guide/steps.js';
import { askFirst } from '../../content/ask-first.js';
import { callNote } from '../../views/call-note.js';
import { heading } from '../../views/heading.js';
import { lines } from '../../views/lines.js';
import { note } from '../../views/note.js';
import { backButton } from './back-button.js';
import type { Guide } from './guide.js';

/** Before step 1: what her reason changes, and who should ask first. */
export function openingView({ msg, level, help, situation: id, choose, next, print, timed, startSession }: Guide): TemplateResult {
  const situation = situations[id!];
  return html`
    <p class="where"><span>${guideLabels.name(msg)}</span></p>
    ${heading(level, situation.title.text(msg), { class: 'title', focusable: true })}
    ${lines(situation.lines, msg)}
    <div class="stack">${situation.notes.map((each) => callNote(each, msg, help))} ${note(askFirst, msg, { asList: true })}</div>
    <div class="plains">
      ${timed ? html`<button class="plain" @click=${startSession}>${guideLabels.startSession(msg)}</button>` : nothing}
      <button class="plain" @click=${print}>${guideLabels.print(msg)}</button>
    </div>
    <div class="bar">
      ${backButton(msg, () => choose(undefined))}
      <button part="action" class="go" @click=${next}>${guideLabels.begin(msg, steps[0]!.short(msg))}</button>
    </div>
  `;
}

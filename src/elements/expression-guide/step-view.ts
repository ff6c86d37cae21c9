import { html, nothing, type TemplateResult } from 'lit';
import { guideLabels } from '../../content/guide/labels.js';
import { situations } from '../../content/guide/situations.js';
import { questions, steps } from '../../content/guide/steps.js';
import { askFirst } from '../../content/ask-first.js';
import { formatNumber } from '../../localization/format.js';
import { choice } from '../../views/choice.js';
import { callNote } from '../../views/call-note.js';
import { heading } from '../../views/heading.js';
import { chevronDown } from '../../views/icon.js';
import { lines } from '../../views/lines.js';
import { note } from '../../views/note.js';
import { backButton } from './back-button.js';
import type { Guide } from './guide.js';
import { measure } from './measure.js';
import { pictureView } from './picture-view.js';

/** One step: where she is, the picture, what to do, how it should feel, and the way on. */
export function stepView(guide: Guide): TemplateResult {
  const { msg, level, help, step: position, warned, setFeel, next, previous, timed, startSession } = guide;
  const situation = guide.situation && situations[guide.situation];
  const feel = guide.feel ?? situation?.feel ?? 'soft';
  const step = steps[position - 1]!;
  const branch = (feel === 'swollen' && step.swollen) || step.soft;
  const last = position === steps.length;
  const stop = last ? situation?.stop : undefined;
  return html`
    ${progress(guide)}
    <div class="step">
      ${pictureView(guide, position, branch)}
      <div class="stack">
        ${warned ? nothing : note(askFirst, msg, { asList: true })}
        ${heading(level, branch.title.text(msg), { class: 'title', focusable: true })}
        ${step.swollen
          ? choice(
              guideLabels.feel(msg),
              [
                { value: 'soft', label: guideLabels.soft(msg) },
                { value: 'swollen', label: guideLabels.swollen(msg) },
              ],
              feel,
              setFeel,
            )
          : nothing}
        ${lines(branch.lines, msg)} ${measure({ duration: stop ?? branch.duration, feel: branch.feel }, msg)} ${branch.notes.map((each) => callNote(each, msg, help))}
        ${timed && (position === 2 || position === 3) ? html`<button class="plain" @click=${startSession}>${guideLabels.startSession(msg)}</button>` : nothing}
        ${last ? answers(guide) : nothing}
      </div>
    </div>
    <div class="bar">
      ${backButton(msg, previous)}
      <button part="action" class="go" @click=${next}>
        ${last ? guideLabels.finish(msg) : guideLabels.next(msg, steps[position]!.short(msg))}
      </button>
    </div>
  `;
}

/** Where she is, as words and as a row of bars; each bar jumps to its step. */
function progress({ msg, locale, step: position, goTo }: Guide): TemplateResult {
  return html`<nav aria-label=${guideLabels.progress(msg)}>
    <p class="where">
      <span>${guideLabels.name(msg)}</span><span>${guideLabels.stepOf(msg, formatNumber(locale, position), formatNumber(locale, steps.length))}</span>
    </p>
    <ol class="jumps">
      ${steps.map((step, index) => {
        const name = guideLabels.stepName(msg, formatNumber(locale, index + 1), step.short(msg));
        return html`<li>
          <button
            class=${index < position ? 'done' : ''}
            aria-label=${name}
            title=${name}
            aria-current=${index + 1 === position ? 'step' : nothing}
            @click=${() => goTo(index + 1)}
          ></button>
        </li>`;
      })}
    </ol>
  </nav>`;
}

function answers({ msg }: Guide): TemplateResult {
  return html`<div>
    ${questions.map(
      ({ title, lines: answer }) => html`<details>
        <summary>${title.text(msg)}${chevronDown}</summary>
        <div class="stack">${answer.map((line) => html`<p>${line.text(msg)}</p>`)}</div>
      </details>`,
    )}
  </div>`;
}

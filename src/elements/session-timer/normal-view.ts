import { html, type TemplateResult } from 'lit';
import { questions } from '../../content/guide/steps.js';
import { lowMood, noHardMassage, stopIfItHurts } from '../../content/notes.js';
import { coachLabels } from '../../content/timer/coach-labels.js';
import { callNote } from '../../views/call-note.js';
import { chevronDown } from '../../views/icon.js';
import { helpOf } from '../help-numbers.js';
import { joinSentences } from '../../localization/sentences.js';
import type { Coach } from './coach.js';

/** Short answers to the worries of the moment, and whom to call. */
export function normalView({ timer, localize: { msg, locale } }: Coach): TemplateResult {
  const help = helpOf(timer);
  return html`<details class="normal">
    <summary>${coachLabels.normal(msg)}${chevronDown}</summary>
    <div class="stack">
      ${questions.slice(0, 2).map(({ title, lines }) => html`<p><b>${title.text(msg)}</b> ${joinSentences(locale, ...lines.map(({ text }) => text(msg)))}</p>`)}
      ${[stopIfItHurts, noHardMassage, lowMood].map((each) => callNote(each, msg, help))}
    </div>
  </details>`;
}

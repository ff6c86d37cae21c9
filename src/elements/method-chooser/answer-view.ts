import { html, nothing, type TemplateResult } from 'lit';
import { answerLabels, couldSuit, firstDays, soCould } from '../../content/methods/answer-labels.js';
import type { Method } from '../../content/methods/methods.js';
import type { Answers } from '../../content/methods/questions.js';
import { suggest } from '../../content/methods/suggest.js';
import type { MsgFn } from '../../localization/message.js';
import { heading } from '../../views/heading.js';
import { lines } from '../../views/lines.js';

/** What could suit her, and why. */
export function suggestionView(msg: MsgFn, level: number, answers: Answers): TemplateResult {
  const { method, also, reasons } = suggest(answers);
  return html`<div class="stack">
    ${heading(level, couldSuit[method](msg), { class: 'suggestion' })} ${also ? html`<p>${soCould[also](msg)}</p>` : nothing}
    ${lines([...reasons, firstDays], msg)}
  </div>`;
}

/** The way on leads to learning, never to buying. */
export function onwardView(msg: MsgFn, answers: Answers, select: (method: Method) => void): TemplateResult {
  const { method } = suggest(answers);
  return html`<div class="onward">
    <button part="action" class="go" @click=${() => select('hand')}>${method === 'hand' ? answerLabels.learn(msg) : answerLabels.learnFirst(msg)}</button>
    ${method === 'hand'
      ? nothing
      : html`<button class="button" @click=${() => select(method)}>${method === 'manual' ? answerLabels.withManual(msg) : answerLabels.withElectric(msg)}</button>`}
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { guideLabels } from '../../content/guide/labels.js';
import { reasons, type SituationId } from '../../content/guide/reasons.js';
import { situations } from '../../content/guide/situations.js';
import { questions, steps, type Branch, type Step } from '../../content/guide/steps.js';
import { askFirst } from '../../content/ask-first.js';
import { babyNeedsHelp, lowMood, noNumber } from '../../content/notes.js';
import type { Note } from '../../content/statement.js';
import { formatDay, formatNumber } from '../../localization/format.js';
import { callNote } from '../../views/call-note.js';
import { callLine } from '../../views/help.js';
import { heading } from '../../views/heading.js';
import { lines } from '../../views/lines.js';
import { note } from '../../views/note.js';
import type { Guide } from './guide.js';
import { measure } from './measure.js';
import { pictureView } from './picture-view.js';

/** All of the guide as one page to read, in the same words. This is also what prints. */
export const articleView = (guide: Guide): TemplateResult =>
  html`${articleTitle(guide)}<slot name="intro"></slot>${articleBody(guide, guide.printing ? leafletEnd : printButton)}`;

export const articleTitle = ({ msg, level }: Guide): TemplateResult => heading(level, guideLabels.articleTitle(msg), { class: 'title' });

/** What follows the title. `end` is what stands last: it depends on where the article is read. */
export function articleBody(guide: Guide, end: (guide: Guide, once: EachOnce) => TemplateResult): TemplateResult {
  const { msg, level, situation } = guide;
  const once = eachOnce(guide);
  return html`
    ${note(askFirst, msg, { asList: true })}
    <section class="stack">
      ${situation ? nothing : heading(level + 1, guideLabels.whyHeading(msg))}
      <div class="reasons">${reasons.map(({ id, choice }) => (situation && situation !== id ? nothing : reasonView(id, choice(msg), guide, once)))}</div>
    </section>
    <section class="stack">
      ${heading(level + 1, guideLabels.stepsHeading(msg))}
      <ol class="article">
        ${steps.map((step, index) => articleStep(step, index + 1, guide, once))}
      </ol>
    </section>
    <section class="stack">
      ${heading(level + 1, guideLabels.questionsHeading(msg))}
      <div class="reasons">
        ${questions.map(
          ({ title, lines: answer }) => html`<div class="stack">
            ${heading(level + 2, title.text(msg), { class: 'small' })} ${answer.map((line) => html`<p>${line.text(msg)}</p>`)}
          </div>`,
        )}
      </div>
    </section>
    ${once([lowMood])} ${end(guide, once)}
  `;
}

function reasonView(id: SituationId, choice: string, { msg, level, situation }: Guide, once: EachOnce): TemplateResult {
  const { title, lines: said, notes } = situations[id];
  return html`<div class="stack">
    ${heading(situation ? level + 1 : level + 2, situation ? title.text(msg) : choice, { class: situation ? '' : 'small' })}
    ${lines(said, msg)} ${once(notes)}
  </div>`;
}

function articleStep({ soft, swollen }: Step, position: number, guide: Guide, once: EachOnce): TemplateResult {
  const { msg, locale, level, feel, situation: id } = guide;
  const situation = id && situations[id];
  // Where she or the host has said that the breasts are swollen, that branch leads; otherwise both are there to read.
  const branch = (feel ?? situation?.feel) === 'swollen' && swollen ? swollen : soft;
  const stop = position === steps.length ? situation?.stop : undefined;
  return html`<li>
    ${pictureView(guide, position, branch)}
    <div class="stack">
      ${heading(level + 2, html`<span class="ordinal">${formatNumber(locale, position)}</span> ${branch.title.text(msg)}`)}
      ${lines(branch.lines, msg)} ${measure({ duration: stop ?? branch.duration, feel: branch.feel }, msg)} ${once(branch.notes)}
      ${swollen && branch === soft ? swollenBranch(swollen, soft, msg, once) : nothing}
    </div>
  </li>`;
}

/** What swollen breasts need instead; what is the same for both has been said. */
function swollenBranch({ title, lines: said, notes }: Branch, soft: Branch, msg: Guide['msg'], once: EachOnce): TemplateResult {
  return html`<div class="otherwise stack">
    <p><b>${guideLabels.ifSwollen(msg)}</b> ${title.text(msg)}</p>
    ${lines(said.filter((line) => !soft.lines.includes(line)), msg)} ${once(notes)}
  </div>`;
}

const printButton = ({ msg, print }: Guide): TemplateResult => html`<button class="plain" @click=${print}>${guideLabels.print(msg)}</button>`;

/** What only paper needs: whom to call, and where it came from. */
const leafletEnd = (guide: Guide, once: EachOnce): TemplateResult => html`<div class="leaflet-end">
  ${whomToCall(guide, once)}
  <p>${guideLabels.printed(guide.msg, location.hostname, formatDay(guide.locale, new Date()))}</p>
</div>`;

/** For a page that cannot lead her on: when to call, and the numbers, or words where there are none. */
export function whomToCall({ msg, help }: Guide, once: EachOnce): TemplateResult {
  const numbers = help.helpPhone || help.emergencyPhone;
  return html`${once([babyNeedsHelp])}
  ${numbers ? html`${callLine('help', help, msg)} ${callLine('emergency', help, msg)}` : html`<p><b>${noNumber.text(msg)}</b></p>`}`;
}

type EachOnce = (notes: readonly Note[]) => readonly TemplateResult[];

/** On one page a note is read once, where it first belongs. */
function eachOnce({ msg, help }: Guide): EachOnce {
  const shown = new Set<Note>();
  return (notes) => notes.filter((each) => !shown.has(each) && shown.add(each)).map((each) => callNote(each, msg, help));
}

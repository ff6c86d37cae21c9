import { html, nothing, type TemplateResult } from 'lit';
import { coachLabels } from '../../content/timer/coach-labels.js';
import { formatAmount, unitName } from '../../localization/amounts.js';
import type { MsgFn } from '../../localization/message.js';
import { formatClock, formatLength } from '../../localization/times.js';
import { amountText, inMl, inUnit, parseAmount } from '../../records/units.js';
import { sessionAt, type Session, type Side } from '../../timing/index.js';
import { heading } from '../../views/heading.js';
import { minusIcon, plusIcon } from '../../views/more-icons.js';
import { sideMark } from '../../views/side-mark.js';
import { joinSentences } from '../../localization/sentences.js';
import type { Coach } from './coach.js';
import type { Face } from './face.js';
import { sideName } from './prompts.js';
import { undoButton } from './running-view.js';

/** What one press of a stepper adds, in the unit shown. */
const stepBy = { ml: 5, oz: 0.2 } as const;

/** After a session: the times are facts; an amount and a note are hers to add or not. */
export function finishedView(coach: Coach, face: Face): TemplateResult {
  const { msg, locale } = coach.localize;
  const ended = coach.ended!;
  const session = sessionAt(ended.ranges, ended.events, 0);
  const asked = ended.plan !== 'early-days';
  const sides = sidesOf(session);
  const { unit, draft } = coach;
  const read = readAmounts(sides, coach);
  const sum = sides.reduce((total, side) => total + (read[side] ?? 0), 0);
  const measured = asked && sides.some((side) => read[side] !== undefined);
  const wrong = asked && sides.some((side) => draft[side] && read[side] === undefined);
  return html`
    <div>
      ${heading(coach.timer.ownHeadingLevel + 1, coachLabels.finishedAt(msg, formatClock(locale, session.finishedAt!)), { class: 'phase' })}
      <p class="say">${joinSentences(locale, ...summary(session, msg, locale), asked ? coachLabels.howMuch(msg) : '')}</p>
    </div>
    <ul class="amounts">
      ${sides.map((side) => html`<li>
        <p><b>${sideMark(side)}${sideName(side, msg)}</b><small>${formatLength(locale, session[side])}</small></p>
        ${asked ? stepper(side, coach) : nothing}
      </li>`)}
    </ul>
    ${wrong ? html`<p role="alert">${coachLabels.notAnAmount(msg, amountText(inMl(unit === 'ml' ? 35 : 1.5, unit), locale, unit))}</p>` : nothing}
    <label class="field"><span>${coachLabels.note(msg)}</span><textarea rows="2" .value=${draft.note} @input=${(event: Event) => coach.write('note', event)}></textarea></label>
    <div class="face plainly">
      <button part="action" class="go" ?disabled=${wrong} @click=${() => coach.save(measured ? read : undefined, draft.note.trim() || undefined)}>
        ${measured ? coachLabels.saveAmount(msg, formatAmount(locale, sum, unit)) : asked ? coachLabels.save(msg) : coachLabels.done(msg)}
      </button>
    </div>
    <div class="quiet">
      ${asked ? html`<button class="button" @click=${() => coach.save(undefined, draft.note.trim() || undefined)}>${coachLabels.notMeasured(msg)}</button>` : nothing}
      ${undoButton(coach, face) ?? html`<button class="button" @click=${() => coach.open('discard')}>${coachLabels.discard(msg)}</button>`}
    </div>
  `;
}

/** The sides that were used; both, where both were used at once. */
function sidesOf({ left, right, both }: Session): Side[] {
  if (both > 0 || left + right === 0) return both > 0 ? ['both'] : ['left', 'right'];
  return (['left', 'right'] as const).filter((side) => (side === 'left' ? left : right) > 0);
}

function readAmounts(sides: readonly Side[], { draft, unit, localize }: Coach): Partial<Record<Side, number>> {
  const read: Partial<Record<Side, number>> = {};
  for (const side of sides) {
    const amount = draft[side] ? parseAmount(draft[side], localize.locale, unit) : undefined;
    if (amount !== undefined) read[side] = amount;
  }
  return read;
}

function summary({ active, massage, pauses }: Session, msg: MsgFn, locale: string): string[] {
  const whole = formatLength(locale, active);
  const said = massage >= 60_000 ? coachLabels.summary(msg, whole, formatLength(locale, massage)) : coachLabels.summaryPlain(msg, whole);
  return pauses >= 1000 ? [said, coachLabels.pauses(msg, formatLength(locale, pauses))] : [said];
}

const amountLabels = { left: coachLabels.amountLeft, right: coachLabels.amountRight, both: coachLabels.amountBoth };

function stepper(side: Side, coach: Coach): TemplateResult {
  const { unit, draft, localize } = coach;
  const { msg, locale } = localize;
  const step = (by: number) => {
    const now = draft[side] ? parseAmount(draft[side], locale, unit) : 0;
    const next = inUnit(now ?? 0, unit) + by * stepBy[unit];
    coach.set(side, amountText(inMl(Math.max(0, next), unit), locale, unit));
  };
  return html`<div class="stepper">
    <button class="button" aria-label=${coachLabels.less(msg, sideName(side, msg))} @click=${() => step(-1)}>${minusIcon}</button>
    <label><input inputmode="decimal" autocomplete="off" aria-label=${amountLabels[side](msg, unitName(locale, unit))} .value=${draft[side]} @input=${(event: Event) => coach.write(side, event)} /><small aria-hidden="true">${unitName(locale, unit)}</small></label>
    <button class="button" aria-label=${coachLabels.more(msg, sideName(side, msg))} @click=${() => step(1)}>${plusIcon}</button>
  </div>`;
}

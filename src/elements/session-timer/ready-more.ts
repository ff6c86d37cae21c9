import { html, nothing, type TemplateResult } from 'lit';
import { askFirst } from '../../content/ask-first.js';
import { coachLabels } from '../../content/timer/coach-labels.js';
import { coaching, planLines } from '../../content/timer/coach.js';
import { timerLabels } from '../../content/timer/labels.js';
import { sourcesOf } from '../../content/claims.js';
import type { Text } from '../../content/statement.js';
import type { PlanName, Side } from '../../timing/index.js';
import { note } from '../../views/note.js';
import { joinSentences } from '../../localization/sentences.js';
import type { Coach } from './coach.js';
import { planNames } from './options.js';
import { readyView } from './ready-view.js';
import { startOn } from './running-view.js';

const planLabels: Readonly<Record<PlanName, Text>> = { full: coachLabels.full, 'early-days': coachLabels.earlyDays, comfort: coachLabels.comfort, pump: coachLabels.pump };

/** Before a session, with what is known of the last one: which side and why, which plan, and who should ask first. */
export function readyWithMore(coach: Coach, head: unknown): TemplateResult {
  const { localize, planName, ranges, firstSide: side, discardedNow } = coach;
  const { msg, locale } = localize;
  const quiet = (label: string, act: () => void) => html`<button class="button" @click=${act}>${label}</button>`;
  return readyView({
    msg,
    level: coach.timer.ownHeadingLevel,
    side,
    start: () => coach.start(),
    ...(ranges.massage ? {} : { action: startOn(side)(msg) }),
    ...(side === 'both' && { sky: html`<span class="moon next alone"><b>${coachLabels.both(msg)}</b></span>` }),
    say: joinSentences(locale, whichSide(coach)(msg), planName === 'early-days' ? coaching.drops.text(msg) : planName === 'comfort' ? coaching.comfortable.text(msg) : ''),
    head,
    other: side === 'both' ? nothing : otherMoon(side, coach),
    more: html`<div class="quiet">
        ${discardedNow ? quiet(coachLabels.undoDiscard(msg), () => coach.undo()) : ranges.massage ? quiet(coachLabels.skipMassage(msg), () => coach.start(undefined, { ...ranges, massage: undefined })) : nothing}
        <button class="button" aria-expanded=${coach.panel === 'plan' ? 'true' : 'false'} @click=${() => coach.open('plan')}>${coachLabels.planShown(msg, planLabels[planName](msg))}</button>
      </div>
      ${coach.panel === 'plan' ? plansView(coach) : nothing} ${coach.timer.slot === 'timer' ? nothing : note(askFirst, msg, { asList: true })}`,
  });
}

function whichSide({ firstSide, lastBegan }: Coach): Text {
  if (firstSide === 'both') return coachLabels.bothAtOnce;
  if (lastBegan === 'left' && firstSide === 'right') return coachLabels.lastLeft;
  if (lastBegan === 'right' && firstSide === 'left') return coachLabels.lastRight;
  return firstSide === 'left' ? coachLabels.leftFirst : coachLabels.rightFirst;
}

/** The outlined moon is a way to begin on that side instead. */
function otherMoon(side: Side, coach: Coach): TemplateResult {
  const { msg } = coach.localize;
  const [other, label, name] = side === 'left' ? (['right', timerLabels.right, coachLabels.takeRight] as const) : (['left', timerLabels.left, coachLabels.takeLeft] as const);
  return html`<button class="moon other" aria-label=${name(msg)} @click=${() => coach.chooseSide(other)}><b>${label(msg)}</b></button>`;
}

/** The plans, each with what it is and whose figures it rests on. */
function plansView(coach: Coach): TemplateResult {
  const { localize, planName } = coach;
  const { msg } = localize;
  return html`<fieldset class="plans">
    <legend>${coachLabels.plan(msg)}</legend>
    ${planNames.map((name) => html`<label class="option">
      <input type="radio" name="plan" .checked=${name === planName} @change=${() => coach.choosePlan(name)} />
      <span><b>${planLabels[name](msg)}</b> ${planLines[name].text(msg)} <small lang="en">${sourcesOf(planLines[name]).map(({ publisher, year }) => [publisher, year].filter(Boolean).join(' ')).join(', ')}</small></span>
    </label>`)}
  </fieldset>`;
}

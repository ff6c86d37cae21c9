import { html, nothing, type TemplateResult } from 'lit';
import { coachLabels } from '../../content/timer/coach-labels.js';
import { steadyNow } from '../../device/clock.js';
import { formatClock } from '../../localization/times.js';
import { heading } from '../../views/heading.js';
import { chevronNext } from '../../views/onward-icon.js';
import type { Coach } from './coach.js';
import type { Face } from './face.js';

/** Left running: a question, not an alarm. Nothing is lost, whatever she answers. */
export function forgottenView(coach: Coach, { session, ended }: Face): TemplateResult {
  const { msg, locale } = coach.localize;
  const end = formatClock(locale, ended!);
  const choose = coach.panel === 'time';
  return html`
    <div>
      ${heading(coach.timer.ownHeadingLevel + 1, coachLabels.still(msg), { class: 'phase' })}
      <p class="say">${coachLabels.beganSafe(msg, formatClock(locale, session.startedAt!))}</p>
    </div>
    <ul class="rows">
      <li>
        <button class="row" aria-expanded=${choose ? 'true' : 'false'} @click=${() => coach.open('time')}>
          <b>${coachLabels.anotherTime(msg)}</b><small>${coachLabels.chooseTime(msg)}</small>${chevronNext}
        </button>
        ${choose ? timeChoice(coach, session.startedAt!, ended!) : nothing}
      </li>
      <li>
        <button class="row" @click=${() => coach.stillHere()}><b>${coachLabels.stillHere(msg)}</b><small>${coachLabels.fromHere(msg)}</small>${chevronNext}</button>
      </li>
    </ul>
    <div class="face plainly">
      <button part="action" class="go" @click=${() => coach.finish(ended)}>${coachLabels.endedAt(msg, end)}</button>
    </div>
    <p class="muted">${coachLabels.planEnd(msg, end)}</p>
    <button class="plain" @click=${() => coach.open('discard')}>${coachLabels.discard(msg)}</button>
  `;
}

/** A date and time of hers, within the session. */
function timeChoice(coach: Coach, startedAt: number, ended: number): TemplateResult {
  const { msg, locale } = coach.localize;
  const now = steadyNow();
  const take = (event: Event) => {
    const field = (event.currentTarget as HTMLElement).closest('li')!.querySelector('input')!;
    const at = new Date(field.value).getTime();
    const inside = at >= startedAt && at <= now;
    field.setCustomValidity(inside ? '' : coachLabels.notInside(msg, formatClock(locale, startedAt), formatClock(locale, now)));
    if (field.reportValidity() && inside) coach.finish(at);
  };
  return html`<div class="quiet">
    <input type="datetime-local" aria-label=${coachLabels.chooseTime(msg)} min=${localMinute(startedAt)} max=${localMinute(now)} .value=${localMinute(ended)} />
    <button class="button" @click=${take}>${coachLabels.finish(msg)}</button>
  </div>`;
}

/** A moment as a field for local time writes it, `2026-11-24T03:20`. */
function localMinute(at: number): string {
  const moment = new Date(at);
  return new Date(at - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

import { html, nothing, type TemplateResult } from 'lit';
import { coachLabels } from '../../content/timer/coach-labels.js';
import { settingsLabels } from '../../content/timer/settings-labels.js';
import { timerLabels } from '../../content/timer/labels.js';
import { steps } from '../../content/guide/steps.js';
import { illustrations } from '../../illustrations/index.js';
import { heading } from '../../views/heading.js';
import { lines } from '../../views/lines.js';
import { settingsIcon } from '../../views/more-icons.js';
import type { Coach } from './coach.js';
import type { Face } from './face.js';
import { finishedView } from './finished-view.js';
import { forgottenView } from './forgotten-view.js';
import { normalView } from './normal-view.js';
import { readyWithMore } from './ready-more.js';
import { runningView } from './running-view.js';
import { settingsView } from './settings-view.js';

/** The timer, whatever goes on. */
export function coachView(coach: Coach, face: Face): TemplateResult {
  return html`
    ${screenView(coach, face)} ${coach.panel === 'discard' ? discardView(coach) : nothing}
    <p class="unseen" role="status">${coach.status}</p>
    ${normalView(coach)} ${coach.stored.view()}
  `;
}

function screenView(coach: Coach, face: Face): unknown {
  const { msg } = coach.localize;
  const head = html`<button class="settings-button" aria-label=${settingsLabels.title(msg)} aria-expanded=${coach.panel === 'settings' ? 'true' : 'false'} @click=${() => coach.open('settings')}>${settingsIcon}</button>`;
  const settings = coach.panel === 'settings' ? settingsView(coach) : nothing;
  if (face.screen === 'ready') return html`${readyWithMore(coach, head)}${settings}`;
  return html`
    <div class="head">${heading(coach.timer.ownHeadingLevel, timerLabels.name(msg), { class: 'name' })}${head}</div>
    ${face.screen === 'finished' ? finishedView(coach, face) : face.screen === 'forgotten' ? forgottenView(coach, face) : html`${runningView(coach, face)}${instruction(coach, face)}`}
    ${settings}
  `;
}

/** How to do what is going on, in short, with its drawing. Inside the guide, that is the guide's to show. */
function instruction(coach: Coach, { step }: Face): unknown {
  if (coach.timer.slot === 'timer') return nothing;
  const { msg } = coach.localize;
  const { soft } = steps[step - 1]!;
  return html`<div class="how">${illustrations[soft.picture.id](soft.picture.label(msg))}${lines(soft.lines.slice(0, 2), msg)}</div>`;
}

/** Asks once more, in place. */
function discardView(coach: Coach): TemplateResult {
  const { msg } = coach.localize;
  return html`<div class="ask" role="alert">
    <p><b>${coachLabels.discardAsk(msg)}</b></p>
    <div class="quiet">
      <button class="button" @click=${() => coach.discard()}>${coachLabels.discard(msg)}</button>
      <button class="button" @click=${() => coach.open(undefined)}>${coachLabels.keep(msg)}</button>
    </div>
  </div>`;
}

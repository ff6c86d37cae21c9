import { html, nothing, type TemplateResult } from 'lit';
import { coachLabels } from '../../content/timer/coach-labels.js';
import { coaching } from '../../content/timer/coach.js';
import type { Text } from '../../content/statement.js';
import { formatClock } from '../../localization/times.js';
import type { SessionEventType, Side } from '../../timing/index.js';
import { heading } from '../../views/heading.js';
import { discardIcon, dropIcon, finishIcon, pauseIcon, stayIcon, undoIcon } from '../../views/more-icons.js';
import type { Coach } from './coach.js';
import type { Face } from './face.js';
import { changeView, skyView } from './sky-view.js';

/** While a session runs: what to do now, where and for how long, and one button for what comes next. */
export function runningView(coach: Coach, face: Face): TemplateResult {
  const { msg, locale } = coach.localize;
  const { screen, session } = face;
  const { label, act } = goOf(coach, face);
  return html`<div class="timer">
    <div class="face ${session.paused ? 'paused' : ''}">
      <div>
        ${heading(coach.timer.ownHeadingLevel + 1, phaseOf(face)(msg), { class: 'phase' })}
        <p class="say">${session.paused ? coachLabels.startedAt(msg, formatClock(locale, session.startedAt!)) : coaching[face.say].text(msg)}</p>
      </div>
      ${screen === 'change' ? changeView({ msg, locale, face }) : skyView({ msg, locale, face })}
      <button part="action" class="go" @keydown=${once} @click=${() => coach.tap(act)}>${label(msg)}</button>
    </div>
    <div class="quiet three">${quietOf(coach, face)}</div>
  </div>`;
}

function phaseOf({ screen, session }: Face): Text {
  if (session.paused) return coachLabels.paused;
  if (screen === 'change') return coachLabels.change;
  if (screen === 'stop') return coachLabels.stop;
  return screen === 'massage' ? coachLabels.massage : coachLabels.expressing;
}

/** The words that start on a side. */
export const startOn = (side: Side): Text => (side === 'both' ? coachLabels.startBoth : side === 'left' ? coachLabels.startLeft : coachLabels.startRight);

interface Go {
  readonly label: Text;
  readonly act: () => void;
}

/** The one thing to do next. */
function goOf(coach: Coach, { screen, session }: Face): Go {
  if (session.paused) return { label: coachLabels.carryOn, act: () => coach.resume() };
  if (screen === 'massage') return { label: startOn(session.side), act: () => coach.express() };
  if (screen === 'stop' || session.side === 'both') return { label: coachLabels.finish, act: () => coach.finish() };
  return { label: session.side === 'left' ? coachLabels.switchRight : coachLabels.switchLeft, act: () => coach.switchSide() };
}

/** Holding Enter down is one press. */
function once(event: KeyboardEvent): void {
  if (event.repeat) event.preventDefault();
}

const undoLabels: Partial<Record<SessionEventType, Text>> = {
  start: coachLabels.undoStart,
  express: coachLabels.undoExpress,
  'let-down': coachLabels.undoLetDown,
  switch: coachLabels.undoSwitch,
  pause: coachLabels.undoPause,
  resume: coachLabels.undoResume,
  finish: coachLabels.undoFinish,
};

/** For ten seconds, a way back: the button that takes the last change back. */
export function undoButton(coach: Coach, { undoable }: Face): TemplateResult | undefined {
  const label = undoable && undoLabels[undoable.type];
  return label && html`<button class="button" @click=${() => coach.undo()}>${undoIcon}<span>${label(coach.localize.msg)}</span></button>`;
}

/** At most three more, beside what can be taken back. */
function quietOf(coach: Coach, face: Face): unknown[] {
  const { msg } = coach.localize;
  const { screen, session } = face;
  const button = (icon: TemplateResult, label: Text, act: () => void) => html`<button class="button" @click=${act}>${icon}<span>${label(msg)}</span></button>`;
  const pause = () => button(pauseIcon, coachLabels.pause, () => coach.pause());
  const finish = () => button(finishIcon, coachLabels.finish, () => coach.finish());
  const letDown = () => button(dropIcon, coachLabels.letDown, () => coach.letDown());
  const back = undoButton(coach, face);
  if (session.paused) return [back ?? nothing, finish(), button(discardIcon, coachLabels.discard, () => coach.open('discard'))];
  if (screen === 'stop') return [button(stayIcon, coachLabels.goOn, () => coach.decline()), back ?? pause()];
  if (screen === 'change') return [button(stayIcon, session.side === 'left' ? coachLabels.stayLeft : coachLabels.stayRight, () => coach.decline()), back ?? pause(), finish()];
  if (session.side === 'both') return [pause(), letDown(), back ?? nothing];
  // Let-down can be felt at once; nobody finishes in the first ten seconds.
  if (face.undoable?.type === 'start') return [pause(), letDown(), back];
  return [pause(), back ?? letDown(), finish()];
}

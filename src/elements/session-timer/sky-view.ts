import { html, nothing, svg, type TemplateResult } from 'lit';
import { coachLabels } from '../../content/timer/coach-labels.js';
import { timerLabels } from '../../content/timer/labels.js';
import type { MsgFn } from '../../localization/message.js';
import { formatTimeUnit } from '../../localization/times.js';
import { otherSide, type Side } from '../../timing/index.js';
import type { Face } from './face.js';
import { sideName } from './prompts.js';

interface Sky {
  readonly msg: MsgFn;
  readonly locale: string;
  readonly face: Face;
}

const minute = 60_000;

/** The big moon stands on the side in use and holds its time; the other one is small, in its own corner. */
export function skyView({ msg, locale, face }: Sky): TemplateResult {
  const { session, planned, turn } = face;
  const massage = session.phase === 'massage';
  const side: Side = massage ? 'both' : session.side;
  const place = { both: 'middle', left: 'at-left', right: 'at-right' }[side];
  const other = otherSide(side);
  const corner = side === 'left' ? 'at-right' : 'at-left';
  return html`<div class="sky running">
    <div class="moon big ${place}">
      ${planned === undefined ? nothing : ring(planned, Math.floor(turn / minute))}
      <b>${sideName(side, msg)}</b>
      <span class="time ${turn >= 10 * minute ? 'long' : ''}" role="timer" aria-label=${coachLabels.timeOn(msg, sideName(side, msg))} data-time="turn"></span>
      <small>${planned === undefined ? nothing : coachLabels.of(msg, formatTimeUnit(locale, planned, 'minute'))}</small>
    </div>
    ${massage ? nothing : html`<p class="sum ${corner}"><small>${coachLabels.total(msg)}</small><span data-time="total"></span></p>`}
    ${side === 'both' ? nothing : html`<div class="moon small ${corner}"><small>${sideName(other, msg)}</small><span class="time" data-time="other"></span></div>`}
  </div>`;
}

/** Time to change: two moons alike, and the one to go to is solid. */
export function changeView({ msg, face }: Sky): TemplateResult {
  const { side } = face.session;
  const moon = (which: 'left' | 'right', label: typeof timerLabels.left) => {
    const next = which !== side;
    return html`<span class="moon ${next ? 'next' : ''}">
      <b>${label(msg)}</b><span class="time" data-time=${next ? 'other' : 'turn'}></span><small>${next ? coachLabels.isNext(msg) : coachLabels.untilNow(msg)}</small>
    </span>`;
  };
  return html`<div class="sky">${moon('left', timerLabels.left)}${moon('right', timerLabels.right)}</div>`;
}

/** One segment a planned minute: done, going on, to come. It moves once a minute, and going over is not marked. */
function ring(minutes: number, done: number): TemplateResult {
  const count = Math.max(1, Math.ceil(minutes));
  const gap = Math.min(0.3, count * 0.0225);
  const dash = 1 - gap;
  const dashes = (segments: number) => `${Array.from({ length: segments }, () => `${dash} ${gap}`).join(' ').replace(/ [\d.]+$/, '')} ${count}`;
  const arc = (name: string, segments: number) =>
    segments > 0 ? svg`<circle class=${name} cx="50" cy="50" r="48.2" pathLength=${count} stroke-dasharray=${dashes(segments)} stroke-dashoffset=${-gap / 2} />` : nothing;
  const past = Math.min(done, count);
  return html`<svg class="ring" viewBox="0 0 100 100" aria-hidden="true">${arc('to-come', count)}${arc('now', Math.min(past + 1, count))}${arc('done', past)}</svg>`;
}

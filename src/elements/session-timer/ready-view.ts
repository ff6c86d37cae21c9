import { html, nothing, type TemplateResult } from 'lit';
import { timerLabels } from '../../content/timer/labels.js';
import type { MsgFn } from '../../localization/message.js';
import type { Side } from '../../timing/events.js';
import { heading } from '../../views/heading.js';

interface Ready {
  readonly msg: MsgFn;
  readonly level: number;
  /** The side to begin with. */
  readonly side: Side;
  readonly start: () => void;
  /** What is known once the coach is here: why this side, a way to the other, another plan than massage first. */
  readonly say?: string;
  readonly action?: string;
  readonly head?: unknown;
  readonly other?: unknown;
  readonly sky?: unknown;
  readonly more?: unknown;
}

/** Before a session: two moons, the one to begin with solid, and one big button. */
export function readyView({ msg, level, side, start, say = '', action = timerLabels.startMassage(msg), head = nothing, other, sky, more = nothing }: Ready): TemplateResult {
  const { left, right, first } = timerLabels;
  const moon = (which: Side, label: typeof left) =>
    side === which || other === undefined
      ? html`<span class="moon ${side === which ? 'next' : ''}"><b>${label(msg)}</b>${side === which ? html`<small>${first(msg)}</small>` : nothing}</span>`
      : other;
  return html`
    <div class="head">${heading(level, timerLabels.name(msg), { class: 'name' })}${head}</div>
    <div class="timer">
      <div class="face">
        <div>${heading(level + 1, timerLabels.ready(msg), { class: 'phase' })}<p class="say">${say}</p></div>
        <div class="sky">${sky ?? [moon('left', left), moon('right', right)]}</div>
        <button part="action" class="go" @click=${start}>${action}</button>
      </div>
      ${more}
    </div>
  `;
}

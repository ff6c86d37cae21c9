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
  /** Whether massage comes before. */
  readonly massage: boolean;
  readonly start: () => void;
  /** What is known once the coach is here: why this side, a way to the other, the plan. */
  readonly say?: string;
  readonly head?: unknown;
  readonly other?: unknown;
  readonly more?: unknown;
}

/** Before a session: two moons, the one to begin with solid, and one big button. */
export function readyView({ msg, level, side, massage, start, say = '', head = nothing, other, more = nothing }: Ready): TemplateResult {
  const { left, right, both, first, startMassage, startLeft, startRight, startBoth } = timerLabels;
  const moon = (which: 'left' | 'right', label: typeof left) =>
    side === which || other === undefined
      ? html`<span class="moon ${side === which ? 'next' : ''}"><b>${label(msg)}</b>${side === which ? html`<small>${first(msg)}</small>` : nothing}</span>`
      : other;
  const action = massage ? startMassage : side === 'both' ? startBoth : side === 'left' ? startLeft : startRight;
  return html`
    <div class="head">${heading(level, timerLabels.name(msg), { class: 'name' })}${head}</div>
    <div class="timer">
      <div class="face">
        <div>${heading(level + 1, timerLabels.ready(msg), { class: 'phase' })}<p class="say">${say}</p></div>
        <div class="sky">
          ${side === 'both' ? html`<span class="moon next alone"><b>${both(msg)}</b></span>` : html`${moon('left', left)}${moon('right', right)}`}
        </div>
        <button part="action" class="go" @click=${start}>${action(msg)}</button>
      </div>
      ${more}
    </div>
  `;
}

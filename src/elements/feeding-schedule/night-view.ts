import { html, nothing, type TemplateResult } from 'lit';
import { scheduleLabels } from '../../content/schedule/labels.js';
import { responsive } from '../../content/schedule/responsive.js';
import { clockAt, isNight } from '../../timing/index.js';
import { chevronDown } from '../../views/icon.js';
import { lines } from '../../views/lines.js';
import type { Diary } from './diary.js';
import { timerOf } from './timer-of.js';

/** When the baby sleeps on: wake or let sleep, and one press to the timer. Open at night, at hand by day. */
export function nightView(diary: Diary, now: number): TemplateResult {
  const { schedule, options, localize } = diary;
  const { msg } = localize;
  const { title, wake, rest } = responsive.night;
  return html`<details class="normal" ?open=${isNight(clockAt(now, options.zone), options)}>
    <summary>${title.text(msg)}${chevronDown}</summary>
    <div class="stack">
      ${lines([wake, rest], msg)}
      ${timerOf(schedule) ? html`<div class="quiet"><button class="button" @click=${() => diary.startTimer()}>${scheduleLabels.toTimer(msg)}</button></div>` : nothing}
    </div>
  </details>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { keepingLabels } from '../../content/keeping-labels.js';
import { scheduleLabels } from '../../content/schedule/labels.js';
import { formatClock, formatLength } from '../../localization/times.js';
import type { Side } from '../../timing/index.js';
import { heading } from '../../views/heading.js';
import { sideMark } from '../../views/side-mark.js';
import type { Diary } from './diary.js';
import type { Face } from './face.js';
import { amountField, faultView, timeField } from './fields.js';

/** A feed is being noted: one more press says how. What else is known of an earlier one can be added before it. */
export function noteView(diary: Diary, { nextSide }: Face): TemplateResult {
  const { form, panel, options, schedule } = diary;
  const { msg, locale } = diary.localize;
  const earlier = panel === 'earlier';
  const side = (which: Side) => html`<button class="button kind ${which === nextSide ? 'next' : ''}" @click=${() => form.log('breast', which)}>
    ${sideMark(which)}<span>${scheduleLabels[which](msg)}</span> ${which === nextSide ? html`<small>${scheduleLabels.next(msg)}</small>` : nothing}
  </button>`;
  const way = (kind: 'bottle' | 'expressed') => html`<button class="button kind" @click=${() => form.log(kind)}>${scheduleLabels[kind](msg)}</button>`;
  return html`<div class="ask">
    ${heading(schedule.ownHeadingLevel + 1, (earlier ? scheduleLabels.howEarlier : scheduleLabels.how)(msg), { class: 'question', focusable: true })}
    ${earlier ? earlierFields(diary) : html`<p class="muted">${scheduleLabels.from(msg, formatClock(locale, form.at, options.zone))}</p>`}
    ${faultView(diary)}
    <div class="kinds sides">${side('left')}${side('right')}</div>
    <div class="kinds">${side('both')}${way('bottle')}${way('expressed')}</div>
    <button class="plain" @click=${() => diary.open(undefined)}>${keepingLabels.cancel(msg)}</button>
  </div>`;
}

function earlierFields(diary: Diary): TemplateResult {
  const { form } = diary;
  const { msg, locale } = diary.localize;
  return html`
    ${timeField(diary, 'start', scheduleLabels.when(msg))}
    <div class="quiet three">${[15, 30, 60].map((minutes) => html`<button class="button" @click=${() => form.ago(minutes * 60_000)}>${scheduleLabels.ago(msg, formatLength(locale, minutes * 60_000))}</button>`)}</div>
    <div class="pair">${timeField(diary, 'end', scheduleLabels.whenEnded(msg), true)}${amountField(diary)}</div>
  `;
}

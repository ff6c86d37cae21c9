import { html, nothing, type TemplateResult } from 'lit';
import { loadingLabels } from '../../content/loading-labels.js';
import { scheduleLabels } from '../../content/schedule/labels.js';
import { timetable, timetableLabels } from '../../content/schedule/timetable.js';
import { formatClock, formatLength, formatLongLength } from '../../localization/times.js';
import { dayEndAfter, dayStartBefore } from '../../timing/index.js';
import { callNote } from '../../views/call-note.js';
import { chevronDown } from '../../views/icon.js';
import { lines } from '../../views/lines.js';
import { helpOf } from '../help-numbers.js';
import { actionView } from './action-view.js';
import { dayView } from './day-view.js';
import type { Diary } from './diary.js';
import { expressedView } from './expressed-view.js';
import type { Face, Row } from './face.js';
import { feedsView } from './feeds-view.js';
import { nightView } from './night-view.js';

/** The times of a day by the clock on the wall, what was done at them, and which is next. */
export function timetableView(diary: Diary, face: Face, now: number): TemplateResult {
  const { options, schedule } = diary;
  const { msg } = diary.localize;
  const { dayStart, zone } = options;
  const help = helpOf(schedule);
  const [from, to] = [dayStartBefore(now, dayStart, zone), dayEndAfter(now, dayStart, zone)];
  const rows = face.rows.filter(({ slot }) => slot.start >= from && slot.start < to);
  return html`
    <div class="columns">
      <div class="column">
        ${dayView(diary, face, now)}
        ${rows.length > 0 ? html`<ol class="rail">${rows.map((row) => rowView(diary, face, row, now))}</ol>` : html`<p>${loadingLabels.loading(msg)}</p>`}
        ${expressedView(diary, now)}
      </div>
      <div class="column">
        ${actionView(diary, face)}
        <p class="muted small">${timetableLabels.cannotWake(msg)}</p>
        <p>${timetable.plan.text(msg)} ${timetable.baby.text(msg)}</p>
        ${feedsView(diary, face, now)}
      </div>
    </div>
    ${timetable.notes.map((each) => callNote(each, msg, help))} ${nightView(diary, now)}
    <details class="normal">
      <summary>${scheduleLabels.often(msg)}${chevronDown}</summary>
      <div class="stack">${lines([timetable.often, timetable.stop, timetable.afterFeeds], msg)}</div>
    </details>
  `;
}

function rowView(diary: Diary, { next, isDue }: Face, { slot, done }: Row, now: number): TemplateResult {
  const { msg, locale } = diary.localize;
  const { zone } = diary.options;
  const planned = formatClock(locale, slot.time * 60_000, 'UTC');
  const isNext = slot.start === next?.start;
  const state = done ? 'done' : isNext ? 'next' : '';
  const shift = slot.shift === 'moved' ? timetableLabels.moved(msg, planned, formatClock(locale, slot.start, zone)) : slot.shift === 'first-of-two' ? timetableLabels.twice(msg, planned) : undefined;
  return html`<li class="${state} ${slot.night ? 'night' : ''}" aria-current=${isNext ? 'time' : nothing}>
    <b class="time">${planned}</b><span class="dot"></span>
    <span>
      ${done ? html`<small>${timetableLabels.done(msg, formatClock(locale, done.at, zone))}</small>` : nothing}
      ${isNext ? html`<b>${isDue ? timetableLabels.alarm(msg) : timetableLabels.next(msg)}</b>${isDue ? nothing : html`<small>${timetableLabels.within(msg, formatLongLength(locale, slot.start - now + 59_999))}</small>`}` : nothing}
      ${slot.night ? html`<small>${scheduleLabels.night(msg)}</small>` : nothing} ${shift ? html`<small>${shift}</small>` : nothing}
    </span>
    <span class="number">${done ? formatLength(locale, done.active) : nothing}</span>
  </li>`;
}

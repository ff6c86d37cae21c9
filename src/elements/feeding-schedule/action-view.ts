import { html, nothing, type TemplateResult } from 'lit';
import { firstLabels } from '../../content/schedule/first-labels.js';
import { scheduleLabels } from '../../content/schedule/labels.js';
import { timetableLabels } from '../../content/schedule/timetable.js';
import { calendarIcon, undoIcon } from '../../views/more-icons.js';
import { calendarView, timesView } from './calendar-view.js';
import type { Diary } from './diary.js';
import type { Face } from './face.js';
import { noteView } from './note-view.js';

/** The one thing to do next, what is quiet beside it, and what opens in their place. */
export function actionView(diary: Diary, face: Face): TemplateResult {
  const { panel, expresses } = diary;
  const { msg } = diary.localize;
  if (panel === 'now' || panel === 'earlier') return noteView(diary, face);
  return html`<div class="actions">
    <button part="action" class="go" @click=${() => diary.begin(Date.now(), expresses)}>${(expresses ? firstLabels.expressNow : firstLabels.feedNow)(msg)}</button>
    ${diary.overlaps ? html`<p class="overlaps">${scheduleLabels.overlaps(msg)}</p>` : nothing}
    <div class="quiet">${quietOf(diary, face)}</div>
    ${panel === 'times' ? timesView(diary) : panel === 'calendar' ? calendarView(diary) : nothing}
  </div>`;
}

/** At most three. For ten seconds the last is a way back. */
function quietOf(diary: Diary, { feeding }: Face): unknown[] {
  const { msg } = diary.localize;
  const opened = (panel: Diary['panel']) => (diary.panel === panel ? 'true' : 'false');
  return [
    diary.options.mode === 'timetable'
      ? html`<button class="button" aria-expanded=${opened('times')} @click=${() => diary.open('times')}>${timetableLabels.change(msg)}</button>`
      : html`<button class="button" @click=${() => diary.noteFeed('earlier')}>${scheduleLabels.addEarlier(msg)}</button>`,
    feeding ? html`<button class="button" @click=${() => diary.end(feeding.entry)}>${scheduleLabels.ended(msg)}</button>` : nothing,
    diary.undoable
      ? html`<button class="button" @click=${() => diary.undo()}>${undoIcon}${scheduleLabels.undo(msg)}</button>`
      : html`<button class="button" aria-expanded=${opened('calendar')} @click=${() => diary.open('calendar')}>${calendarIcon}${scheduleLabels.calendar(msg)}</button>`,
  ];
}

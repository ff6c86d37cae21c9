import { html, nothing, type TemplateResult } from 'lit';
import { firstLabels } from '../../content/schedule/first-labels.js';
import { scheduleLabels } from '../../content/schedule/labels.js';
import { heading } from '../../views/heading.js';
import { settingsIcon } from '../../views/more-icons.js';
import type { Diary } from './diary.js';
import type { Face } from './face.js';
import { responsiveView } from './responsive-view.js';
import { settingsView } from './settings-view.js';
import { timetableView } from './timetable-view.js';

/** The schedule, whatever goes on. */
export function diaryView(diary: Diary, face: Face, now: number): TemplateResult {
  const { msg } = diary.localize;
  const timetable = diary.options.mode === 'timetable';
  return html`
    <div class="head">
      ${heading(diary.schedule.ownHeadingLevel, (timetable ? firstLabels.times : firstLabels.feeds)(msg), { class: 'name' })}
      <button class="settings-button" aria-label=${scheduleLabels.settings(msg)} aria-expanded=${diary.panel === 'settings' ? 'true' : 'false'} @click=${() => diary.open('settings')}>${settingsIcon}</button>
    </div>
    ${diary.panel === 'settings' ? settingsView(diary) : nothing}
    ${timetable ? timetableView(diary, face, now) : responsiveView(diary, face, now)}
    <p class="unseen" role="status">${diary.status}</p>
    ${diary.stored.view()}
  `;
}

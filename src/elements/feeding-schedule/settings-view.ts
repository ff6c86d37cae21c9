import { html, nothing, type TemplateResult } from 'lit';
import { scheduleLabels } from '../../content/schedule/labels.js';
import { settingsLabels } from '../../content/timer/settings-labels.js';
import { unitName } from '../../localization/amounts.js';
import type { Text } from '../../content/statement.js';
import { choice } from '../../views/choice.js';
import { profileView } from '../profiles.js';
import type { Diary } from './diary.js';

/** The switches, each with what it can and cannot do here. They are hers, and remembered on her device. */
export function settingsView(diary: Diary): TemplateResult {
  const { attention: { chime }, options, schedule, settings, unit } = diary;
  const { msg, locale } = diary.localize;
  const row = (name: 'mayLetSleep' | 'dueChime', label: Text, hint: Text) => html`<label class="option">
    <input type="checkbox" .checked=${settings[name] ?? false} @change=${(event: Event) => diary.set({ [name]: (event.target as HTMLInputElement).checked })} />
    <span>${label(msg)}<small>${hint(msg)}</small></span>
  </label>`;
  const { soundHint, soundNone, soundTouch } = settingsLabels;
  const hint = { 'needs-touch': soundTouch, unavailable: soundNone, off: soundHint, ready: soundHint }[chime.state];
  return html`<div class="settings">
    ${options.mode === 'timetable' ? nothing : row('mayLetSleep', scheduleLabels.mayLetSleep, scheduleLabels.mayLetSleepHint)} ${row('dueChime', scheduleLabels.chime, hint)}
    ${choice(settingsLabels.unit(msg), (['ml', 'oz'] as const).map((value) => ({ value, label: unitName(locale, value) })), unit, (value) => diary.set({ unit: value }), 'unit')}
    ${profileView(schedule, msg)}
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { timetable, timetableLabels } from '../../content/schedule/timetable.js';
import { formatClock } from '../../localization/times.js';
import { parseMinutes, parseTime, timesOf } from '../../timing/index.js';
import { timeText } from './clock-times.js';
import type { Diary } from './diary.js';
import type { Options } from './options.js';

/** The times of her plan, to be changed. They are hers, and remembered on her device. */
export function timesView(diary: Diary): TemplateResult {
  const { msg } = diary.localize;
  const { firstSlot, interval, session } = diary.options.timetable;
  const change = (name: keyof Options['timetable'], read: (text: string) => number | undefined) => ({ target }: Event) => {
    const field = target as HTMLInputElement;
    const value = read(field.value);
    field.setCustomValidity(value === undefined ? timetableLabels.wrong(msg) : '');
    if (value === undefined) field.reportValidity();
    else diary.set({ timetable: { ...diary.options.timetable, [name]: value } });
  };
  const minutes = (name: 'interval' | 'session', label: string, value: number) =>
    html`<label class="field"><span>${label}</span><input inputmode="numeric" autocomplete="off" .value=${String(value)} @change=${change(name, parseMinutes)} /></label>`;
  return html`<div class="ask">
    <label class="field"><span>${timetableLabels.first(msg)}</span><input type="time" required .value=${timeText(firstSlot)} @change=${change('firstSlot', parseTime)} /></label>
    <div class="pair">${minutes('interval', timetableLabels.interval(msg), interval)}${minutes('session', timetableLabels.session(msg), session)}</div>
  </div>`;
}

/** What the calendar file can do and cannot, and the file. */
export function calendarView(diary: Diary): TemplateResult {
  const { calendar, options } = diary;
  const { msg, locale } = diary.localize;
  const times = timesOf(options.timetable).map((time) => formatClock(locale, time * 60_000, 'UTC'));
  const responsive = options.mode === 'responsive';
  return html`<div class="ask">
    <p>${timetableLabels.cannotWake(msg)}</p>
    ${responsive ? html`<p>${timetable.plan.text(msg)}</p>${timesView(diary)}` : nothing}
    <p class="times">${times.join(' · ')}</p>
    <p class="muted small">${timetableLabels.alarms(msg)} ${timetableLabels.zone(msg, options.zone)} ${timetableLabels.clock(msg)}</p>
    <div class="quiet"><button class="button" @click=${() => void calendar.save()}>${timetableLabels.saveFile(msg)}</button></div>
    <p role="status">${calendar.said?.(msg) ?? nothing}</p>
    ${calendar.text === undefined ? nothing : html`<textarea readonly rows="6" aria-label=${timetableLabels.saveFile(msg)} .value=${calendar.text}></textarea>`}
  </div>`;
}

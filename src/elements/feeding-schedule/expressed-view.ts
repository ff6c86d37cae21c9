import { html, nothing, type TemplateResult } from 'lit';
import { scheduleLabels } from '../../content/schedule/labels.js';
import { formatLength, formatWhen } from '../../localization/times.js';
import { startOf } from '../../records/entry.js';
import type { Diary } from './diary.js';

/** When she last expressed. It stands apart, and says nothing of when the baby fed. */
export function expressedView({ known, records: { running }, options: { zone }, localize: { msg, locale } }: Diary, now: number): TemplateResult | typeof nothing {
  const moment = (at: number) => formatWhen(locale, at, now, zone);
  if (running) return html`<p class="expressed-last">${scheduleLabels.expressingNow(msg, moment(startOf(running)))}</p>`;
  const last = known.sessions.at(-1);
  return last ? html`<p class="expressed-last">${scheduleLabels.lastExpressed(msg, moment(last.at), formatLength(locale, last.active))}</p>` : nothing;
}

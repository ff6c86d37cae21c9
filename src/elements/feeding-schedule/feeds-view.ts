import { html, nothing, type TemplateResult } from 'lit';
import { keepingLabels } from '../../content/keeping-labels.js';
import { scheduleLabels } from '../../content/schedule/labels.js';
import { formatAmount } from '../../localization/amounts.js';
import { formatNumber } from '../../localization/format.js';
import { formatLength, formatWhen } from '../../localization/times.js';
import { choice } from '../../views/choice.js';
import { heading } from '../../views/heading.js';
import { editIcon } from '../../views/more-icons.js';
import { sideMark } from '../../views/side-mark.js';
import type { Diary } from './diary.js';
import { lastFeeds, type Face, type NotedFeed } from './face.js';
import { amountField, faultView, timeField } from './fields.js';
import { describe, joined, wayOf } from './in-words.js';

/** The last feeds: facts, without a score. Each can be changed in its place. */
export function feedsView(diary: Diary, { inLastDay }: Face, now: number): TemplateResult | typeof nothing {
  const { known, schedule } = diary;
  const { msg, locale } = diary.localize;
  const feeds = lastFeeds(known.feeds, 3);
  if (feeds.length === 0) return nothing;
  return html`<div class="last">
    <div class="sub">
      ${heading(schedule.ownHeadingLevel + 1, scheduleLabels.lastFeeds(msg))}
      <span class="muted small">${scheduleLabels.inLastDay(msg, formatNumber(locale, inLastDay))}</span>
    </div>
    <ul class="feeds">
      ${feeds.map(({ feed, after }) => html`<li>${feedView(diary, feed, after, now)}</li>`)}
    </ul>
  </div>`;
}

function feedView(diary: Diary, feed: NotedFeed, after: number | undefined, now: number): TemplateResult {
  const { form, panel, options, unit } = diary;
  const { msg, locale } = diary.localize;
  const { at, end, side, entry } = feed;
  const open = panel === 'change' && form.entry?.id === entry.id;
  const amount = entry.amount === undefined ? [] : [formatAmount(locale, entry.amount, unit)];
  const facts = [...(end === undefined ? [] : [formatLength(locale, end - at)]), ...(after === undefined ? [] : [scheduleLabels.after(msg, formatLength(locale, after))])];
  return html`
    <div class="feed-row">
      <b class="time">${formatWhen(locale, at, now, options.zone)}</b>
      <span>${side ? sideMark(side) : nothing}${joined(wayOf(feed)(msg), ...amount)}<small>${joined(...facts)}</small></span>
      <button class="change" aria-label=${scheduleLabels.change(msg, describe(diary, feed))} aria-expanded=${open ? 'true' : 'false'} @click=${() => (open ? diary.open(undefined) : form.edit(entry))}>${editIcon}</button>
    </div>
    ${open ? changeView(diary, feed) : nothing}
  `;
}

function changeView(diary: Diary, { kind, entry }: NotedFeed): TemplateResult {
  const { form } = diary;
  const { msg } = diary.localize;
  const sides = (['left', 'both', 'right'] as const).map((value) => ({ value, label: scheduleLabels[value](msg) }));
  return html`<div class="ask">
    ${kind === 'breast' ? choice(scheduleLabels.breast(msg), sides, form.draft.side, (side) => form.write({ side }), 'side') : nothing}
    <div class="pair">${timeField(diary, 'start', scheduleLabels.when(msg))}${timeField(diary, 'end', scheduleLabels.whenEnded(msg), true)}</div>
    ${kind === 'breast' ? nothing : amountField(diary)} ${faultView(diary)}
    <div class="quiet">
      <button class="button" @click=${() => form.save()}>${scheduleLabels.save(msg)}</button>
      <button class="button" @click=${() => diary.change(entry, undefined)}>${scheduleLabels.remove(msg)}</button>
    </div>
    <button class="plain" @click=${() => diary.open(undefined)}>${keepingLabels.cancel(msg)}</button>
  </div>`;
}

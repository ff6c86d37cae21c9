import { html, nothing, type TemplateResult } from 'lit';
import { scheduleLabels } from '../../content/schedule/labels.js';
import { responsive } from '../../content/schedule/responsive.js';
import { timetableLabels } from '../../content/schedule/timetable.js';
import { formatClock, formatLength } from '../../localization/times.js';
import { dayEndAfter, dayStartBefore } from '../../timing/index.js';
import type { Diary } from './diary.js';
import type { Face } from './face.js';
import { joined, wayOf } from './in-words.js';
import { mark, stripView, type Span } from './strip-view.js';

/** The day: what was and what is next, as a strip; what its marks are; and the same facts as a list for readers. */
export function dayView(diary: Diary, face: Face, now: number): TemplateResult {
  const { schedule, localize, options, known } = diary;
  const { msg, locale } = localize;
  const { dayStart, zone } = options;
  const [from, to] = [dayStartBefore(now, dayStart, zone), dayEndAfter(now, dayStart, zone)];
  const today = <Each extends { readonly at: number }>(each: Each) => each.at >= from && each.at < to;
  const feeds = known.feeds.filter(today);
  const sessions = known.sessions.filter(today);
  const next = nextOf(diary, face, now);
  return html`<div class="day">
    ${stripView({ from, to, now, options, locale, rtl: (schedule.dir || localize.direction) === 'rtl', feeds, sessions, next: next?.span, label: scheduleLabels.strip(msg) })}
    <ul class="key">
      <li>${mark('feed')}${scheduleLabels.feed(msg)}</li>
      <li>${mark('expressed')}${scheduleLabels.expressing(msg)}</li>
      ${next ? html`<li>${mark('next')}${next.words}</li>` : nothing}
    </ul>
    <ul class="unseen">
      ${[
        ...feeds.map((feed) => ({ at: feed.at, words: wayOf(feed)(msg) })),
        ...sessions.map(({ at, active }) => ({ at, words: joined(scheduleLabels.expressing(msg), formatLength(locale, active)) })),
      ]
        .sort((a, b) => a.at - b.at)
        .map(({ at, words }) => html`<li>${joined(formatClock(locale, at, zone), words)}</li>`)}
    </ul>
    ${to - from === 86_400_000 ? nothing : html`<p class="muted small">${(options.mode === 'timetable' ? timetableLabels.clock : scheduleLabels.hours)(msg)}</p>`}
  </div>`;
}

/** What comes next, as a span of the day and in words: until when to try to begin a feed, or the next session. */
function nextOf({ options, localize: { msg, locale } }: Diary, { offerBy, next, isDue }: Face, now: number): { readonly span: Span | undefined; readonly words: string } | undefined {
  const clock = (at: number) => formatClock(locale, at, options.zone);
  if (options.mode === 'timetable') return next && { span: { from: next.start, to: next.end }, words: joined(timetableLabels.next(msg), clock(next.start)) };
  if (offerBy === undefined) return undefined;
  return { span: isDue ? undefined : { from: now, to: offerBy }, words: responsive.by(clock(offerBy)).text(msg) };
}


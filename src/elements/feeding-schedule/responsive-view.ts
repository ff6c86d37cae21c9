import { html, nothing, type TemplateResult } from 'lit';
import { firstLabels } from '../../content/schedule/first-labels.js';
import { scheduleLabels } from '../../content/schedule/labels.js';
import { responsive } from '../../content/schedule/responsive.js';
import type { Statement, Text } from '../../content/statement.js';
import { formatLongLength, lengthParts } from '../../localization/times.js';
import { lines } from '../../views/lines.js';
import { callNote } from '../../views/call-note.js';
import { chevronDown } from '../../views/icon.js';
import { sideMark } from '../../views/side-mark.js';
import { helpOf } from '../help-numbers.js';
import { joinSentences } from '../../localization/sentences.js';
import { actionView } from './action-view.js';
import { dayView } from './day-view.js';
import type { Diary } from './diary.js';
import { expressedView } from './expressed-view.js';
import type { Face } from './face.js';
import { feedsView } from './feeds-view.js';
import { describe } from './in-words.js';
import { nightView } from './night-view.js';

/** How long since the last feed, the day, and one thing to do. It speaks of the baby, not of the clock. */
export function responsiveView(diary: Diary, face: Face, now: number): TemplateResult {
  const { msg, locale } = diary.localize;
  const help = helpOf(diary.schedule);
  return html`
    <div class="columns">
      <div class="column">
        ${sinceView(diary, face)} ${dayView(diary, face, now)} ${expressedView(diary, now)}
        <p>${joinSentences(locale, ...sentences(diary, face).map((text) => text(msg)))}</p>
      </div>
      <div class="column">${actionView(diary, face)} ${feedsView(diary, face, now)}</div>
    </div>
    ${responsive.notes.map((each) => callNote(each, msg, help))} ${nightView(diary, now)}
    <details class="normal">
      <summary>${scheduleLabels.often(msg)}${chevronDown}</summary>
      <div class="stack">${lines([responsive.usual, ...gapLines(diary), responsive.ends, responsive.length], msg)}</div>
    </details>
  `;
}

/** The time since the last feed, in large type, and which it was. */
export function sinceView(diary: Diary, { last, since, fromEnd, nextSide }: Face): TemplateResult {
  const { msg, locale } = diary.localize;
  if (!last || since === undefined) return html`<p class="none">${firstLabels.none(msg)}</p>`;
  const next = nextSide && (nextSide === 'left' ? scheduleLabels.nextLeft : scheduleLabels.nextRight);
  return html`<div class="since">
    <p class="muted">${(fromEnd ? scheduleLabels.sinceEnd : scheduleLabels.sinceStart)(msg)}</p>
    <p class="big"><bdi>${lengthParts(locale, since).map((parts) => html`<span>${parts.map(({ text, digits }) => (digits ? text : html`<small>${text}</small>`))}</span> `)}</bdi></p>
    <p>${last.side ? sideMark(last.side) : nothing}${describe(diary, last)}</p>
    ${next ? html`<p class="muted">${next(msg)}</p>` : nothing}
  </div>`;
}

/** The longest gap of the first weeks is no timetable: said as long as one is shown. */
function gapLines({ options: { gap }, localize: { locale } }: Diary): Statement[] {
  return gap === undefined ? [] : [responsive.noDuty(formatLongLength(locale, gap * 60_000))];
}

function sentences({ options: { gap }, localize: { locale } }: Diary, { isDue, last }: Face): Text[] {
  const text = ({ text }: { readonly text: Text }) => text;
  if (gap === undefined || !last) return [responsive.watch, responsive.usual].map(text);
  const length = formatLongLength(locale, gap * 60_000);
  return [responsive.watch, isDue ? responsive.due(length) : responsive.longest(length)].map(text);
}

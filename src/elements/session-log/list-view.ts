import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { listLabels } from '../../content/log/list-labels.js';
import { formatAmount } from '../../localization/amounts.js';
import type { MsgFn } from '../../localization/message.js';
import { formatClock, formatDate } from '../../localization/times.js';
import { formatNumber } from '../../localization/format.js';
import type { Unit } from '../../records/units.js';
import { chevronDown } from '../../views/icon.js';
import { heading } from '../../views/heading.js';
import { lastDays, type Day, type Row } from './days.js';
import { entryWords } from './entry-words.js';
import type { Log } from './log.js';

/** Days stand open until so many entries are seen; the others show their sums and open at a press. A long log stays light. */
const seenAtOnce = 5;

/** So many entries of a day are shown. Nobody has more; a file may. */
const mostRows = 200;

/** The days that have entries, newest first. */
export function listView(log: Log): TemplateResult {
  const { days, localize, editor } = log;
  let seen = 0;
  return html`<p class="muted">${listLabels.hint(localize.msg)}</p>
    ${repeat(days, ({ start }) => start, (day) => {
      const open = seen < seenAtOnce || day.rows.some(({ entry }) => entry.id === editor?.entry?.id);
      seen += day.rows.length;
      return dayView(day, open, log);
    })}`;
}

const opened = new WeakMap<Log, Map<number, boolean>>();

function dayView(day: Day, openAtFirst: boolean, log: Log): TemplateResult {
  const { msg, locale } = log.localize;
  const hers = opened.get(log) ?? new Map<number, boolean>();
  opened.set(log, hers);
  const open = hers.get(day.start) ?? openAtFirst;
  const toggle = (event: Event) => {
    const now = (event.target as HTMLDetailsElement).open;
    if (now === open) return;
    hers.set(day.start, now);
    log.element.requestUpdate();
  };
  return html`<details class="day" .open=${open} @toggle=${toggle}>
    <summary>
      <span class="sub">${heading(log.element.ownHeadingLevel + 1, dayName(day.start, log))}<span class="muted">${sumsText(day, log.unit, msg, locale)}</span></span>
      ${chevronDown}
    </summary>
    ${open ? html`<ul class="entries">${repeat(day.rows.slice(0, mostRows), ({ entry }) => entry.id, (row) => rowView(row, log))}</ul>` : nothing}
  </details>`;
}

function dayName(start: number, { localize, calendar }: Log): string {
  const { msg, locale } = localize;
  const [yesterday, today] = lastDays(Date.now(), 2, calendar);
  return start === today ? listLabels.today(msg) : start === yesterday ? listLabels.yesterday(msg) : formatDate(locale, start);
}

/** What a day holds, in a line: two kinds, never added up. */
function sumsText({ sessions, feeds, expressed }: Day, unit: Unit, msg: MsgFn, locale: string): string {
  const amount = expressed === undefined ? '' : ` (${formatAmount(locale, expressed, unit)})`;
  return [sessions > 0 && `${listLabels.sessionCount(msg, formatNumber(locale, sessions))}${amount}`, feeds > 0 && listLabels.feedCount(msg, formatNumber(locale, feeds))].filter(Boolean).join(' · ');
}

/** An entry: a button that opens it, and the form in its place. */
function rowView(row: Row, log: Log): TemplateResult {
  const { entry, start } = row;
  const { localize, editor, unit } = log;
  const { msg, locale } = localize;
  const editing = editor?.entry?.id === entry.id;
  const time = formatClock(locale, start);
  const { what, more, amount } = entryWords(row, { msg, locale, unit, zone: log.calendar.zone });
  return html`<li>
    <button class="entry ${time.length > 5 ? 'long' : ''}" data-entry=${entry.id} aria-expanded=${editing ? 'true' : 'false'} @click=${() => void log.edit(entry)}>
      <time datetime=${new Date(start).toISOString()}>${time}</time>
      <span class="what">${what}<small>${more}</small>${entry.note ? html`<small class="noted"><bdi>${entry.note}</bdi></small>` : nothing}</span>
      <span class="much">${amount}</span><span class="unseen">${listLabels.change(msg)}</span>
    </button>
    ${editing ? keyed(entry.id, editor.view()) : nothing}
  </li>`;
}

import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { printLabels } from '../../content/log/file-labels.js';
import { printLeaflet } from '../../device/print-frame.js';
import { formatDay } from '../../localization/format.js';
import { formatDate } from '../../localization/times.js';
import { amountText } from '../../records/units.js';
import { heading } from '../../views/heading.js';
import { profileOf } from '../profiles.js';
import { minutes } from './board.js';
import { noSums, type Sums } from './days.js';
import type { Log } from './log.js';
import { unitName } from '../../localization/amounts.js';

/** So many days fit on one page. */
const onePage = 31;

/** Prints one page, and only it. */
export async function printPaper(log: Log, styles: readonly CSSResult[], sheet: (view: TemplateResult) => TemplateResult): Promise<void> {
  const { element, localize } = log;
  await printLeaflet({ title: printLabels.title(localize.msg), language: localize.locale, styles, content: sheet(paperView(log)), from: element, into: element.shadowRoot! });
}

interface Column {
  readonly label: string;
  readonly of: (sums: Sums) => string;
}

/** The days on paper, for a midwife: what she expressed, and how the baby fed, side by side and never added up. */
export function paperView(log: Log): TemplateResult {
  const { element, localize, days } = log;
  const { msg, locale } = localize;
  const starts = log.starts.slice(-onePage);
  const known = new Map(days.map((day) => [day.start, day]));
  const shown = starts.map((start) => ({ start, sums: known.get(start) ?? noSums }));
  const { expressed, fed } = columns(log, shown.some(({ sums }) => sums.time.both > 0));
  const who = profileOf(element);
  return html`
    ${heading(element.ownHeadingLevel, printLabels.title(msg), { class: 'title' })}
    <p>${who ? html`<b>${who}</b>, ` : nothing}${printLabels.period(msg, formatDate(locale, starts[0]!), formatDate(locale, starts.at(-1)!))}</p>
    <table class="paper">
      <thead>
        <tr><td></td><th scope="colgroup" colspan=${expressed.length}>${printLabels.expressed(msg)}</th><th scope="colgroup" colspan=${fed.length}>${printLabels.fed(msg)}</th></tr>
        <tr><td></td>${[...expressed, ...fed].map(({ label }) => html`<th scope="col">${label}</th>`)}</tr>
      </thead>
      <tbody>
        ${shown.map(({ start, sums }) => html`<tr><th scope="row">${formatDate(locale, start)}</th>${[...expressed, ...fed].map(({ of }) => html`<td>${of(sums) || nothing}</td>`)}</tr>`)}
      </tbody>
    </table>
    <p>${printLabels.honest(msg)} ${printLabels.printed(msg, location.hostname, formatDay(locale, today()))}</p>
  `;
}

function columns({ localize, unit }: Log, together: boolean): { readonly expressed: readonly Column[]; readonly fed: readonly Column[] } {
  const { msg, locale } = localize;
  const whole = new Intl.NumberFormat(locale);
  const count = (value: number): string => (value > 0 ? whole.format(value) : '');
  const time = (ms: number): string => count(minutes(ms));
  const amount = (ml: number | undefined): string => (ml === undefined ? '' : amountText(ml, locale, unit));
  return {
    expressed: [
      { label: printLabels.times(msg), of: ({ sessions }) => count(sessions) },
      { label: printLabels.leftMinutes(msg), of: (sums) => time(sums.time.left) },
      { label: printLabels.rightMinutes(msg), of: (sums) => time(sums.time.right) },
      ...(together ? [{ label: printLabels.bothMinutes(msg), of: (sums: Sums) => time(sums.time.both) }] : []),
      { label: unitName(locale, unit), of: ({ expressed }) => amount(expressed) },
    ],
    fed: [
      { label: printLabels.breast(msg), of: ({ atBreast }) => count(atBreast) },
      { label: printLabels.other(msg), of: ({ feeds, atBreast }) => count(feeds - atBreast) },
      { label: unitName(locale, unit), of: ({ given }) => amount(given) },
    ],
  };
}

/** The date of the device, as `formatDay` takes it. */
const today = (): Date => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000);

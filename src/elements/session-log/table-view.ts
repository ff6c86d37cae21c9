import { html, nothing, type TemplateResult } from 'lit';
import { boardLabels } from '../../content/log/list-labels.js';
import type { LocalizeController } from '../../localization/localize-controller.js';
import { formatDate } from '../../localization/times.js';
import { formatter } from '../../records/units.js';
import type { Board } from './board.js';

/** The figures of the chart, to read. An empty cell: nothing was noted. */
export function tableView({ title, counts, series, days, parts, digits }: Board, { msg, locale }: Pick<LocalizeController, 'msg' | 'locale'>): TemplateResult {
  const number = formatter(locale, digits);
  const cell = (value: number | undefined) => html`<td>${value === undefined ? nothing : number.format(value)}</td>`;
  return html`<div class="scroll" role="region" aria-label=${title} tabindex="0"><table>
    <caption class="unseen">${title}, ${counts}</caption>
    <thead>
      <tr><th scope="col">${boardLabels.day(msg)}</th>${series.map(({ label }) => html`<th scope="col">${label}</th>`)}${parts ? html`<th scope="col">${boardLabels.total(msg)}</th>` : nothing}</tr>
    </thead>
    <tbody>
      ${days.map(({ start, values, total }) => html`<tr><th scope="row">${formatDate(locale, start)}</th>${values.map(cell)}${parts ? cell(total) : nothing}</tr>`)}
    </tbody>
  </table></div>`;
}

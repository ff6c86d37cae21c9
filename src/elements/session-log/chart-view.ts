import { html, nothing, svg, type TemplateResult } from 'lit';
import { boardLabels } from '../../content/log/list-labels.js';
import type { LocalizeController } from '../../localization/localize-controller.js';
import { formatDate, formatDayParts } from '../../localization/times.js';
import { formatter } from '../../records/units.js';
import type { Board } from './board.js';

type Words = Pick<LocalizeController, 'msg' | 'locale'>;

/** So many days have room for their names. */
const named = 16;

/**
 * The days as bars: left light below, right dark above, both together hollow. No line but the scale's: nothing to reach
 * and nothing to compare with. Places are percentages, so that it needs no measuring.
 */
export function chartView(board: Board, { msg, locale }: Words): TemplateResult {
  const { title, series, days, digits } = board;
  const most = Math.max(...days.map(({ values }) => heightOf(board, values)));
  const scale = scaleOf(most, digits);
  const top = scale.at(-1)!;
  const number = formatter(locale, digits);
  const name = boardLabels.chartName(msg, title, formatDate(locale, days[0]!.start), formatDate(locale, days.at(-1)!.start));
  return html`<figure>
    <div class="chart">
      <div class="scale" aria-hidden="true">${scale.map((value) => html`<span>${number.format(value)}</span>`)}</div>
      <svg role="img" aria-label=${name}>
        ${scale.map((value) => svg`<line x1="0" x2="100%" y1="${percent(1 - value / top)}" y2="${percent(1 - value / top)}" />`)}
        ${days.map((day, place) => bars(board, day.values, { left: place / days.length, width: 1 / days.length, top }))}
      </svg>
      ${namesView(days.map(({ start }) => start), locale)}
    </div>
    <figcaption class="key">${series.map(({ name: which, label }) => html`<span><svg viewBox="0 0 10 10" aria-hidden="true"><rect class=${which} x="1" y="1" width="8" height="8" /></svg>${label}</span>`)}</figcaption>
  </figure>`;
}

/** The days under the bars; of many just the first and the last. */
function namesView(starts: readonly number[], locale: string): TemplateResult {
  const count = starts.length;
  if (count > named) return html`<div class="ends" aria-hidden="true"><span>${formatDate(locale, starts[0]!)}</span><span>${formatDate(locale, starts.at(-1)!)}</span></div>`;
  return html`<div class="names" aria-hidden="true">
    ${starts.map((start, place) => {
      const { weekday, narrow, day } = formatDayParts(locale, start);
      // Where there is little room, every other day, today among them: a name reaches over the place of the next.
      return html`<span class="name">${count <= 7 ? html`${weekday}<b>${day}</b>` : (count - 1 - place) % 2 === 0 ? html`${narrow}<b>${day}</b>` : nothing}</span>`;
    })}
  </div>`;
}

function bars({ series, parts }: Board, values: readonly (number | undefined)[], { left, width, top }: { left: number; width: number; top: number }): unknown {
  let below = 0;
  return values.map((value, index) => {
    const height = (value ?? 0) / top;
    if (height === 0) return nothing;
    const from = parts ? below : 0;
    below += height;
    const wide = parts ? 0.44 : 0.32;
    const x = left + width * (parts ? 0.28 : 0.16 + index * 0.36);
    return svg`<rect class=${series[index]!.name} x="${percent(x)}" width="${percent(width * wide)}" y="${percent(1 - from - height)}" height="${percent(height)}" rx="2" />`;
  });
}

const heightOf = ({ parts }: Board, values: readonly (number | undefined)[]): number => {
  const known = values.map((value) => value ?? 0);
  return parts ? known.reduce((sum, value) => sum + value, 0) : Math.max(...known);
};

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** Round figures from nothing to just above the most, five at most. */
function scaleOf(most: number, digits: number): number[] {
  const least = 10 ** -digits;
  const tens = Math.max(least, 10 ** Math.floor(Math.log10((most || 1) / 4)));
  const step = [1, 2, 5, 10].map((times) => times * tens).find((each) => most / each <= 4)!;
  return Array.from({ length: Math.max(1, Math.ceil(most / step - 1e-9)) + 1 }, (_, place) => Number((place * step).toFixed(digits)));
}

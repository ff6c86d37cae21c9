import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatHour } from '../../localization/times.js';
import { momentInDay } from '../../timing/index.js';
import type { Options } from './options.js';

/** From one moment to another, in epoch milliseconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

interface Strip extends Span {
  readonly now: number;
  readonly options: Options;
  readonly locale: string;
  /** Whether time runs to the left. */
  readonly rtl: boolean;
  readonly feeds: readonly { readonly at: number }[];
  readonly sessions: readonly { readonly at: number }[];
  readonly next: Span | undefined;
  /** Its name, for readers. */
  readonly label: string;
}

const sixHours = 360;

/**
 * A day as a strip, along the line of reading: night tinted, feeds as solid bars, expressing as hollow ones, what is next
 * as a dashed outline. Nothing on it is coloured for being late.
 */
export function stripView({ from, to, now, options, locale, rtl, feeds, sessions, next, label }: Strip): TemplateResult {
  const { dayStart, zone } = options;
  const share = (at: number): number => Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100));
  const x = (at: number): string => percent(rtl ? 100 - share(at) : share(at));
  const area = (name: string, span: Span, [y, height]: readonly [string, string], rx = 0) =>
    svg`<rect class=${name} x=${rtl ? x(span.to) : x(span.from)} width=${percent(share(span.to) - share(span.from))} y=${y} height=${height} rx=${rx} />`;
  const bar = (name: string, at: number, y: string, height: string) => svg`<rect class=${name} x=${x(at)} transform="translate(-3.5 0)" width="7" y=${y} height=${height} rx="3.5" />`;
  const marks = [0, 1, 2, 3, 4].map((index) => ({ at: index === 4 ? to : momentInDay(from, (dayStart + index * sixHours) % 1440, dayStart, zone), anchor: ['start', 'middle', 'middle', 'middle', 'end'][index]! }));
  return html`<svg class="strip" role="img" aria-label=${label}>
      ${nightsOf({ from, to }, options).map((night) => area('night', night, ['0', '100%']))}
      <line class="base" x1="0" x2="100%" y1="100%" y2="100%" />
      ${next && next.to > from && next.from < to ? area('next', next, ['24%', '65%'], 4) : nothing}
      ${feeds.map(({ at }) => bar('feed', at, '29%', '59%'))} ${sessions.map(({ at }) => bar('expressed', at, '47%', '40%'))}
      <line class="now" x1=${x(now)} x2=${x(now)} y1="6%" y2="100%" />
      <circle class="now-dot" cx=${x(now)} cy="6%" r="4" />
    </svg>
    <svg class="hours" aria-hidden="true">${marks.map(({ at, anchor }) => svg`<text x=${x(at)} y="1em" text-anchor=${anchor}>${formatHour(locale, at, zone)}</text>`)}</svg>`;
}

const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

/** The parts of a day that are night. */
function nightsOf({ from, to }: Span, { dayStart, nightStart, nightEnd, zone }: Options): Span[] {
  const [begins, ends] = [momentInDay(from, nightStart, dayStart, zone), momentInDay(from, nightEnd, dayStart, zone)];
  if (nightStart === nightEnd) return [];
  const nights = begins < ends ? [{ from: begins, to: ends }] : [{ from, to: ends }, { from: begins, to }];
  return nights.filter((night) => night.to > night.from);
}

/** A mark as it stands on the strip, before its name. */
export const mark = (name: 'feed' | 'expressed' | 'next'): TemplateResult =>
  html`<svg class="strip-mark" viewBox="0 0 16 16" aria-hidden="true">
    ${name === 'next' ? svg`<rect class="next" x="1" y="1" width="14" height="14" rx="3" />` : svg`<rect class=${name} x="4.5" y="1" width="7" height="14" rx="3.5" />`}
  </svg>`;

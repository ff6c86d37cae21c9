import type { CSSResult, TemplateResult } from 'lit';
import { guideLabels } from '../../content/guide/labels.js';
import { printLeaflet } from '../../device/print-frame.js';
import { articleView } from './article-view.js';
import type { Guide } from './guide.js';

/** Prints the whole guide as a leaflet. `sheet` puts the host's look and the sources around it. */
export async function printGuide(
  guide: Guide,
  from: HTMLElement,
  styles: readonly CSSResult[],
  sheet: (view: TemplateResult) => TemplateResult,
): Promise<void> {
  const { msg, locale } = guide;
  await printLeaflet({ title: guideLabels.articleTitle(msg), language: locale, styles, content: sheet(articleView(guide)), from, into: from.shadowRoot! });
}

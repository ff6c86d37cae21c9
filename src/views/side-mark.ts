import { html, type TemplateResult } from 'lit';
import type { Side } from '../timing/events.js';

/** Two small discs, the filled one hers: before the word, never instead of it, and the same way round in every script. */
export function sideMark(side: Side): TemplateResult {
  const name = (which: Side) => (side === which || side === 'both' ? 'on' : '');
  return html`<svg class="side-mark" viewBox="0 0 17 10" aria-hidden="true"><circle class=${name('left')} cx="4" cy="5" r="3.6" /><circle class=${name('right')} cx="13" cy="5" r="3.6" /></svg>`;
}

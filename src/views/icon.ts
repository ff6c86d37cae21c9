import { html } from 'lit';

/** Icons are drawn in a 24 × 24 box. Those that point along the line of reading turn round in right-to-left scripts. */
export const chevronNext = html`<svg class="icon flip" viewBox="0 0 24 24" aria-hidden="true"><path d="m9 5 7 7-7 7" /></svg>`;
export const chevronDown = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="m5 9 7 7 7-7" /></svg>`;

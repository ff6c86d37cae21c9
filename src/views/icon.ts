import { html } from 'lit';

/** Opens and closes. Icons are drawn in a 24 × 24 box. */
export const chevronDown = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="m5 9 7 7 7-7" /></svg>`;

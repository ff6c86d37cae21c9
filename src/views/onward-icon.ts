import { html } from 'lit';

/** Leads on: along the line of reading, so it turns round in right-to-left scripts. */
export const chevronNext = html`<svg class="icon flip" viewBox="0 0 24 24" aria-hidden="true"><path d="m9 5 7 7-7 7" /></svg>`;

import { html, type TemplateResult } from 'lit';
import type { Place } from '../../content/storage/rules.js';

const icon = (path: string): TemplateResult => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** A sign for each place, drawn in a 24 × 24 box. The word beside it says what it is. */
export const icons: Readonly<Record<Place, TemplateResult>> = {
  room: icon('M14 13.5V6a2 2 0 0 0-4 0v7.5a4 4 0 1 0 4 0Z'),
  fridge: icon('M6 3.5h12v17H6zM6 10h12M9 6.5v1M9 13v2.5'),
  'cool-bag': icon('M5 9h14l-1 11H6zM9 9V7a3 3 0 0 1 6 0v2'),
  'ice-box': icon('M6 3.5h12v17H6zM6 11h12M12 5v4m-2-3 4 2m0-2-4 2'),
  freezer: icon('M12 4v16M5 8l14 8m0-8L5 16'),
  'deep-freezer': icon('M3.5 8h17v11h-17zl2-3h13l2 3M12 10v7m-3-5 6 3m0-3-6 3'),
  thawed: icon('M12 4c3 4 5 6.5 5 9.5a5 5 0 0 1-10 0c0-3 2-5.5 5-9.5z'),
  leftover: icon('M9 4h6m-5 0v3l-2 3v10.5h8V10l-2-3V4M8 16h8'),
};

import { html } from 'lit';

const icon = (path: string) => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** Icons of a timer's buttons. Never without words, but where a name is given. */
export const pauseIcon = icon('M9 6v12M15 6v12');
export const dropIcon = icon('M12 4c3.2 4 5.2 6.6 5.2 9.4a5.2 5.2 0 0 1-10.4 0C6.8 10.6 8.8 8 12 4Z');
export const finishIcon = icon('M8 6.5h8a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5h-8a1.5 1.5 0 0 1-1.5-1.5v-8a1.5 1.5 0 0 1 1.5-1.5Z');
export const undoIcon = icon('M9 5 4.5 9.5 9 14M5 9.5h9a5 5 0 0 1 0 10h-3');
export const stayIcon = icon('M19 12a7 7 0 1 1-2.2-5.1M19 4v4h-4');
export const settingsIcon = icon('M4 8h9.5M18.5 8H20M4 16h1.5M10.5 16H20M13.5 8a2.5 2.5 0 1 0 5 0 2.5 2.5 0 0 0-5 0M5.5 16a2.5 2.5 0 1 0 5 0 2.5 2.5 0 0 0-5 0');
export const minusIcon = icon('M6 12h12');
export const plusIcon = icon('M6 12h12M12 6v12');
export const discardIcon = icon('M5 7h14M10 7V5h4v2M7 7l1 12h8l1-12');
export const calendarIcon = icon('M6.5 6h11a2 2 0 0 1 2 2v9.5a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2ZM4.5 10.5h15M8.5 3.5V7M15.5 3.5V7');
export const editIcon = icon('M5 19l.8-3.6L16 5.2a1.4 1.4 0 0 1 2 0l.8.8a1.4 1.4 0 0 1 0 2L8.6 18.2 5 19ZM14.5 6.700l2.800 2.800');

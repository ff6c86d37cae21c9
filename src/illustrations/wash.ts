import { html, svg } from 'lit';
import { hand } from './hand.js';
import type { Illustration } from './illustration.js';

/** Step 1: two soapy hands under the tap, a clean cup at the side. */
export const wash: Illustration = (label) => html`<svg class="art" viewBox="0 0 240 180" role="img" aria-label=${label}><path d="M-9 36H70C82 36 86 42 86 52H108C108 26 94 12 70 12H-9Z"/><path class="line" d="M50 12V4M36 4H64"/><path class="arrow" d="M90 61V82M97 61V94M104 61V82"/>${svg`<g class="moves rub-l"><g transform="translate(66 142) rotate(40) scale(-.9 .9)">${hand}</g></g><g class="moves rub-r"><g transform="translate(116 138) rotate(-44) scale(.9 .9)">${hand}</g></g>`}<path d="M60 92a6 6 0 1 1 0-.1ZM46 76a4 4 0 1 1 0-.1ZM146 86a7 7 0 1 1 0-.1ZM136 68a4 4 0 1 1 0-.1ZM72 120a5 5 0 1 1 0-.1ZM82 110a7 7 0 1 1 0-.1ZM94 120a6 6 0 1 1 0-.1Z"/><path d="M180 132H224L219 167C218 171 186 171 185 167Z"/><path class="dot" d="M202 88q2 15 15 17-13 2-15 17-2-15-15-17 13-2 15-17ZM222 76q1 7 7 8-6 1-7 8-1-7-7-8 6-1 7-8Z"/></svg>`;

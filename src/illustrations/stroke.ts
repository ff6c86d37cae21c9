import { html, svg } from 'lit';
import { hand } from './hand.js';
import type { Illustration } from './illustration.js';
import { torso } from './torso.js';

const arrow = (angle: number) =>
  svg`<path class="arrow" transform="translate(112 106) rotate(${angle})" d="M0 63V27M-8 36L0 27 8 36"/>`;

/** Step 4: two flat hands; straight arrows from all round the edge to the nipple. */
export const stroke: Illustration = (label) => html`<svg class="art" viewBox="0 0 240 180" role="img" aria-label=${label}>${torso()}${[0, 52, 104, 256].map(arrow)}${svg`<g class="moves down"><g transform="translate(102 43) rotate(84) scale(.9)">${hand}</g></g><g class="moves in"><g transform="translate(199 157) rotate(-56) scale(-.9 .9)">${hand}</g></g>`}${[180, 306].map(arrow)}</svg>`;

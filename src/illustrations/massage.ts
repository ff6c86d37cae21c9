import { html, svg } from 'lit';
import { hand } from './hand.js';
import type { Illustration } from './illustration.js';
import { torso } from './torso.js';

const coil = (place: string) =>
  svg`<path class="arrow coil" transform=${place} d="M0 0a12 11 0 0 0 24 0a5 6 0 0 0-10 0a12 11 0 0 0 24 0a5 6 0 0 0-10 0a12 12 0 0 0 12 12h6m-6-7l7 7-7 7"/>`;

/** Step 3: fingertips at the start of a looped arrow, and the same loops from every side in: the hand draws the circles. */
export const massage: Illustration = (label) => html`<svg class="art" viewBox="0 0 240 180" role="img" aria-label=${label}>${torso()}${['translate(184 46) rotate(134)', 'translate(82 24) rotate(64)', 'translate(36 96) rotate(-5)', 'translate(84 170) rotate(-70)', 'translate(180 132) rotate(190)'].map(coil)}${svg`<g class="moves circles"><g transform="translate(210 157) rotate(-54) scale(-.95 .95)">${hand}</g></g>`}</svg>`;

import { html, svg } from 'lit';
import { hand } from './hand.js';
import type { Illustration } from './illustration.js';

/** Step 5, close up: a fingertip at the edge of the areola begins the arrow round the nipple, which stays open. */
export const circle: Illustration = (label) => html`<svg class="art" viewBox="0 0 240 180" role="img" aria-label=${label}><path class="body bare" d="M0 0H240V180H0Z"/><path class="line" d="M206-3C216 90 190 168 112 168 52 168 20 130 14 86"/><ellipse class="areola" cx="104" cy="82" rx="29" ry="27"/><path class="line" d="M97 82a7 7 0 1 1 7 7"/><path class="arrow" d="M142 70A40 40 0 1 0 106 122M95 113l11 9-10 10"/>${svg`<g class="moves circles"><g transform="translate(180 130) rotate(-52) scale(-1.25 1.25)">${hand}</g></g>`}</svg>`;

import { html, svg } from 'lit';
import { hand } from './hand.js';
import type { Illustration } from './illustration.js';
import { torso } from './torso.js';

/** Swollen breast: round, tight and wide; dotted strokes, light as a feather, from every side of the nipple to the armpit. */
export const swollen: Illustration = (label) => html`<svg class="art" viewBox="0 0 240 180" role="img" aria-label=${label}>${torso('M199 104C194 142 162 170 114 170 66 170 30 140 28 100 28 66 48 42 76 32M8 120C6 136 0 146-9 150')}<path class="line" d="M16 130C22 152 36 168 54 177M156 177C174 170 187 160 194 144"/><path class="arrow light" d="M104 80C114 56 146 38 176 40M138 100C160 96 176 82 186 62M118 134C152 140 184 122 194 88"/><path class="arrow" d="M169 32l9 8-10 7M178 62l9-2 2 10M186 88l9-3 3 9"/>${svg`<g class="moves out"><g transform="translate(66 96) rotate(62)">${hand}</g></g>`}</svg>`;

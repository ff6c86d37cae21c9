import { html, nothing, svg } from 'lit';
import { hand } from './hand.js';
import type { Illustration } from './illustration.js';

/** Seated, a cushion in her back, a cloth held on the breast, whose outline shows through it. */
const seated = (label: string, above: unknown) => html`<svg class="art" viewBox="0 0 240 180" role="img" aria-label=${label}><path class="line" d="M222 52L212 168V189M212 168H122V189"/><path d="M188 84C202 70 218 84 214 108 212 142 202 158 182 150Z"/><circle cx="146" cy="13" r="8"/><path class="body" d="M116 130H92C78 130 74 140 73 152L70 189H103L107 164H168"/><path class="body" d="M116 130C115 125 113 120 112 116 102 118 86 118 80 111 74 102 84 92 91 82 97 70 108 64 116 58L113 40 138 36C139 48 143 55 152 58 170 64 184 72 189 92 194 116 194 146 182 158 178 162 174 164 168 164"/><circle cx="122" cy="24" r="18"/><path class="cloth" d="M111 64C94 72 82 88 72 106L71 124C84 130 98 129 110 122L132 84ZM72 113C84 118 98 118 110 112"/>${svg`<g transform="translate(105 99) rotate(-58) scale(-.58 .58)">${hand}</g>`}<path class="body" d="M149 82C147 96 148 108 150 117L138 109 129 126 154 142C166 149 175 141 175 129 175 112 174 98 170 84"/>${above}</svg>`;

/** Step 2: the cloth is warm, and steams. */
export const warmth: Illustration = (label) => seated(label, svg`<path class="arrow moves rise" d="M56 74c8 8-8 12 0 20s-8 12 0 20M34 60c8 8-8 12 0 20s-8 12 0 20M66 34c8 8-8 12 0 20"/>`);

/** Step 2 for swollen breasts: the same without steam, for nothing is to be warm. */
export const cold: Illustration = (label) => seated(label, nothing);

import { html, svg } from 'lit';
import type { Illustration } from './illustration.js';

interface Scene {
  /** Near the centre of the disc. What runs on past its rim ends before 53, or it would show in the next disc. */
  readonly at: string;
  readonly pips: string;
  /** The breast's line above and below; nipple and areola between them are the same in all three. */
  readonly above: string;
  readonly below: string;
  /** Thumb above, index and middle finger below: one C. */
  readonly hand: string;
  readonly arrows: string;
  readonly moves?: string;
  readonly more?: unknown;
}

/** One movement from the side. Behind the areola stays a plain gap of 2 to 4 cm; pips give the order without digits. */
const scene = ({ at, pips, above, below, hand, arrows, moves = '', more = '' }: Scene) =>
  svg`<g transform=${`translate(${at})`}><path class="body" d=${`M19-46.5C${above}-22-16-26-13-28-10-29-6L-33-5C-38-4-38 3-33 4L-29 5C-28 9-26 13-22 16${below}L40 30A52 52 0 0 0 19-46.5`} /><path class="areola" d="M-22-16C-17-7-17 7-22 16-26 12-28 9-29 5L-33 4C-38 3-38-4-33-5L-29-6C-28-10-26-13-22-16"/>${more}<g class=${moves}><path d=${hand} /></g><path class="arrow" d=${arrows} /><path class="pips" d=${pips} /></g>`;

const round = { above: '14-38 0-30-10-24-14-21-18-19', below: '-14 23-4 32 12 33' };

/** Step 6: three round pictures, clockwise: press back to the chest, bring together so that milk drops, let go. A sheet with three holes makes them round. */
export const express: Illustration = (label) => html`<svg class="art" viewBox="0 0 240 180" role="img" aria-label=${label}>${[
  scene({ ...round, at: '51 51', pips: 'M-32-29h.01', hand: 'M0-16a5.7 5.7 0 0 1-1-11.4C20-31 40-22 52 1A52 52 0 0 1 41 32C33 37.5 20 37.5 8 37a5.2 5.2 0 0 1-1-10.3L0 26.4A5.4 5.4 0 0 1 0 15.6C14 18 24 12 24 0 24-11 15-19 0-16ZM33 20C27 26 18 28 7 26.7', arrows: 'M-13 0H14M6-8l8 8-8 8', moves: 'moves squeeze' }),
  scene({ at: '192 49', pips: 'M-35-27h.01M-27-27h.01', above: '15-38 8-21-5-16-11-15-16-18', below: '-16 18-11 15-5 16', hand: 'M-2-7.5a5.7 5.7 0 0 1-1-11.4C18-23 40-18 50 3A52 52 0 0 1 39 34C30 36 18 32.5 8 31.4a5.2 5.2 0 0 1 1-10.3L-2 18.9A5.7 5.7 0 0 1-1 7.5C14 12 24 8 24 1 24-8 12-11-2-7.5ZM33 18C27 24 18 24 9 21.1', arrows: 'M-4-41V-26M-11-33l7 7 7-7M-4 45V27M-11 34l7-7 7 7', more: svg`<path d="M-40 21H-20L-23.5 34H-36.5Z"/><path class="dot moves drip" d="M-32 7q6 8 0 10-6-2 0-10Z"/>` }),
  scene({ ...round, at: '120 129', pips: 'M-32-29h.01M-24-29h.01M-16-29h.01', hand: 'M3-23a5.7 5.7 0 0 1-1-11.4C24-38 44-25 52 0A52 52 0 0 1 32 41C27 43 20 43 12 42.5a5.2 5.2 0 0 1 0-10.3L4 32.4A5.4 5.4 0 0 1 4 21.6C18 24 28 14 28 0 28-14 19-26 3-23ZM36 24C31 30 22 33 12 32.2', arrows: 'M5-5V-17M-1-11l6-6 6 6M5 4V16M-1 10l6 6 6-6' }),
]}<path class="edge" d="M-999-999V999H999V-999ZM2 51a49 49 0 0 1 98 0 49 49 0 0 1-98 0M140 51a49 49 0 0 1 98 0 49 49 0 0 1-98 0M71 129a49 49 0 0 1 98 0 49 49 0 0 1-98 0"/><path class="line" d="M106 30Q120 24 134 30M129 20l5 10-10 3M211 111Q207 138 182 152M186 142l-4 10 11 2M58 152Q33 138 29 111M23 120l6-9 8 7"/></svg>`;

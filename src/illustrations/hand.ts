import { svg } from 'lit';

/**
 * A right hand seen from the back, fingers up, origin in the palm; `scale(-1 1)` makes it a left one. One closed shape
 * whose fill hides what lies behind. A picture places it by `transform`, on a group inside the one that moves.
 */
export const hand = svg`<path d="M-13 120L-14 48C-15 38-23 31-28 20-33 10-39 0-42-9-44-17-34-21-30-14L-21 0V-32a5.5 5.5 0 0 1 11 0V-44a5.5 5.5 0 0 1 11 0V-38a5.5 5.5 0 0 1 11 0V-23a5 5 0 0 1 10 0V8C22 26 15 34 14 48L13 120"/><path class="line" d="M-10-32V-4M1-38V-4M12-23V-2"/>`;

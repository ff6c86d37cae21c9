import { createHash } from 'node:crypto';

/** Chance that can be had again: the same seed and name give the same choices (mulberry32). */
export function randomOf(seed, name) {
  let state = createHash('sha256').update(`${seed} ${name}`).digest().readUInt32LE();
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** A whole number, both ends included. */
  const between = (least, most) => least + Math.floor(next() * (most - least + 1));
  return { next, between, chance: (likely) => next() < likely, pick: (choices) => choices[between(0, choices.length - 1)] };
}

/** The value below which that part of the values lies: 0.5 is the median. */
export function quantile(values, at) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))];
}

export const median = (values) => quantile(values, 0.5);

/** The median, and the middle half of the values. */
export const summary = (values) => ({ median: median(values), low: quantile(values, 0.25), high: quantile(values, 0.75) });

/** The ratio of each value to its pair of the same round. */
export const ratios = (values, to) => values.map((value, round) => value / to[round]);

/** Measures each kind once a round, in a page of its own, each round beginning with another one. */
export async function interleaved(rounds, kinds, measure) {
  const results = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < kinds.length; index++) {
      const kind = kinds[(round + index) % kinds.length];
      results[kind].push(await measure(kind));
    }
  }
  return results;
}

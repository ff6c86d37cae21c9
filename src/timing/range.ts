/** From the earliest to the latest moment of something, in minutes. */
export interface Range {
  readonly earliest: number;
  readonly latest: number;
}

/**
 * A range as a page writes it: `5` (both ends alike) or `5-10`, in minutes, whole or with a decimal point.
 * Anything else, or a range that runs backwards, past a day or nowhere, is undefined. Never throws.
 */
export function parseRange(text: unknown): Range | undefined {
  if (typeof text !== 'string' && typeof text !== 'number') return undefined;
  const written = /^\s*(\d+(?:\.\d+)?)\s*(?:[-–]\s*(\d+(?:\.\d+)?)\s*)?$/.exec(String(text));
  if (!written) return undefined;
  const earliest = Number(written[1]);
  const latest = Number(written[2] ?? written[1]);
  return earliest <= latest && latest > 0 && latest <= 1440 ? { earliest, latest } : undefined;
}

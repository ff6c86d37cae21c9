/** From the earliest to the latest moment of something, in minutes. */
export interface Range {
  readonly earliest: number;
  readonly latest: number;
}

/**
 * A range as a page writes it: `5` (both ends alike) or `5-10`, in minutes, whole or with a decimal point.
 * Anything else, or a range that runs backwards or past a day, is undefined.
 */
export function parseRange(text: string): Range | undefined {
  const written = /^\s*(\d+(?:\.\d+)?)\s*(?:[-–]\s*(\d+(?:\.\d+)?)\s*)?$/.exec(text);
  if (!written) return undefined;
  const earliest = Number(written[1]);
  const latest = Number(written[2] ?? written[1]);
  return earliest <= latest && latest <= 1440 ? { earliest, latest } : undefined;
}

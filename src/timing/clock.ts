/** When night is, by the clock, in minutes after midnight. It may run over midnight; two times alike are no night. */
export interface Night {
  readonly nightStart: number;
  readonly nightEnd: number;
}

/** Whether a time, in minutes after midnight, is in the night. */
export function isNight(time: number, { nightStart, nightEnd }: Night): boolean {
  return nightStart <= nightEnd ? time >= nightStart && time < nightEnd : time >= nightStart || time < nightEnd;
}

/** A time of the day as a page writes it, `06:00` or `6:00`, in minutes after midnight. Anything else is undefined. Never throws. */
export function parseTime(text: unknown): number | undefined {
  const [, hours, minutes] = typeof text === 'string' ? (/^\s*([01]?\d|2[0-3]):([0-5]\d)\s*$/.exec(text) ?? []) : [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : undefined;
}

/** A length in whole minutes, from one up to a day. Anything else is undefined. Never throws. */
export function parseMinutes(text: unknown): number | undefined {
  if (typeof text !== 'string' && typeof text !== 'number') return undefined;
  const minutes = /^\s*\d+\s*$/.test(String(text)) ? Number(text) : 0;
  return minutes >= 1 && minutes <= 1440 ? minutes : undefined;
}

/**
 * A moment as this device's clock and calendar show it, in the form of `<input type="datetime-local">`, and back. In
 * the hour that a clock shows twice the text cannot say which is meant, so keep the moment itself where there is one.
 */
export const toWallClock = (at: number): string => new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

/**
 * The moment at which this device's clock shows it: the first of two, and where the clock skips it, the moment as long
 * after the skip as it lies in it. `NaN` for what is no such text.
 */
export const fromWallClock = (text: string): number => Date.parse(text);

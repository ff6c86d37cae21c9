const now = Date.now;
let ahead = 0;

/** Sets the clock forward (or back), as sleep, a hand or a network does, and shows the page again. */
export function skip(ms: number): void {
  ahead += ms;
  Date.now = () => now() + ahead;
  dispatchEvent(new Event('pageshow'));
}

export const minutes = (count: number): number => count * 60_000;

/** The clock runs as it did. Not for timers: to them, a clock that goes back is another test. */
export function resetClock(): void {
  ahead = 0;
  Date.now = now;
}

const now = Date.now;
let ahead = 0;

/** Sets the clock forward (or back), as sleep, a hand or a network does, and shows the page again. Ended by `resetClock`. */
export function skip(ms: number): void {
  ahead += ms;
  Date.now = () => now() + ahead;
  document.dispatchEvent(new Event('visibilitychange'));
}

/** The clock runs as it did. */
export function resetClock(): void {
  ahead = 0;
  Date.now = now;
}

export const minutes = (count: number): number => count * 60_000;

const now = Date.now;
let ahead = 0;

/** Sets the clock forward (or back), as sleep, a hand or a network does, and shows the page again. It stays so: a clock that went back would be another test. */
export function skip(ms: number): void {
  ahead += ms;
  Date.now = () => now() + ahead;
  dispatchEvent(new Event('pageshow'));
}

export const minutes = (count: number): number => count * 60_000;

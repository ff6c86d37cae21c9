/** How far (ms) the clock may lag behind the time that has passed before it counts as set back. */
const tolerance = 1000;

/** The clock's time (epoch ms) when the browser's own counting began. */
let origin = Date.now() - performance.now();

/**
 * The moment that it is (epoch ms), never before one that it has told: where the clock is set back, time goes on as it
 * has passed. Set forward, or after sleep, it is as late as the clock says, for the two look the same.
 */
export function steadyNow(): number {
  const clock = Date.now();
  const passed = origin + performance.now();
  if (clock < passed - tolerance) return Math.round(passed);
  origin = clock - performance.now();
  return clock;
}

/** Something is known to have happened at a moment: time goes on from there, also after a reload with the clock set back. */
export function alreadyPast(moment: number): void {
  if (moment > steadyNow()) origin = moment - performance.now();
}

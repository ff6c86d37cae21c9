import { attempt } from './attempt.js';
import { meetDeadlines } from './deadline.js';
import { onVisibility } from './visibility.js';

export { onMoment } from './deadline.js';

/** An object for each who asked, so that the same function can be handed in twice. */
interface Subscriber {
  readonly callback: (now: number) => void;
}

const second = 1000;

const subscribers = new Set<Subscriber>();
let timer: ReturnType<typeof setTimeout> | undefined;
let stopWatching: (() => void) | undefined;

/**
 * Calls back at every whole second of the clock, with the moment that it is (epoch ms). One timer wakes the page once a
 * second for all who ask. While nobody asks, or the page is hidden, there is none; when the page is seen again, it calls
 * back at once. Gives the function that ends it.
 */
export function onSecond(callback: (now: number) => void): () => void {
  const subscriber = { callback };
  subscribers.add(subscriber);
  stopWatching ??= onVisibility((visible) => (visible ? tick() : arm()));
  if (timer === undefined) arm();
  return () => {
    subscribers.delete(subscriber);
    if (subscribers.size > 0) return;
    arm();
    stopWatching = void stopWatching?.();
  };
}

/** @param rung the second that the timer was set to, where it was the timer that called */
function tick(rung?: number): void {
  const now = Date.now();
  meetDeadlines(now);
  for (const subscriber of [...subscribers]) {
    if (subscribers.has(subscriber)) attempt(() => subscriber.callback(now));
  }
  arm(rung);
}

/**
 * Sets the timer to the next whole second, or to none. A delay of whole milliseconds, rounded up, since browsers cut off
 * the rest: cut, it would ring just before its second and then again. Where the clock is coarse or slow it may still
 * ring early: the second that has rung is over, then.
 */
function arm(rung = 0): void {
  clearTimeout(timer);
  timer = undefined;
  if (subscribers.size === 0 || document.hidden) return;
  const now = Date.now();
  const early = rung - now;
  const from = early > 0 && early < second / 2 ? rung : now;
  const next = (Math.floor(from / second) + 1) * second;
  timer = setTimeout(() => tick(next), Math.ceil(next - now));
}

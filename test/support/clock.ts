import { replace } from './replace.ts';

interface Timer {
  readonly id: number;
  readonly rings: number;
  readonly callback: () => void;
}

/**
 * A clock that runs as fast as a test likes, with the faults of real ones. As in browsers, delays are cut to whole
 * milliseconds, and `Date.now()` as well. Put in place with the test's globals: `restore()` takes it away.
 */
export class Clock {
  /** What the person's watch shows beside what the machine has counted; moves when the clock is set. */
  #offset: number;
  #elapsed = 0;
  #timers: Timer[] = [];
  /** How many timers were set, ever. */
  set = 0;
  /** How late (ms) the next timer rings. */
  lateness = (): number => 0;
  /** How much faster (1.001) timers run than the clock. */
  haste = 1;

  constructor(start: number) {
    this.#offset = start;
    replace(globalThis, 'setTimeout', (callback: () => void, delay = 0) => {
      const cut = delay > 2 ** 31 - 1 ? 0 : Math.max(0, Math.trunc(delay));
      const timer = { id: ++this.set, rings: this.#elapsed + cut / this.haste + this.lateness(), callback };
      this.#timers.push(timer);
      return timer.id;
    });
    replace(globalThis, 'clearTimeout', (id: number | undefined) => {
      this.#timers = this.#timers.filter((timer) => timer.id !== id);
    });
    replace(Date, 'now', () => Math.floor(this.now));
  }

  /** The moment, to the fraction of a millisecond. */
  get now(): number {
    return this.#offset + this.#elapsed;
  }

  /** What the machine has counted (ms); it does not count its sleep. */
  get elapsed(): number {
    return this.#elapsed;
  }

  /** How many timers are running. */
  get running(): number {
    return this.#timers.length;
  }

  /** Lets time pass; timers ring on their way. */
  pass(ms: number): void {
    const end = this.#elapsed + ms;
    for (;;) {
      const next = this.#timers.filter(({ rings }) => rings <= end).sort((a, b) => a.rings - b.rings || a.id - b.id)[0];
      if (!next) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#elapsed = Math.max(this.#elapsed, next.rings);
      next.callback();
    }
    this.#elapsed = end;
  }

  /** Sets the clock forward (or back): what a person does to it, and what a machine does that has slept. */
  adjust(ms: number): void {
    this.#offset += ms;
  }
}

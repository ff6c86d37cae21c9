import { onVisibility } from './visibility.js';

/** `unavailable`: this browser, or a page without https, has none. `refused`: by battery saver, or by the frame's page. */
export type WakeLockState = 'off' | 'held' | 'unavailable' | 'refused';

/**
 * Keeps the screen on. The browser lets go of it whenever the page is hidden: it is taken again when the page is back,
 * and `state` is `off` in between. Web apps on the home screen of iOS before 18.4 are told that it is held, and it is not.
 */
export class WakeLock {
  readonly #changed: () => void;
  #state: WakeLockState = 'off';
  #lock: WakeLockSentinel | undefined;
  /** Aborted when it is to be held no more. */
  #holding: AbortController | undefined;

  /** @param changed called when `state` has changed */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get state(): WakeLockState {
    return this.#state;
  }

  hold(): void {
    if (this.#holding) return;
    const { signal } = (this.#holding = new AbortController());
    const take = (): void => void this.#take(signal);
    signal.addEventListener('abort', onVisibility(take));
    take();
  }

  release(): void {
    this.#holding?.abort();
    this.#holding = undefined;
    const lock = this.#lock;
    this.#lock = undefined;
    if (lock) letGo(lock);
    this.#become('off');
  }

  async #take(signal: AbortSignal): Promise<void> {
    if (!navigator.wakeLock) return this.#become('unavailable');
    if (this.#lock || document.hidden) return;
    try {
      const lock = await navigator.wakeLock.request('screen');
      // She may have switched it off meanwhile, or the page came and went, and another request was faster.
      if (signal.aborted || this.#lock) return letGo(lock);
      if (lock.released) return this.#lose();
      this.#lock = lock;
      lock.addEventListener('release', () => this.#lock === lock && this.#lose());
      this.#become('held');
    } catch {
      if (!signal.aborted && !this.#lock) this.#lose();
    }
  }

  /** Not held, though it should be. Hidden pages never are; in sight, something has refused it. */
  #lose(): void {
    this.#lock = undefined;
    this.#become(document.hidden ? 'off' : 'refused');
  }

  #become(state: WakeLockState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#changed();
  }
}

const letGo = (lock: WakeLockSentinel): void => void lock.release().catch(() => undefined);

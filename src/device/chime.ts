import { strike } from './chime-sound.js';
import { onVisibility } from './visibility.js';

/** `needs-touch`: the browser keeps the page silent until it is touched, as after a reload. */
export type ChimeState = 'off' | 'ready' | 'needs-touch' | 'unavailable';

interface Planned {
  readonly moment: number;
  /** When, on the audio clock, in seconds. */
  readonly at: number;
  readonly cancel: () => void;
}

/** What browsers take for a touch, one or another of them. By then she has let go: a finger laid down may still scroll. */
const presses = ['pointerup', 'touchend', 'keydown', 'click'];

/** How long (ms) a context may take to start after a press, before she is asked for another. */
const patience = 1000;

/** A chime that is about to sound, in so many seconds, is no longer called back. */
const imminent = 0.1;

/**
 * A soft chime at moments known ahead. They are planned on the audio clock, which is not throttled while the page is
 * hidden. That clock and the system's drift apart by some hundredths of a second in half an hour, and it stands still
 * while the machine sleeps: the moments are planned anew at each `schedule()` and each time the page is seen again, which
 * is enough. iOS silences hidden pages, and the iPhone's silent switch all of them.
 */
export class Chime {
  readonly #changed: () => void;
  /** Aborted when it is switched off; undefined while it is. */
  #enabled: AbortController | undefined;
  #context: AudioContext | undefined;
  #unavailable = false;
  /** Runs while it is not yet known whether the press was enough. */
  #starting: ReturnType<typeof setTimeout> | undefined;
  #testing = false;
  #moments: readonly number[] = [];
  #planned: Planned[] = [];
  #told: ChimeState = 'off';

  /** @param changed called when `state` has changed */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** While it is starting, for a moment after a press, it is still `off`. */
  get state(): ChimeState {
    if (!this.#enabled) return 'off';
    if (this.#unavailable) return 'unavailable';
    if (this.#context?.state === 'running') return 'ready';
    return this.#starting === undefined ? 'needs-touch' : 'off';
  }

  /** Switches it on. Call it from a press: without one it waits for the next, anywhere on the page. */
  enable(): void {
    if (!this.#enabled) {
      const { signal } = (this.#enabled = new AbortController());
      for (const press of presses) addEventListener(press, () => this.#start(), { capture: true, passive: true, signal });
      signal.addEventListener('abort', onVisibility((visible) => visible && this.#return()));
    }
    // A context made before any touch is silent, and browsers complain of it on the page's console.
    if (navigator.userActivation?.hasBeenActive !== false) this.#start();
    this.#tell();
  }

  /** Plans a chime at each of these moments (epoch ms), in place of what was planned. Those that have passed are dropped. */
  schedule(moments: readonly number[], now: number): void {
    this.#moments = moments;
    this.#plan(now);
  }

  /** One chime now, so that she hears what it is. */
  test(): void {
    if (this.state === 'ready') strike(this.#context!, this.#context!.currentTime);
    else this.#testing = this.#starting !== undefined;
  }

  /** Switches it off and forgets what was planned. */
  off(): void {
    this.#enabled?.abort();
    this.#settle();
    this.#context?.close().catch(() => undefined);
    this.#enabled = this.#context = undefined;
    this.#unavailable = false;
    this.#moments = this.#planned = [];
    this.#tell();
  }

  #start(): void {
    if (this.#unavailable || this.#context?.state === 'running') return;
    try {
      this.#context ??= this.#open(this.#enabled!.signal);
    } catch {
      this.#unavailable = true;
      return this.#tell();
    }
    this.#context.resume().catch(() => undefined);
    this.#starting ??= setTimeout(() => {
      this.#settle();
      this.#tell();
    }, patience);
    this.#tell();
  }

  #open(signal: AbortSignal): AudioContext {
    const context = new AudioContext();
    context.addEventListener('statechange', () => this.#contextChanged(), { signal });
    return context;
  }

  #contextChanged(): void {
    if (this.state === 'ready') {
      if (this.#testing) strike(this.#context!, this.#context!.currentTime);
      this.#settle();
      this.#plan(Date.now());
    }
    this.#tell();
  }

  #return(): void {
    if (this.state === 'ready') this.#plan(Date.now());
    else if (this.#context) this.#start();
  }

  #plan(now: number): void {
    const context = this.#context;
    if (context?.state !== 'running') return;
    const { currentTime } = context;
    // What is sounding rings out.
    const kept = this.#planned.filter(({ at }) => at < currentTime + imminent);
    for (const planned of this.#planned) if (!kept.includes(planned)) planned.cancel();
    const coming = this.#moments.filter((moment) => moment >= now && !kept.some((planned) => planned.moment === moment));
    // Between the audio clock and the ear there is a delay; long, with wireless headphones. (`getOutputTimestamp()` would
    // say it to the millisecond, but not all engines count from where `performance.now()` does.)
    const heard = currentTime - Math.min(0.5, context.outputLatency || 0);
    this.#planned = [
      ...kept,
      ...coming.map((moment) => {
        const at = Math.max(currentTime, heard + (moment - now) / 1000);
        return { moment, at, cancel: strike(context, at) };
      }),
    ];
  }

  /** It is known whether it has started. */
  #settle(): void {
    clearTimeout(this.#starting);
    this.#starting = undefined;
    this.#testing = false;
  }

  #tell(): void {
    const { state } = this;
    if (state === this.#told) return;
    this.#told = state;
    this.#changed();
  }
}

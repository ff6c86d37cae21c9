import { Chime } from '../../device/chime.js';
import { Speech } from '../../device/speech.js';
import { vibrate } from '../../device/vibration.js';
import { WakeLock } from '../../device/wake-lock.js';
import type { Switches } from './options.js';
import type { Prompt } from './prompts.js';

/** Sound, voice, vibration and the lit screen, as far as she has switched them on. */
export class Signals {
  readonly chime: Chime;
  readonly wakeLock: WakeLock;

  #switches: Switches = { sound: false, vibrate: false, speak: false, keepAwake: false };
  #running = false;
  #speech: Speech | undefined;
  readonly #changed: () => void;

  /** @param changed called when one of them can do more or less than before */
  constructor(changed: () => void) {
    this.#changed = changed;
    this.chime = new Chime(changed);
    this.wakeLock = new WakeLock(changed);
  }

  /** Listens for voices, which may come late, from when it is first asked for. */
  get speech(): Speech {
    return (this.#speech ??= new Speech(this.#changed));
  }

  /** Whether a cue is asked for that can be noticed without looking. */
  get asked(): boolean {
    const { sound, vibrate, speak } = this.#switches;
    return sound || vibrate || speak;
  }

  /** Takes the switches as they are now, and whether a session runs. */
  apply(switches: Switches, running: boolean): void {
    this.#switches = switches;
    this.#running = running;
    if (switches.sound) this.chime.enable();
    else this.chime.off();
    if (switches.keepAwake && running) this.wakeLock.hold();
    else this.wakeLock.release();
    if (!switches.speak) this.#speech?.stop();
  }

  /** Plans the chimes to come. */
  plan(moments: readonly number[], now: number): void {
    if (this.#switches.sound) this.chime.schedule(moments, now);
  }

  give({ speak, cue }: Prompt, locale: string): void {
    if (this.#switches.speak && speak) this.speech.speak(speak, locale);
    if (this.#switches.vibrate && cue && this.#running) vibrate([200, 100, 200]);
  }

  /** Lets go of everything. */
  end(): void {
    this.chime.off();
    this.wakeLock.release();
    this.#speech?.dispose();
    this.#speech = undefined;
  }
}

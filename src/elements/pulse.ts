import { onInView } from '../device/in-view.js';
import { onMoment, onSecond } from '../device/ticker.js';

/** Wakes an element: each second while something changes and somebody may see it, and at the next cue that was asked for. */
export class Pulse {
  #changing = false;
  #inView = true;
  #cue: number | undefined;
  #stopSeconds: (() => void) | undefined;
  #stopView: (() => void) | undefined;
  #deadline: ReturnType<typeof onMoment> | undefined;

  constructor(
    private readonly element: Element,
    private readonly beat: () => void,
  ) {}

  /**
   * @param changing whether something changes with the seconds
   * @param cue the next cue that must be met even unseen, in epoch milliseconds
   */
  set(changing: boolean, cue: number | undefined): void {
    this.#changing = changing;
    if (changing) this.#stopView ??= onInView(this.element, (inView) => this.#see(inView));
    this.#count();
    if (cue === this.#cue) return;
    this.#cue = cue;
    this.#deadline ??= onMoment(() => this.#cue, this.beat);
    this.#deadline.changed();
  }

  stop(): void {
    this.#changing = false;
    this.#count();
    this.#stopView?.();
    this.#deadline?.stop();
    this.#stopView = this.#deadline = this.#cue = undefined;
    this.#inView = true;
  }

  #see(inView: boolean): void {
    this.#inView = inView;
    this.#count();
    if (inView) this.beat();
  }

  #count(): void {
    const wanted = this.#changing && this.#inView;
    if (wanted) this.#stopSeconds ??= onSecond(this.beat);
    else this.#stopSeconds = void this.#stopSeconds?.();
  }
}

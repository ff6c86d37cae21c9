import { Chime } from '../../device/chime.js';
import { Pulse } from '../pulse.js';
import { States } from '../states.js';
import { FeedDueEvent } from './events.js';
import type { Face } from './face.js';

/** What follows when a moment comes: the state and the event for the page, the chime for her; and when to wake next. */
export class Attention {
  readonly chime: Chime;

  /** The moment of the next cue, as long as it is to come. */
  #awaited: number | undefined;
  readonly #pulse: Pulse;
  readonly #states: States;

  /**
   * @param beat called when something may have changed with the time
   * @param changed called when the chime can do more or less than before
   */
  constructor(
    private readonly element: HTMLElement,
    beat: (now: number) => void,
    changed: () => void,
  ) {
    this.chime = new Chime(changed);
    this.#pulse = new Pulse(element, () => beat(Date.now()));
    this.#states = new States(element);
  }

  /**
   * @param chimes whether she has asked for the chime
   * @param changing whether anything shown changes with the time
   */
  arrange({ due, isDue }: Face, { chimes, changing }: { readonly chimes: boolean; readonly changing: boolean }, now: number): void {
    const came = isDue && this.#awaited === due;
    const coming = due !== undefined && due > now ? due : undefined;
    this.#awaited = coming;
    if (chimes) this.chime.enable();
    else this.chime.off();
    if (chimes) this.chime.schedule(coming === undefined ? [] : [coming], now);
    this.#pulse.set(changing, chimes ? coming : undefined);
    this.#states.show({ due: isDue });
    if (came) this.element.dispatchEvent(new FeedDueEvent(due!)); // a moment that was awaited is told once
  }

  /** What was awaited was somebody else's. */
  forget(): void {
    this.#awaited = undefined;
  }

  end(): void {
    this.#pulse.stop();
    this.chime.off();
  }
}

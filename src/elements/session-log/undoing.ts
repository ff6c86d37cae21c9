import type { Entry } from '../../records/entry.js';
import type { SessionLog } from './session-log.js';

/** How long a deleted entry can be brought back, in milliseconds; longer while she is at the button. */
const undoTime = 10_000;

/** The last entry that was deleted, while it can be brought back. */
export class Undoing {
  entry: Entry | undefined;

  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly element: SessionLog) {}

  offer(entry: Entry | undefined): void {
    this.entry = entry;
    this.#wait();
  }

  /** Gives the entry to bring back, and ends the offer. */
  take(): Entry | undefined {
    const { entry } = this;
    this.entry = undefined;
    clearTimeout(this.#timer);
    return entry;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.element.shadowRoot?.activeElement?.matches('.undo')) return this.#wait();
      this.entry = undefined;
      this.element.requestUpdate();
    }, undoTime);
  }
}

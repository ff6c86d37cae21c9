import { withChange, type Change } from './change.js';

/** Writes changes, all or none. Resolves with what follows, once they are no longer to be written; rejects where the store refuses. */
export type Write = (changes: readonly Change[]) => Promise<() => void>;

/** What was asked for and is not stored yet. It is written as fast as the store answers, and stays where that refuses. */
export class Unwritten {
  /** Asked for and not yet begun; being written. */
  #waiting: readonly Change[] = [];
  #writing: readonly Change[] = [];
  #flushing: Promise<void> | undefined;

  constructor(
    private readonly write: Write,
    private readonly refused: (error: unknown) => void,
    /** Called when nothing more is tried for now. */
    private readonly rests: () => void,
  ) {}

  /** In the order in which they were asked for. */
  get changes(): readonly Change[] {
    return [...this.#writing, ...this.#waiting];
  }

  /** Resolves when what is being written now has been written or refused. */
  get idle(): Promise<void> | undefined {
    return this.#flushing;
  }

  add(change: Change): void {
    this.#waiting = withChange(this.#waiting, change);
  }

  /** Tries to write it all. Resolves when that has been done or was refused. */
  flush(): Promise<void> {
    return (this.#flushing ??= this.#flush());
  }

  forget(): void {
    this.#waiting = [];
  }

  async #flush(): Promise<void> {
    await undefined; // what is asked for together is written together
    while (this.#waiting.length > 0) {
      const isWorthGoingOn = await this.#writeOnce();
      if (!isWorthGoingOn) break;
    }
    this.#flushing = undefined;
    this.rests();
  }

  async #writeOnce(): Promise<boolean> {
    this.#writing = this.#waiting;
    this.#waiting = [];
    try {
      const follow = await this.write(this.#writing);
      this.#writing = [];
      follow();
      return true;
    } catch (error) {
      const arrived = this.#waiting;
      this.#waiting = arrived.reduce(withChange, [...this.#writing]);
      this.#writing = [];
      this.refused(error);
      return arrived.length > 0;
    }
  }
}

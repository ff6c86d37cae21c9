import { recordsOf, type Records } from '../records/records.js';
import type { KeepingElement } from './keeping-element.js';
import { profileOf } from './profiles.js';
import { soon } from './soon.js';

/** What an element does with the records that it shows. */
export interface Reader {
  /** They are to be shown from now on: somebody else's (`others`), or the same, after the element was away. Gives what to wait for beside them. */
  readonly begin: (others: boolean) => Promise<unknown> | void;
  /** They are open. Gives when they have been read. */
  readonly read: (records: Records) => unknown;
  /** They have changed. */
  readonly changed: () => void;
}

/** The records that an element shows. Whose they are may change: by the page, or by her choice. */
export class FollowedRecords {
  /** Resolves when it is known what was, or would be too late. */
  opened: Promise<void> = Promise.resolve();

  #followed: Records | undefined;
  #unsubscribe: (() => void) | undefined;
  #stop: (() => void) | undefined;

  constructor(
    private readonly element: KeepingElement,
    private readonly reader: Reader,
  ) {}

  /** Those that are followed, or would be: before the element is on a page. */
  get current(): Records {
    return this.#followed ?? this.#asked;
  }

  connect(): void {
    this.follow(true);
    this.#stop = recordsOf(this.element.storagePlace).subscribe(() => this.element.requestUpdate()); // whom she has chosen
  }

  disconnect(): void {
    this.#stop?.();
    this.#unsubscribe?.();
  }

  /** @param anew whether what has changed meanwhile was missed */
  follow(anew = false): void {
    const records = this.#asked;
    const others = records !== this.#followed;
    if (!others && !anew) return;
    this.#unsubscribe?.();
    this.#followed = records;
    const beside = this.reader.begin(others);
    // An update may come after the element has been taken away: then nothing may hold on to it.
    this.#unsubscribe = this.element.isConnected ? records.subscribe(this.reader.changed) : undefined;
    const opening = Promise.all([recordsOf(this.element.storagePlace).open(), records.open()]);
    this.opened = soon(Promise.all([opening.then(() => this.reader.read(records)), beside]).then(() => this.element.requestUpdate()));
  }

  get #asked(): Records {
    return recordsOf(this.element.storagePlace, profileOf(this.element));
  }
}

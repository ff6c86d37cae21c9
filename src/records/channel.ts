import { place } from './exists.js';

/** What tabs tell each other: that something of a profile changed, or of every one, or that all was erased. */
export type Message = { readonly changed: string | undefined } | 'erased';

export interface Line {
  open(): void;
  tell(message: Message): void;
  close(): void;
}

/** The line to the other tabs and to other parts of this page. Where the browser has none, they see it later. */
export class Channel implements Line {
  #line: BroadcastChannel | undefined;

  constructor(private readonly hear: (message: Message) => void) {}

  open(): void {
    if (this.#line || typeof BroadcastChannel === 'undefined') return;
    try {
      this.#line = new BroadcastChannel(place.database);
      this.#line.onmessage = ({ data }: MessageEvent<Message>) => this.hear(data);
    } catch {
      // A frame without an origin has none.
    }
  }

  tell(message: Message): void {
    this.open();
    this.#line?.postMessage(message);
  }

  /** An open line keeps a page out of the back and forward cache. */
  close(): void {
    this.#line?.close();
    this.#line = undefined;
  }
}

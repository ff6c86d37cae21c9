import type { Place } from '../../content/storage/rules.js';

/** She asked how long milk keeps: chose a place, a way of keeping it, a moment or a rule. */
export class StorageLookupEvent extends Event {
  static readonly type = 'storage-lookup';

  constructor(
    /** Where the milk is. */
    readonly place: Place,
    /** Until when, in epoch milliseconds; undefined where the answer is no moment: at once, or no time given. */
    readonly useBy: number | undefined,
  ) {
    super(StorageLookupEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'storage-lookup': StorageLookupEvent;
  }
}

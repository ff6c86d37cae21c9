import type { Method } from '../../content/methods/methods.js';

/**
 * She pressed a button that leads on with a method. By default the chooser leads on by itself, in place: by hand, to
 * the steps in short; with a pump, to the mistakes and the tips. A page with a place of its own for it calls
 * `preventDefault()`.
 */
export class MethodSelectEvent extends Event {
  static readonly type = 'method-select';

  constructor(
    /** Which: `hand`, `manual` or `electric`. */
    readonly method: Method,
  ) {
    super(MethodSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'method-select': MethodSelectEvent;
  }
}

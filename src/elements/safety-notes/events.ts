import type { HelpKind } from '../../views/help.js';

/** She pressed one of the numbers. */
export class HelpCallEvent extends Event {
  static readonly type = 'help-call';

  constructor(
    /** Which: the line for help with feeding, or the emergency number. */
    readonly kind: HelpKind,
  ) {
    super(HelpCallEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'help-call': HelpCallEvent;
  }
}

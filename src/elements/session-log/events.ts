import type { Entry } from '../../records/entry.js';
import { ElementEvent } from '../element-event.js';

/** She has added, changed, deleted or brought back an entry. Fired at the press. */
export class LogChangeEvent extends ElementEvent {
  static readonly type = 'log-change';

  constructor(
    /** The entry's id. */
    readonly id: string,
    /** The entry as it is now, where the page has set `record-events`. Undefined where it was deleted. */
    readonly entry: Entry | undefined,
  ) {
    super(LogChangeEvent.type);
  }
}

/** A copy was made: by a press, or by `exportCsv()` or `exportJson()`. */
export class LogExportEvent extends ElementEvent {
  static readonly type = 'log-export';

  constructor(
    /** As what: `csv` or `json`. */
    readonly format: 'csv' | 'json',
  ) {
    super(LogExportEvent.type);
  }
}

/** A copy was brought in. */
export class LogImportEvent extends ElementEvent {
  static readonly type = 'log-import';

  constructor(
    /** How many entries were new or newer than those here. */
    readonly count: number,
  ) {
    super(LogImportEvent.type);
  }
}

/** Everything on the device was erased. */
export class LogEraseEvent extends ElementEvent {
  static readonly type = 'log-erase';

  constructor() {
    super(LogEraseEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'log-change': LogChangeEvent;
    'log-export': LogExportEvent;
    'log-import': LogImportEvent;
    'log-erase': LogEraseEvent;
  }
}

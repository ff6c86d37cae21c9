import type { FeedEntry } from '../../records/entry.js';
import type { FeedKind } from '../../timing/feeds.js';
import { ElementEvent } from '../element-event.js';

/** A feed was noted, by her or by the page. */
export class FeedLogEvent extends ElementEvent {
  static readonly type = 'feed-log';

  constructor(
    /** The feed's id. */
    readonly id: string,
    /** How the baby fed. */
    readonly kind: FeedKind,
    /** When it began, in epoch milliseconds. */
    readonly at: number,
    /** All of it, where the page has asked for that with `record-events`. */
    readonly entry: FeedEntry | undefined,
  ) {
    super(FeedLogEvent.type);
  }
}

/** A feed, or a session of the timetable, has fallen due while the element was seen, or where she has asked for a chime. */
export class FeedDueEvent extends ElementEvent {
  static readonly type = 'feed-due';

  constructor(
    /** When it fell due, in epoch milliseconds. */
    readonly due: number,
  ) {
    super(FeedDueEvent.type);
  }
}

/** She has saved the calendar file. */
export class ScheduleExportEvent extends ElementEvent {
  static readonly type = 'schedule-export';

  constructor(
    /** How many times of the day are in it. */
    readonly count: number,
  ) {
    super(ScheduleExportEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'feed-log': FeedLogEvent;
    'feed-due': FeedDueEvent;
    'schedule-export': ScheduleExportEvent;
  }
}

import type { SessionEntry } from '../../records/entry.js';
import type { Phase, Side } from '../../timing/index.js';
import { ElementEvent } from '../element-event.js';

/** She started a session. */
export class SessionStartEvent extends ElementEvent {
  static readonly type = 'session-start';

  constructor(
    /** The session's id. */
    readonly id: string,
  ) {
    super(SessionStartEvent.type);
  }
}

/** Another phase, or the other side. */
export class SessionPhaseChangeEvent extends ElementEvent {
  static readonly type = 'session-phase-change';

  constructor(
    /** What she does now. `ready` where she has taken the start back or thrown the session away. */
    readonly phase: Phase,
    /** The side in use, hers and anatomical. */
    readonly side: Side,
    /** When, in epoch milliseconds. */
    readonly at: number,
  ) {
    super(SessionPhaseChangeEvent.type);
  }
}

/** She felt let-down. */
export class SessionLetDownEvent extends ElementEvent {
  static readonly type = 'session-let-down';

  constructor(
    /** When, in epoch milliseconds. */
    readonly at: number,
  ) {
    super(SessionLetDownEvent.type);
  }
}

/** She paused. */
export class SessionPauseEvent extends ElementEvent {
  static readonly type = 'session-pause';

  constructor() {
    super(SessionPauseEvent.type);
  }
}

/** She carried on after a pause. */
export class SessionResumeEvent extends ElementEvent {
  static readonly type = 'session-resume';

  constructor() {
    super(SessionResumeEvent.type);
  }
}

/** She finished. Fired at the press; what she then adds comes with `session-save`. */
export class SessionEndEvent extends ElementEvent {
  static readonly type = 'session-end';

  constructor(
    /** The session's id. */
    readonly id: string,
    /** The session, where the page has set `record-events`. */
    readonly entry: SessionEntry | undefined,
  ) {
    super(SessionEndEvent.type);
  }
}

/** She has answered what is asked after a session: an amount, or none, and perhaps a note. */
export class SessionSaveEvent extends ElementEvent {
  static readonly type = 'session-save';

  constructor(
    /** The session's id. */
    readonly id: string,
    /** The session with amounts (millilitres) and note, where the page has set `record-events`. */
    readonly entry: SessionEntry | undefined,
  ) {
    super(SessionSaveEvent.type);
  }
}

/** She threw the session away. */
export class SessionDiscardEvent extends ElementEvent {
  static readonly type = 'session-discard';

  constructor() {
    super(SessionDiscardEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'session-start': SessionStartEvent;
    'session-phase-change': SessionPhaseChangeEvent;
    'session-let-down': SessionLetDownEvent;
    'session-pause': SessionPauseEvent;
    'session-resume': SessionResumeEvent;
    'session-end': SessionEndEvent;
    'session-save': SessionSaveEvent;
    'session-discard': SessionDiscardEvent;
  }
}

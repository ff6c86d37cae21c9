/**
 * The time of a session, without a clock of its own: a session is its stamped events, and `now` is always handed in.
 * Moments are epoch milliseconds, durations milliseconds, plans minutes. Needs no browser.
 */
export { mergeEvents, stampAfter, type SessionEvent, type SessionEventType, type Side } from './events.js';
export { cuesOf, likelyEnd, type Cue, type CueKind } from './cues.js';
export { plans, type Plan, type PlanName } from './plan.js';
export { parseRange, type Range } from './range.js';
export { useBy, type Span } from './storage.js';
export { otherSide, sessionAt, type Phase, type Session, type Turn } from './session.js';

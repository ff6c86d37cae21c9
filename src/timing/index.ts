/**
 * The time of sessions and feeds, without a clock of its own: a session is its stamped events, a feed its start, and `now`
 * is always handed in. Moments are epoch milliseconds, durations milliseconds, plans and timetables minutes, times of the
 * day minutes after midnight. Needs no browser. Only the timetable's wall clock needs `Temporal`, which is handed in too.
 */
export { mergeEvents, stampAfter, type SessionEvent, type SessionEventType, type Side } from './events.js';
export { composeSession, type Figures } from './compose.js';
export { cuesOf, likelyEnd, type Cue, type CueKind } from './cues.js';
export { plans, type Plan, type PlanName } from './plan.js';
export { parseRange, type Range } from './range.js';
export { useBy, type Span } from './storage.js';
export { otherSide, sessionAt, type Phase, type Session, type Turn } from './session.js';
export { feedsIn, feedsInLastDay, gapsBetween, nextSide, offerBy, overlapping, sinceLast, type Feed, type FeedKind } from './feeds.js';
export { isNight, parseMinutes, parseTime, type Night } from './clock.js';
export { clockAt, dayEndAfter, dayStartBefore, isTimeZone, momentInDay } from './day.js';
export { dayOf, slotsOf, startOfDay, timesOf, type Slot, type SlotShift, type TemporalNamespace, type TimetableSettings } from './timetable.js';

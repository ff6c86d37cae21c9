export { FeedingSchedule } from './feeding-schedule.js';
export type { FeedToLog } from './feed-to-log.js';
export * from './events.js';
export type { FeedKind, Side } from '../../timing/index.js';

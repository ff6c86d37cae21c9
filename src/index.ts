/** Classes and types, without side effects: importing this registers nothing, in a browser or in Node. */
export * from './elements/expression-guide/index.js';
export * from './elements/session-timer/index.js';
export * from './elements/feeding-schedule/index.js';
export * from './elements/session-log/index.js';
export * from './elements/method-chooser/index.js';
export * from './elements/milk-storage/index.js';
export * from './elements/safety-notes/index.js';
export type { Amounts, Entry, FeedEntry, SessionEntry } from './records/entry.js';
export { setDefaults, type Defaults } from './elements/defaults.js';
export type { OwnContent, OwnText } from './localization/own-text.js';
export { registerLocale } from './localization/register-locale.js';
export { version } from './version.js';

/** Registers every element of the family. */
import './define/expression-guide.js';
import './define/session-timer.js';
import './define/feeding-schedule.js';
import './define/session-log.js';
import './define/method-chooser.js';
import './define/milk-storage.js';
import './define/safety-notes.js';

export * from './index.js';

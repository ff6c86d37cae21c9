/** What is measured: the first face of three elements, before a press, and two that run. Read in Node and in pages. */
export const firstFaces = {
  guide: { tag: 'expression-guide', name: 'the question' },
  timer: { tag: 'session-timer', name: 'before a start' },
  schedule: { tag: 'feeding-schedule', name: 'before a feed' },
};

/** How they are set running, by what one knows that they run, and what of them changes with the clock. */
export const runningFaces = {
  'timer-running': {
    tag: 'session-timer',
    attributes: { storage: 'none', plan: 'comfort', profile: 'person #' },
    begin: (timer) => timer.start(),
    until: '[data-time=turn]',
    counters: [
      { selector: '[data-time=turn]', unit: 'seconds' },
      { selector: '[data-time=total]', unit: 'seconds' },
    ],
  },
  'schedule-running': {
    tag: 'feeding-schedule',
    attributes: { storage: 'none', profile: 'person #' },
    begin: (schedule) => schedule.logFeed({ kind: 'bottle', at: Math.floor(Date.now() / 60_000) * 60_000 - 30 * 60_000 }),
    until: '.big',
    counters: [{ selector: '.big span', unit: 'minutes' }],
  },
};

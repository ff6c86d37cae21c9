process.env.BROWSERS = 'chromium';
process.env.FILES = 'test/timing/*.test.ts test/elements/session-timer.test.ts test/elements/session-timer-kept.test.ts';

const { browserTests } = await import('./browser-tests.mjs');
console.log(`In the time zone ${process.env.TZ}:`);
const { passed, failed } = await browserTests();
process.exit(passed > 0 && failed === 0 ? 0 : 1);

import { spawnSync } from 'node:child_process';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { run } from './run.mjs';

/** Where time is tested besides here: behind and ahead of UTC, with half hours, with changes of the clock. */
const zones = ['Asia/Ho_Chi_Minh', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'];

ensureDependencies();
const { findEngines, install } = await import('./browsers.mjs');
if (findEngines().found.length === 0) install(['chromium']);

run('node', ['scripts/build.mjs']);
run('eslint', ['.']);
run('tsc', ['-p', 'test']);

const { nodeTests } = await import('./node-tests.mjs');
const { browserTests } = await import('./browser-tests.mjs');
const results = [await nodeTests(), await browserTests()];

if (findEngines().found.includes('chromium')) {
  // Processes of their own: a browser takes its time zone when it starts, and coverage runs on the sources.
  for (const [script, zone] of [...zones.map((zone) => ['scripts/zone-tests.mjs', zone]), ['scripts/coverage.mjs', process.env.TZ]]) {
    const { status } = spawnSync('node', [script], { stdio: 'inherit', env: { ...process.env, ...(zone && { TZ: zone }) } });
    results.push({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 });
  }
}

const { missing } = findEngines();
for (const name of missing) {
  console.log(`${process.env.CI ? 'Failed' : 'Skipped'}: ${name} is not installed (npm run browsers).`);
  results.push({ passed: 0, failed: process.env.CI ? 1 : 0 });
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 && sum('passed') > 0 ? 0 : 1);

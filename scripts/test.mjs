import { spawnSync } from 'node:child_process';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { run } from './run.mjs';

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
  // A process of its own, since it runs on the sources.
  const { status } = spawnSync('node', ['scripts/coverage.mjs'], { stdio: 'inherit' });
  results.push({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 });
}

const { missing } = findEngines();
for (const name of missing) {
  console.log(`${process.env.CI ? 'Failed' : 'Skipped'}: ${name} is not installed (npm run browsers).`);
  results.push({ passed: 0, failed: process.env.CI ? 1 : 0 });
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 && sum('passed') > 0 ? 0 : 1);

import { ensureDependencies } from './ensure-dependencies.mjs';
import { run } from './run.mjs';

ensureDependencies();
const { ensureChromium } = await import('./browsers.mjs');
ensureChromium();

run('node', ['scripts/build.mjs']);
run('eslint', ['.']);
run('tsc', ['-p', 'test']);

const { nodeTests } = await import('./node-tests.mjs');
const { browserTests } = await import('./browser-tests.mjs');
const results = [await nodeTests(), await browserTests()];
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 && sum('passed') > 0 ? 0 : 1);

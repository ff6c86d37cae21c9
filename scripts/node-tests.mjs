import { globSync } from './glob.mjs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/** Runs what needs no browser. Gives how many tests passed and failed. */
export async function nodeTests() {
  const counts = { passed: 0, failed: 0 };
  const stream = run({ files: globSync('test', '.test.mjs'), concurrency: true });
  const isTest = ({ details }) => details?.type !== 'suite';
  stream.on('test:pass', (event) => (counts.passed += isTest(event) ? 1 : 0));
  stream.on('test:fail', (event) => (counts.failed += isTest(event) ? 1 : 0));
  const reporter = stream.compose(spec);
  reporter.pipe(process.stdout);
  await new Promise((resolve) => reporter.on('end', resolve));
  return counts;
}

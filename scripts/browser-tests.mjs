import { startTestRunner } from '@web/test-runner';

/** Runs the suites in real browsers. Gives how many tests passed and failed; a file that does not load counts as one. */
export async function browserTests() {
  const runner = await startTestRunner({ readCliArgs: false, readFileConfig: true, autoExitProcess: false });
  await new Promise((resolve) => runner.on('finished', resolve));
  const counts = { passed: 0, failed: 0 };
  for (const session of runner.sessions.all()) {
    if (session.errors.length > 0) counts.failed += 1;
    count(session.testResults, counts);
  }
  return counts;
}

function count(suite, counts) {
  for (const { passed, skipped } of suite?.tests ?? []) if (!skipped) counts[passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite?.suites ?? []) count(inner, counts);
}

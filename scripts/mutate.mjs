import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { ensureDependencies, install, isInstalled, lockProblem } from './ensure-dependencies.mjs';
import { run } from './run.mjs';

/**
 * Tests the tests of the rooms that need no page: changes a place in them, runs the suites that reach it in Node, and
 * asks whether one of them noticed. What is told of it, and the changes that none notices, stand in `docs/mutation.md`.
 *
 * `npm run mutate -- timing` does that for one room. Options go on to Stryker: `--mutate src/timing/day.ts` is one file,
 * and `--incremental` does not do again what was found before (of what runs as a module loads it may know too little).
 */
const rooms = ['timing', 'records', 'localization'];
const folder = 'test/mutation';

const [options, wanted] = sorted(process.argv.slice(2));
const unknown = wanted.filter((name) => !rooms.includes(name));
if (unknown.length > 0) {
  console.error(`No such room: ${unknown.join(', ')}. There are: ${rooms.join(', ')}.`);
  process.exit(1);
}

/** Rooms come first, then options with what belongs to them. */
function sorted(words) {
  const first = words.findIndex((word) => word.startsWith('-'));
  return first < 0 ? [[], words] : [words.slice(first), words.slice(0, first)];
}

ensureDependencies();
const problem = lockProblem(folder);
if (problem) {
  console.error(problem);
  process.exit(1);
}
if (!isInstalled(folder)) run(...install, { cwd: folder });
// The words that localization/ stands on are made of its XLIFF.
const { buildLocales } = await import('./localize.mjs');
buildLocales();
mkdirSync('coverage/mutation', { recursive: true });

const below = (wanted.length > 0 ? wanted : rooms).filter((room) => {
  console.log(`\n${room}`);
  const { status } = spawnSync('node', [`${folder}/node_modules/.bin/stryker`, 'run', `${folder}/stryker.config.mjs`, ...options], { stdio: 'inherit', env: { ...process.env, ROOM: room } });
  return status !== 0;
});
if (below.length > 0) console.error(`\nToo much goes unnoticed, or a run failed: ${below.join(', ')}`);
process.exit(below.length === 0 ? 0 : 1);

import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, install, isInstalled, lockProblem } from './ensure-dependencies.mjs';
import { run } from './run.mjs';

/**
 * Embeds the built files where sites are really made: every folder of `test/embed/` that has a `test.mjs`, one after the
 * other, each in a process of its own. A folder with a lock file is a package of its own, and installed first. A test that
 * cannot run on this machine says why and exits with 77.
 *
 * `npm run test:embed -- wordpress shopify` runs those two.
 */
const folder = 'test/embed';
const skipped = 77;

/** How long (minutes) a folder may take, its packages included, and how long it has to clear up once it is ended. */
const limit = 15;
const farewell = 0.5;

const minutes = (count) => count * 60_000;
const wanted = process.argv.slice(2);
const known = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'test.mjs')));
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`Not in ${folder}: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(1);
}

/** Whether somebody has asked for the end of it all. */
let interrupted = false;

/** Runs a command in a folder, in a process group that ends with it, since tests start browsers and servers. */
function command(tool, args, cwd) {
  return new Promise((resolve) => {
    const child = spawn(tool, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
    const end = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // it has ended by itself
      }
    };
    const timers = [
      setTimeout(() => {
        console.error(`It has taken ${limit} minutes and is ended.`);
        end('SIGTERM');
        timers.push(setTimeout(end, minutes(farewell), 'SIGKILL'));
      }, minutes(limit)),
    ];
    const onSignal = () => {
      interrupted = true;
      end('SIGTERM');
      timers.push(setTimeout(end, minutes(farewell), 'SIGKILL'));
    };
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, onSignal);
    const over = (status) => {
      timers.forEach(clearTimeout);
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, onSignal);
      end('SIGKILL');
      resolve(status);
    };
    child.on('error', ({ message }) => {
      console.error(`${tool}: ${message}`);
      over(1);
    });
    child.on('exit', (status) => over(status ?? 1));
  });
}

/** Installs a folder's own packages, where its lock file names some and that has not been done. */
function packages(cwd) {
  if (!existsSync(join(cwd, 'package-lock.json'))) return 0;
  const problem = lockProblem(cwd);
  if (problem) {
    console.error(problem);
    return 1;
  }
  return isInstalled(cwd) ? 0 : command(...install, cwd);
}

if (known.length === 0) {
  console.log(`${folder} has no tests.`);
  process.exit(0);
}
ensureDependencies();
run('node', ['scripts/build.mjs']);

const counts = { passed: 0, failed: 0, skipped: 0 };
const outcomes = [];
for (const name of wanted.length > 0 ? wanted : known) {
  console.log(`\n${name}`);
  const cwd = join(folder, name);
  const status = (await packages(cwd)) || (await command('node', ['test.mjs'], cwd));
  // On CI everything can be had: what is skipped there would never be run.
  const outcome = status === 0 ? 'passed' : status === skipped && !process.env.CI ? 'skipped' : 'failed';
  counts[outcome] += 1;
  outcomes.push(`${outcome}: ${name}`);
  if (interrupted) break;
}
console.log(`\n${outcomes.join('\n')}\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 ? 0 : 1);

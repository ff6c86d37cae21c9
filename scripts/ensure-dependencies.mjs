import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** How a folder's packages are installed: just as its lock file names them. */
export const install = ['npm', ['ci', '--no-audit', '--no-fund']];

/** Installs what the lock file names, where that has not been done or is out of date. */
export function ensureDependencies() {
  if (isInstalled('.')) return;
  console.log('Installing dependencies …');
  run(...install);
}

/** Whether a folder has what its lock file names, and has it since that was last changed. */
export function isInstalled(folder) {
  const [lock, installed] = [join(folder, 'package-lock.json'), join(folder, 'node_modules/.package-lock.json')];
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

/** What is wrong with a folder's lock file, if anything. */
export function lockProblem(folder) {
  const lock = join(folder, 'package-lock.json');
  return /"resolved": *"http/.test(readFileSync(lock, 'utf8')) && `${lock} names the address of a registry. Write it with omit-lockfile-registry-resolved=true in an .npmrc beside it.`;
}

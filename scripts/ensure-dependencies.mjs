import { existsSync, statSync } from 'node:fs';
import { run } from './run.mjs';

/** Installs what the lock file names, where that has not been done or is out of date. */
export function ensureDependencies() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('Installing dependencies …');
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

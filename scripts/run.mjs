import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Runs one of the project's own tools, and ends this process with its exit code if it fails. */
export function run(tool, args = [], { quiet = false, cwd } = {}) {
  const local = join('node_modules', '.bin', tool);
  const { status, error, stdout, stderr } = spawnSync(existsSync(local) ? local : tool, args, { stdio: quiet ? 'pipe' : 'inherit', encoding: 'utf8', cwd });
  if (status === 0) return;
  if (quiet) console.error(stdout, stderr);
  console.error(error ? `${tool}: ${error.message}` : `${tool} failed`);
  process.exit(status ?? 1);
}

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** Debian's packages that stay on the machine. None of them is a service: the database's is `mariadb-server`, without `-core`. */
const packages = ['php-cli', 'php-mysql', 'php-gd', 'php-getid3', 'libjs-cropper', 'libjs-underscore', 'mariadb-server-core', 'mariadb-client-core'];

/** Those that are only unpacked: WordPress's own would bring a web server and start it. */
const unpacked = ['wordpress', 'wordpress-theme-twentytwentythree'];

const inPath = (tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;
const isHere = () => ['php', 'mariadbd', 'mariadb-install-db', 'my_print_defaults'].every((tool) => inPath(tool)) && existsSync('/usr/share/php/getid3') && existsSync('/usr/share/javascript/underscore') && command('php', ['-m']).includes('mysqli');

/** Why this machine cannot run WordPress, if it cannot. */
export function whyNot() {
  if (!inPath('apt-get') || !inPath('dpkg-deb')) return 'WordPress is taken from Debian’s packages, and this machine has no apt-get.';
  if (process.getuid?.() !== 0 && !isHere()) return `WordPress needs ${packages.join(', ')}, which only root can install.`;
  return undefined;
}

/** Runs a command to its end. Throws with what it said where it fails. */
export function command(tool, args, options = {}) {
  const { status, error, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')}: ${error?.message ?? ''}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Installs what is missing, after saying so, and unpacks WordPress into a folder. Gives WordPress's own folder. */
export function prepare(folder) {
  const options = { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const refresh = () => process.getuid() === 0 && command('apt-get', ['update', '-q'], options);
  if (!isHere()) {
    console.log(`Installing PHP and MariaDB, without their services: apt-get install ${packages.join(' ')} …`);
    refresh();
    command('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
  }
  console.log(`Unpacking Debian’s ${unpacked.join(' and ')} into a temporary folder …`);
  const download = () => command('apt-get', ['download', '-q', ...unpacked], { ...options, cwd: folder });
  try {
    download();
  } catch {
    refresh(); // the lists may be older than the archive
    download();
  }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) command('dpkg-deb', ['-x', join(folder, file), folder]);
  // WordPress's package points to these beside itself.
  for (const name of ['php', 'javascript']) symlinkSync(`/usr/share/${name}`, join(folder, 'usr/share', name));
  return join(folder, 'usr/share/wordpress');
}

/** Starts something that stays, in a process group of its own. Gives what ends the group and waits for that. */
export function start(tool, args, options = {}) {
  const child = spawn(tool, args, { stdio: 'ignore', detached: true, ...options });
  const over = new Promise((resolve) => child.on('exit', resolve).on('error', resolve));
  return async () => {
    for (const signal of ['SIGTERM', 'SIGKILL']) {
      try {
        process.kill(-child.pid, signal);
      } catch {
        return; // it has ended by itself
      }
      await Promise.race([over, new Promise((resolve) => setTimeout(resolve, 10_000).unref())]);
    }
  };
}

/** Waits until something is so. */
export async function until(what, holds, seconds = 60) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) if (await holds()) return;
  throw new Error(`Not within ${seconds} s: ${what}`);
}

export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, freePort, prepare, start, until } from './machine.mjs';

const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

export const administrator = { name: 'midwife', password: 'a long pass phrase' };

/**
 * A WordPress of its own in a folder, with a database of its own, listening to this machine alone. What is started is told to
 * `starts`, so that it is ended also where the rest fails. Gives its address and a way to run PHP in it.
 */
export async function openSite(folder, plugin, starts) {
  const root = prepare(folder);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const socket = join(folder, 'db.sock');

  console.log('Starting MariaDB and PHP …');
  const data = join(folder, 'db');
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  command('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...user]);
  starts(start('mariadbd', ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(folder, 'db.pid')}`, '--skip-networking', ...user]));
  const database = `$db = @new mysqli('localhost', 'root', '', '', 0, ${quoted(socket)}); if ($db->connect_errno) exit(1);`;
  const php = (code) => command('php', ['-d', 'display_errors=stderr', '-d', 'sendmail_path=/bin/true', '-r', code], { cwd: root });
  const tries = (code) => {
    try {
      return php(`mysqli_report(MYSQLI_REPORT_OFF); ${code}`) !== undefined;
    } catch {
      return false;
    }
  };
  await until('the database answers', () => tries(`${database} $db->query('CREATE DATABASE wordpress');`));

  writeFileSync(
    join(root, 'wp-config.php'),
    `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', ${quoted(`localhost:${socket}`)});
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${address}'); define('WP_SITEURL', '${address}');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', ${quoted(join(folder, 'debug.log'))});
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
  );
  cpSync(plugin, join(root, 'wp-content/plugins/lactation-elements'), { recursive: true });
  php(`define('WP_INSTALLING', true); $_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; require 'wp-load.php'; require 'wp-admin/includes/upgrade.php';
    wp_install('A clinic', '${administrator.name}', 'midwife@example.org', false, '', '${administrator.password}');`);

  starts(start('php', ['-d', 'display_errors=0', '-S', `127.0.0.1:${port}`, '-t', root], { env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' } }));
  await until('WordPress answers', async () => (await fetch(`${address}/?feed=rss2`).catch(() => undefined))?.ok);

  const run = (code) => php(`$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; require 'wp-load.php'; require_once 'wp-admin/includes/admin.php'; ${code}`);
  return { address, log: join(folder, 'debug.log'), run };
}

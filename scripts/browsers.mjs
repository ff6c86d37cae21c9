import { chromeLauncher } from '@web/test-runner-chrome';
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const isRoot = process.getuid?.() === 0;

/** How Chromium is started: quietly, and as root without its sandbox. */
export const chromiumFlags = isRoot ? ['--no-sandbox', ...quiet] : quiet;

/** Where Chromium is, if in one of the usual places of Linux; elsewhere the launcher finds it itself. */
export const chromiumPath = () => [process.env.CHROME_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));

export function chromium() {
  const executablePath = chromiumPath();
  return chromeLauncher({
    launchOptions: { ...(executablePath && { executablePath }), args: chromiumFlags },
    // Pages run side by side; those behind would be hidden, and get no animation frames.
    createPage: async ({ context }) => {
      const page = await context.newPage();
      const session = await page.createCDPSession();
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
  });
}

/** Sees to it that there is a browser to test in: on Debian as root it is installed, after saying so. */
export function ensureChromium() {
  if (chromiumPath() || process.platform !== 'linux') return;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    console.error('No Chromium was found. Install Chrome or Chromium, or set CHROME_PATH to its executable.');
    process.exit(1);
  }
  console.log('No browser was found: installing Debian’s chromium (apt-get install chromium) …');
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
}

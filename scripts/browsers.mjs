import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { run } from './run.mjs';

const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const isRoot = process.getuid?.() === 0;
const first = (...paths) => paths.find((path) => path && existsSync(path));

/** How Chromium is started: quietly, and as root without its sandbox. */
export const chromiumFlags = isRoot ? ['--no-sandbox', ...quiet] : quiet;

/** Where Chromium is, if in one of the usual places of Linux; elsewhere the launcher finds it itself. */
export const chromiumPath = () => first(process.env.CHROME_PATH, '/usr/bin/chromium');

/** Where Firefox is, if it is in one of the usual places. */
export const firefoxPath = () => first(process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox');
const webkitDriver = () => first('/usr/bin/WebKitWebDriver');
const miniBrowser = () => first(...['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`));

/** The engines that the suites run in: how to know that one is here, what Debian calls it, and how it is launched. */
const engines = [
  {
    name: 'chromium',
    here: () => chromiumPath() || process.platform !== 'linux',
    packages: ['chromium', 'fonts-liberation', 'fonts-dejavu-core'],
    async launch() {
      const { chromeLauncher } = await import('@web/test-runner-chrome');
      const executablePath = chromiumPath();
      return chromeLauncher({
        launchOptions: { ...(executablePath && { executablePath }), args: chromiumFlags },
        // Pages run side by side, each with a storage of its own: one erases what is kept, another counts on it. Those behind
        // would be hidden, and get no animation frames.
        createPage: async ({ context }) => {
          const page = await (await context.browser().createBrowserContext()).newPage();
          const session = await page.createCDPSession();
          await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
          return page;
        },
      });
    },
  },
  {
    name: 'firefox',
    here: firefoxPath,
    packages: ['firefox-esr'],
    async launch() {
      const { chromeLauncher } = await import('@web/test-runner-chrome');
      return chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: firefoxPath() }, concurrency: 1 });
    },
  },
  {
    name: 'webkit',
    here: () => webkitDriver() && miniBrowser() && (process.env.DISPLAY || existsSync('/usr/bin/xvfb-run')),
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    async launch() {
      const { webdriverLauncher } = await import('@web/test-runner-webdriver');
      const port = await freePort();
      startWebKitDriver(port);
      const launcher = webdriverLauncher({
        hostname: '127.0.0.1',
        port,
        path: '/',
        logLevel: 'error',
        capabilities: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
          'wdio:enforceWebDriverClassic': true,
        },
      });
      // One page at a time, in a window and not in a frame, where keys get lost.
      const initialize = launcher.initialize.bind(launcher);
      return Object.assign(launcher, { concurrency: 1, initialize: (config) => initialize({ ...config, concurrency: 1 }) });
    },
  },
];

/** The names of the engines that are here, and of those that are not. `BROWSERS=firefox,webkit` chooses some. */
export function findEngines() {
  const chosen = process.env.BROWSERS?.split(',') ?? engines.map(({ name }) => name);
  const wanted = engines.filter(({ name }) => chosen.includes(name));
  return {
    found: wanted.filter(({ here }) => here()).map(({ name }) => name),
    missing: wanted.filter(({ here }) => !here()).map(({ name }) => name),
  };
}

/** Launches one engine for the test runner. */
export const launch = (name) => engines.find((engine) => engine.name === name).launch();

/** Installs engines on Debian, as root, after saying so; elsewhere says in a sentence what to do. */
export function install(names) {
  const packages = engines.filter(({ name }) => names.includes(name)).flatMap((engine) => engine.packages);
  if (packages.length === 0) return;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    console.error(`To test in ${names.join(', ')}, install it by your system's own means (Debian: apt-get install ${packages.join(' ')}), or set CHROME_PATH or FIREFOX_PATH.`);
    process.exit(1);
  }
  console.log(`Installing ${names.join(', ')}: apt-get install ${packages.join(' ')} …`);
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
}

/** WebKit's driver, in a process group of its own that ends with this process: it leaves its browsers behind otherwise. */
function startWebKitDriver(port) {
  const driver = [webkitDriver(), `--port=${port}`, '--host=127.0.0.1'];
  const [command, ...args] = process.env.DISPLAY ? driver : ['xvfb-run', '-a', ...driver];
  const child = spawn(command, args, { detached: true, stdio: 'ignore', env: { ...process.env, ...(isRoot && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }) } });
  process.on('exit', () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // it has ended by itself
    }
  });
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

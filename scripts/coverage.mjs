import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';

process.env.SOURCES = '1';
process.env.BROWSERS = 'chromium';

/** What must be covered by the browser's own count: pure rooms every branch, the rest nine lines in ten. */
const pure = ['content', 'timing'];

/** Runs the suites on the sources in Chromium and holds the coverage to its bounds. Gives whether they hold. */
async function coverage() {
  const { startTestRunner } = await import('@web/test-runner');
  const { default: config } = await import('../web-test-runner.config.mjs');
  const runner = await startTestRunner({
    config: {
      ...config,
      // Host pages load the built files.
      files: ['test/**/*.test.ts', '!test/{embed,mutation}/**', '!test/**/{embedding,hostile,layout-shift,server-rendering}.test.ts'],
      coverage: true,
      coverageConfig: { include: ['src/**/*.ts'], exclude: ['src/localization/locales/**'], reportDir: 'coverage', reporters: ['json-summary', 'lcovonly'] },
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((resolve) => runner.on('finished', resolve));
  return hold(JSON.parse(readFileSync('coverage/coverage-summary.json', 'utf8')));
}

function hold(summary) {
  const rooms = new Map();
  const below = [];
  for (const [path, { lines, branches }] of Object.entries(summary)) {
    if (path === 'total') continue;
    const [, room] = relative(process.cwd(), path).split(sep);
    const sum = rooms.get(room) ?? { lines: 0, covered: 0 };
    rooms.set(room, { lines: sum.lines + lines.total, covered: sum.covered + lines.covered });
    if (pure.includes(room) && branches.pct < 100) below.push(`${relative(process.cwd(), path)}: ${branches.pct} % of branches, 100 asked`);
  }
  for (const [room, { lines, covered }] of rooms) {
    const percent = Math.round((covered / lines) * 1000) / 10;
    console.log(`${`src/${room}`.padEnd(24)} ${percent} % of lines`);
    if (percent < 90) below.push(`src/${room}: ${percent} % of lines, 90 asked`);
  }
  for (const line of below) console.error(`Not covered: ${line}`);
  return below.length === 0;
}

process.exit((await coverage()) ? 0 : 1);

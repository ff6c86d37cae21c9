import { esbuildPlugin } from '@web/dev-server-esbuild';
import { findEngines, launch } from './scripts/browsers.mjs';
import { server } from './test/support/server.mjs';
import { writtenPages } from './test/support/written.mjs';

/** What tests import, and where it lies: the built files, or (for coverage) the sources. */
const sources = process.env.SOURCES === '1';
const places = [
  [/^lactation-elements\/define\/(.+)$/, sources ? '/src/define/$1.ts' : '/dist/cdn/$1.js'],
  [/^lactation-elements\/settings$/, sources ? '/src/settings.ts' : '/dist/cdn/settings.js'],
  [/^lactation-elements$/, sources ? '/src/index.ts' : '/dist/lib/index.js'],
];

export default {
  rootDir: process.cwd(),
  files: process.env.FILES?.split(' ') ?? ['test/**/*.test.ts', '!test/{embed,mutation}/**'],
  nodeResolve: true,
  concurrency: 2,
  browsers: await Promise.all(findEngines().found.map(launch)),
  middleware: [server, writtenPages],
  plugins: [
    {
      name: 'library',
      resolveImport({ source }) {
        for (const [pattern, place] of places) if (pattern.test(source)) return source.replace(pattern, place);
        return undefined;
      },
    },
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
  ],
  testFramework: { config: { timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};

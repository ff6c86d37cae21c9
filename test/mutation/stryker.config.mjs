import { fileURLToPath } from 'node:url';

/** Not `localized-elements`: it draws built elements, which Node cannot. */
const languages = ['catalogs', 'controller', 'formats', 'host-words', 'language', 'own-text', 'translator'];

/** The rooms whose tests are tested, each in a run of its own: what is mutated, and which suites must notice. */
const rooms = {
  timing: { mutate: ['src/timing/**/*.ts'], spec: ['test/timing/*.test.ts', 'test/timing/*.test.mjs'] },
  records: { mutate: ['src/records/**/*.ts'], spec: ['test/records/*.test.ts', 'test/project/records-faults.test.mjs'] },
  localization: { mutate: ['src/localization/**/*.ts', '!src/localization/locales/**'], spec: languages.map((name) => `test/localization/${name}.test.ts`) },
};

const room = process.env.ROOM ?? 'timing';
const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/** Run by `npm run mutate`, from the project's folder. What it writes lies in `coverage/`, which is not kept. */
export default {
  mutate: rooms[room].mutate,
  testRunner: 'mocha',
  plugins: [here('node_modules/@stryker-mutator/mocha-runner/dist/src/index.js')],
  testRunnerNodeArgs: ['--import', here('register.mjs')],
  mochaOptions: { spec: rooms[room].spec, require: [here('browser.mjs')], config: here('.mocharc.json') },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 4000,
  ignorePatterns: ['/*', '!/src', '!/test', '/test/*', ...['timing', 'records', 'localization', 'project', 'support'].map((name) => `!/test/${name}`)],
  tempDirName: 'coverage/stryker',
  incrementalFile: `coverage/mutation/${room}.incremental.json`,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { logTests: false, allowColor: false },
  htmlReporter: { fileName: `coverage/mutation/${room}.html` },
  jsonReporter: { fileName: `coverage/mutation/${room}.json` },
  thresholds: { high: 95, low: 90, break: 90 },
  allowConsoleColors: false,
};

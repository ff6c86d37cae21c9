import Mocha from 'mocha';

/** As much of `node:test` as the suites need, made of Mocha: each file that imports it is a suite. */
const file = decodeURIComponent(new URL(import.meta.url).search.slice(1));
const suite = globalThis.describe(file.slice(file.lastIndexOf('/') + 1), () => {});

export const test = (name, run) => suite.addTest(new Mocha.Test(name, run));
export const beforeEach = (run) => suite.beforeEach(run);
export const after = (run) => suite.afterAll(run);

/** As much of `@open-wc/testing` as suites need that touch no page. */
export { expect } from '@esm-bundle/chai/esm/chai.js';

export async function waitUntil(condition, message = 'in time', { interval = 5, timeout = 1000 } = {}) {
  const end = Date.now() + timeout;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Not so: ${message}`);
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}

import { expect } from '@open-wc/testing';

it('half a Temporal that the page had from the start is not used', async () => {
  const half = { ZonedDateTime: class {} };
  Object.defineProperty(globalThis, 'Temporal', { value: half, configurable: true, writable: true });
  const { loadTemporal } = await import('../../src/device/temporal.ts');
  const { Temporal } = await import('temporal-polyfill/implementation');
  expect(await loadTemporal()).to.equal(Temporal);
  expect((globalThis as { Temporal?: unknown }).Temporal).to.equal(half);
});

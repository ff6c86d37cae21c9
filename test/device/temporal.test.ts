import { expect } from '@open-wc/testing';
import { Temporal as polyfill } from 'temporal-polyfill/implementation';
import { loadTemporal } from '../../src/device/temporal.ts';

const page = globalThis as { Temporal?: unknown };

describe('Temporal', () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'Temporal');
  const put = (value: unknown) => Object.defineProperty(globalThis, 'Temporal', { value, configurable: true, writable: true });
  afterEach(() => {
    delete page.Temporal;
    if (own) Object.defineProperty(globalThis, 'Temporal', own);
  });

  it('is the browser’s own where it has one', async () => {
    put(polyfill);
    expect(await loadTemporal()).to.equal(page.Temporal);
  });

  it('is the polyfill where there is none, and no global comes of it', async () => {
    delete page.Temporal;
    expect(await loadTemporal()).to.equal(polyfill);
    expect('Temporal' in globalThis).to.equal(false);
  });

  it('is the polyfill where there is not all of it, and the page keeps what it has', async () => {
    for (const part of [{}, { ZonedDateTime: class {} }, { ZonedDateTime: polyfill.ZonedDateTime, Instant: polyfill.Instant }, 'Temporal', null]) {
      put(part);
      expect(await loadTemporal()).to.equal(polyfill);
      expect(page.Temporal).to.equal(part);
    }
  });
});

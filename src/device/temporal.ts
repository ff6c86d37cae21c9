import type { TemporalNamespace } from '../timing/index.js';

/**
 * `Temporal`: the browser's own where it has all that is used here, else the polyfill, loaded when first asked for. Rejects
 * where that does not come. Never installed as a global: what a page finds there is the page's affair.
 */
export async function loadTemporal(): Promise<TemporalNamespace> {
  const own = (globalThis as { Temporal?: Partial<TemporalNamespace> }).Temporal;
  if (isComplete(own)) return own;
  // Its `implementation` is the polyfill itself; the main entry would hand back an incomplete one of the browser's.
  return (await import('temporal-polyfill/implementation')).Temporal;
}

function isComplete(temporal: Partial<TemporalNamespace> | undefined): temporal is TemporalNamespace {
  return [temporal?.ZonedDateTime?.prototype.getTimeZoneTransition, temporal?.PlainDate?.prototype.toZonedDateTime, temporal?.PlainTime?.from, temporal?.Instant?.fromEpochMilliseconds].every((part) => typeof part === 'function');
}

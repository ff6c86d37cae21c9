import type { TemporalNamespace } from '../timing/index.js';

/**
 * `Temporal`: the browser's own where it has all that is used here, else the polyfill, loaded when first asked for. Rejects
 * where that does not come. Never installed as a global: what a page finds there is the page's affair.
 */
export async function loadTemporal(): Promise<TemporalNamespace> {
  const own = (globalThis as { Temporal?: Partial<TemporalNamespace> }).Temporal;
  if (isComplete(own)) return own;
  const { Temporal } = await import('temporal-polyfill');
  // That hands back what the browser has, even half of it. Then (a preview, a page's experiment) the larger entry is needed.
  return isComplete(Temporal) ? Temporal : (await import('temporal-polyfill/implementation')).Temporal;
}

function isComplete(temporal: Partial<TemporalNamespace> | undefined): temporal is TemporalNamespace {
  return [temporal?.ZonedDateTime?.prototype.getTimeZoneTransition, temporal?.PlainDate?.prototype.toZonedDateTime, temporal?.PlainTime?.from, temporal?.Instant?.fromEpochMilliseconds].every((part) => typeof part === 'function');
}

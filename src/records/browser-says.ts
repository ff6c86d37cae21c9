import type { Reason } from './face.js';

/** Asks the browser, once a page, not to clear the records away by itself. */
export async function askToPersist(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // Then it may.
  }
}

/** Why the browser did not do what it was asked for. */
export function reasonOf(error: unknown): Reason {
  const { name } = Object(error) as { name?: unknown };
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  // No `indexedDB` at all is a ReferenceError or a TypeError.
  return name === 'SecurityError' || name === 'NotAllowedError' || name === 'ReferenceError' || name === 'TypeError' || name === 'InvalidStateError' ? 'refused' : 'failed';
}

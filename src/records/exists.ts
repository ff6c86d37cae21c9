/** Where records lie. Tests choose another name. */
export const place = { database: 'lactation-elements' };

/**
 * Whether records may lie on this device. Looks and creates nothing, and needs nothing else of this room, so that a page
 * where nothing was ever recorded loads no more than this.
 */
export async function mayHoldRecords(): Promise<boolean> {
  try {
    // Firefox knows this since 126 only.
    if (indexedDB.databases) return (await indexedDB.databases()).some(({ name }) => name === place.database);
  } catch {
    // No storage at all is found out below.
  }
  return (await import('./look-by-opening.js')).lookByOpening();
}

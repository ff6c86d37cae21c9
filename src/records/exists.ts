/** Where records lie. Tests choose another name. */
export const place = { database: 'lactation-elements' };

/**
 * Whether records may lie on this device. Looks and creates nothing, and needs nothing else of this room, so that a page
 * where nothing was ever recorded loads no more than this.
 */
export async function mayHoldRecords(): Promise<boolean> {
  try {
    // Firefox lists them since 126 only. Before, whoever asks must look closer: see `holdsRecords`.
    return !indexedDB.databases || (await indexedDB.databases()).some(({ name }) => name === place.database);
  } catch {
    return false;
  }
}

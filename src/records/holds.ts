import { mayHoldRecords, place } from './exists.js';

/** Whether records lie on this device, for certain: where the browser does not list its databases, by opening ours. */
export async function holdsRecords(): Promise<boolean> {
  if (!(await mayHoldRecords())) return false;
  return typeof indexedDB.databases === 'function' || lookByOpening();
}

/** Opens the database, and where that would make it, takes that back. */
function lookByOpening(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(place.database);
      // It would come into being only now: that is what must not happen.
      request.onupgradeneeded = () => request.transaction!.abort();
      request.onsuccess = () => {
        request.result.close();
        resolve(true);
      };
      request.onerror = (event) => {
        event.preventDefault();
        resolve(false);
      };
    } catch {
      resolve(false);
    }
  });
}

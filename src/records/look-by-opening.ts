import { place } from './exists.js';

/** Looks for the database where the browser does not list them: opens it, and where that would make it, takes that back. */
export function lookByOpening(): Promise<boolean> {
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

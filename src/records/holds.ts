import { place } from './exists.js';

/** Whether records lie on this device, for certain: where the browser does not list its databases, by opening ours. */
export async function holdsRecords(): Promise<boolean> {
  try {
    const listed = await indexedDB.databases?.();
    if (listed) return listed.some(({ name }) => name === place.database);
  } catch {
    // It has refused to list them: that says nothing of what is there.
  }
  return lookByOpening();
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

/**
 * Makes the database slow for so long (ms), as a tab without us can: it holds every store, or in the midst of an upgrade
 * the whole of it. Gives the moment from which it does (`performance.now()` of this process).
 */
export async function hold(page, ms, upgrade = false) {
  await page.evaluate(
    (ms, upgrade) =>
      new Promise((resolve, reject) => {
        const until = performance.now() + ms;
        /** Asks again and again, so that the transaction does not end. */
        const busy = (store, end) => {
          const turn = () => (performance.now() < until ? (store.count().onsuccess = turn) : end());
          turn();
          resolve();
        };
        const request = indexedDB.open('lactation-elements', upgrade ? 1 : undefined);
        // A first visit of another tab that takes its time, and then comes to nothing.
        request.onupgradeneeded = () => busy(request.result.createObjectStore('busy'), () => request.transaction.abort());
        request.onsuccess = () => {
          const database = request.result;
          const transaction = database.transaction(['entries', 'running', 'settings'], 'readwrite');
          busy(transaction.objectStore('running'), () => database.close());
        };
        request.onerror = (event) => (upgrade ? event.preventDefault() : reject(request.error));
      }),
    ms,
    upgrade,
  );
  return performance.now();
}

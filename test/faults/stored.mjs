/** What lies in the database, read past the library: in the page, without making what is not there. */
export const readStored = (page) =>
  page.evaluate(async () => {
    const open = window.untouched?.open ?? ((...given) => indexedDB.open(...given));
    if (!(await (window.untouched?.databases?.() ?? indexedDB.databases())).some(({ name }) => name === 'lactation-elements')) return { entries: [], running: [] };
    const database = await new Promise((resolve, reject) => {
      const request = open('lactation-elements');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    try {
      const read = (room) =>
        new Promise((resolve, reject) => {
          const transaction = (window.untouched?.transaction ?? IDBDatabase.prototype.transaction).call(database, room);
          const request = (window.untouched?.getAll ?? IDBObjectStore.prototype.getAll).call(transaction.objectStore(room));
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      return { entries: await read('entries'), running: await read('running') };
    } finally {
      database.close();
    }
  });

/**
 * IndexedDB that fails as told: every call of it counts, and those from `from` up to `to`, or those whose name ends with
 * `only`, fail in one way. Browsers fail
 * so too, but not when asked. Runs in the page, before its scripts. `window.untouched` stays whole, to look with.
 */
export function faultyDatabase(plan) {
  const { indexedDB } = window;
  window.untouched = {
    open: indexedDB.open.bind(indexedDB),
    databases: indexedDB.databases.bind(indexedDB),
    transaction: IDBDatabase.prototype.transaction,
    getAll: IDBObjectStore.prototype.getAll,
  };
  const faults = (window.faults = { calls: [], hits: [], plan });
  const errors = { refused: 'SecurityError', full: 'QuotaExceededError', failed: 'UnknownError', aborted: 'AbortError' };

  /** How this call is to fail, if it is. */
  function fault(call) {
    const at = faults.calls.push(call) - 1;
    const { kind, from, to, only } = faults.plan ?? {};
    if (only ? !call.endsWith(only) : !(at >= from && at < to)) return undefined;
    faults.hits.push(call);
    return kind;
  }
  const error = (kind) => new DOMException('told to', errors[kind]);
  const own = (object, name, value) => Object.defineProperty(object, name, { configurable: true, get: () => value });

  /** A request that answers with an error, later. */
  function failing(kind) {
    const request = new EventTarget();
    Object.setPrototypeOf(request, IDBOpenDBRequest.prototype);
    const happening = new EventTarget();
    for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) Object.defineProperty(request, name, { value: happening[name].bind(happening) });
    own(request, 'error', error(kind));
    for (const name of ['onerror', 'onsuccess', 'onupgradeneeded', 'onblocked']) Object.defineProperty(request, name, { writable: true, value: null });
    setTimeout(() => {
      const event = new Event('error', { cancelable: true });
      request.onerror?.(event);
      happening.dispatchEvent(event);
    });
    return request;
  }

  function wrap(prototype, name, fail) {
    const whole = prototype[name];
    prototype[name] = function (...given) {
      const kind = fault(`${prototype.constructor.name}.${name}`);
      return kind ? fail.call(this, kind, () => whole.apply(this, given)) : whole.apply(this, given);
    };
  }

  wrap(IDBFactory.prototype, 'databases', (kind) => Promise.reject(error(kind)));
  for (const name of ['open', 'deleteDatabase']) {
    wrap(IDBFactory.prototype, name, (kind) => {
      if (kind === 'refused') throw error(kind);
      return failing(kind);
    });
  }
  wrap(IDBDatabase.prototype, 'transaction', (kind, act) => {
    if (kind !== 'aborted' && kind !== 'full') throw error(kind === 'refused' ? 'failed' : kind);
    return abort(act(), kind);
  });
  /** As the browser does, where the disk fails it: with the reason on the transaction. */
  function abort(transaction, kind) {
    if (kind !== 'aborted') own(transaction, 'error', error(kind));
    queueMicrotask(() => {
      try {
        transaction.abort();
      } catch {
        // it is over already
      }
    });
    return transaction;
  }
  const requests = [
    [IDBObjectStore.prototype, ['get', 'getAll', 'put', 'delete', 'clear', 'openCursor']],
    [IDBIndex.prototype, ['get', 'getAll', 'openCursor']],
    [IDBCursor.prototype, ['continue']],
  ];
  for (const [prototype, names] of requests) {
    for (const name of names) {
      wrap(prototype, name, function (kind, act) {
        if (kind === 'refused') throw error('failed');
        const request = act();
        const source = this instanceof IDBCursor ? this.source : this;
        abort((source.objectStore ?? source).transaction, kind);
        return request;
      });
    }
  }
}

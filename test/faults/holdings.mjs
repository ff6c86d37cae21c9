/**
 * Counts what a page holds that no garbage collector gives back: listeners, timers, observed elements, audio contexts and
 * what sounds in them, locks, channels, object URLs. Runs in the page, before its scripts; `window.held()` tells.
 */
export function countHoldings() {
  /** By what it is, what is held of it. */
  const held = {};
  const of = (what) => (held[what] ??= new Set());
  const wrap = (object, name, make) => {
    const whole = object[name];
    object[name] = make(whole);
  };

  // Listeners on what stays as long as the page does. On others, such as our own nodes, they go with what they are on.
  const ours = new WeakMap();
  const stays = new Set([window, document, document.documentElement, screen.orientation, navigator.serviceWorker, navigator.permissions, navigator.mediaDevices, window.speechSynthesis, window.visualViewport]);
  const lasting = (target) => stays.has(target) || target === document.body || target instanceof MediaQueryList || target instanceof BroadcastChannel;
  const forget = (target, type, callback, capture) => {
    const known = ours.get(target)?.get(`${type} ${capture}`);
    const entry = known?.get(callback);
    if (entry) known.delete(callback), of('listeners').delete(entry);
  };
  const captures = (options) => Boolean(typeof options === 'object' ? options?.capture : options);
  wrap(EventTarget.prototype, 'addEventListener', (add) => function (type, callback, options) {
    const target = this ?? window;
    const { signal, once } = Object(options);
    if (lasting(target) && callback && !signal?.aborted) {
      const capture = captures(options);
      if (!ours.has(target)) ours.set(target, new Map());
      const key = `${type} ${capture}`;
      const known = ours.get(target);
      if (!known.has(key)) known.set(key, new Map());
      if (!known.get(key).has(callback)) {
        const entry = { toString: () => `${target.constructor.name} ${type}` };
        known.get(key).set(callback, entry);
        of('listeners').add(entry);
        const over = () => forget(target, type, callback, capture);
        if (signal) add.call(signal, 'abort', over, { once: true });
        if (once) add.call(target, type, over, { once: true, capture });
      }
    }
    return add.call(target, type, callback, options);
  });
  wrap(EventTarget.prototype, 'removeEventListener', (remove) => function (type, callback, options) {
    forget(this ?? window, type, callback, captures(options));
    return remove.call(this ?? window, type, callback, options);
  });

  // Timers.
  for (const [set, clear, again] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval', true], ['requestAnimationFrame', 'cancelAnimationFrame'], ['requestIdleCallback', 'cancelIdleCallback']]) {
    wrap(window, set, (make) => (callback, ...given) => {
      const id = make((...values) => {
        if (!again) of('timers').delete(`${set} ${id}`);
        callback(...values);
      }, ...given);
      of('timers').add(`${set} ${id}`);
      return id;
    });
    wrap(window, clear, (end) => (id) => {
      of('timers').delete(`${set} ${id}`);
      of('timers').delete(`${set === 'setTimeout' ? 'setInterval' : 'setTimeout'} ${id}`);
      return end(id);
    });
  }

  // Observers, by what they observe.
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    const { prototype } = window[name];
    const watched = new WeakMap();
    const of_ = (observer) => watched.get(observer) ?? watched.set(observer, new Map()).get(observer);
    wrap(prototype, 'observe', (observe) => function (target, ...given) {
      if (!of_(this).has(target)) {
        const entry = { toString: () => `${name} of ${target.localName ?? target.nodeName}` };
        of_(this).set(target, entry);
        of('observed').add(entry);
      }
      return observe.call(this, target, ...given);
    });
    if (prototype.unobserve)
      wrap(prototype, 'unobserve', (unobserve) => function (target) {
        of('observed').delete(of_(this).get(target));
        of_(this).delete(target);
        return unobserve.call(this, target);
      });
    wrap(prototype, 'disconnect', (disconnect) => function () {
      for (const entry of of_(this).values()) of('observed').delete(entry);
      of_(this).clear();
      return disconnect.call(this);
    });
  }

  // Sound.
  window.AudioContext = class extends window.AudioContext {
    constructor(...given) {
      super(...given);
      of('audio contexts').add(this);
    }
    close() {
      of('audio contexts').delete(this);
      for (const node of of('audio nodes')) if (node.context === this) of('audio nodes').delete(node);
      return super.close();
    }
  };
  wrap(AudioScheduledSourceNode.prototype, 'start', (start) => function (...given) {
    of('audio nodes').add(this);
    this.addEventListener('ended', () => of('audio nodes').delete(this), { once: true });
    return start.apply(this, given);
  });

  // Locks and channels.
  if (navigator.wakeLock)
    wrap(Object.getPrototypeOf(navigator.wakeLock), 'request', (request) => async function (...given) {
      window.wakeLocksAsked = (window.wakeLocksAsked ?? 0) + 1;
      const lock = await request.apply(this, given);
      of('locks').add(lock);
      lock.addEventListener('release', () => of('locks').delete(lock), { once: true });
      return lock;
    });
  if (navigator.locks)
    wrap(Object.getPrototypeOf(navigator.locks), 'request', (request) => function (...given) {
      const entry = {};
      of('locks').add(entry);
      return request.apply(this, given).finally(() => of('locks').delete(entry));
    });
  window.BroadcastChannel = class extends window.BroadcastChannel {
    constructor(...given) {
      super(...given);
      of('channels').add(this);
    }
    close() {
      of('channels').delete(this);
      return super.close();
    }
  };
  wrap(URL, 'createObjectURL', (make) => (blob) => {
    const url = make.call(URL, blob);
    of('object URLs').add(url);
    return url;
  });
  wrap(URL, 'revokeObjectURL', (end) => (url) => {
    of('object URLs').delete(url);
    return end.call(URL, url);
  });

  window.held = () => Object.fromEntries(Object.entries(held).filter(([, each]) => each.size > 0).map(([what, each]) => [what, [...each].map(String).sort()]));
}

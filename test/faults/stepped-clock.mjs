/**
 * A clock that goes only when it is told to, with the timers that hang on it. Runs in the page, before its scripts. Days
 * pass in minutes so, and a slow machine makes no difference: what is shown is right at a moment, or it is wrong.
 * Visibility and freezing are not played: those are the browser's own.
 */
export function steppedClock(start) {
  const RealDate = Date;
  const timers = new Map();
  let now = start;
  let last = 0;

  window.Date = class extends RealDate {
    constructor(...given) {
      super(...(given.length > 0 ? given : [now]));
    }
    static now() {
      return now;
    }
  };
  performance.now = () => now - start;
  window.setTimeout = (callback, delay = 0, ...given) => {
    timers.set(++last, { at: now + Math.max(0, Number(delay) || 0), call: () => callback(...given) });
    return last;
  };
  window.setInterval = (callback, delay, ...given) => {
    timers.set(++last, { at: now + Number(delay), every: Number(delay), call: () => callback(...given) });
    return last;
  };
  window.clearTimeout = window.clearInterval = (id) => timers.delete(id);

  /** Until what was begun has come to an end, rendering included. */
  const settled = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });

  window.clock = {
    now: () => now,
    waiting: () => timers.size,
    /** Time passes while nothing runs: the page is frozen. */
    jump: (ms) => void (now += ms),
    /**
     * Time passes, and timers ring: each at its moment, or as browsers let hidden pages be called, once in so many
     * milliseconds.
     */
    async pass(ms, once = 1) {
      const until = now + ms;
      for (;;) {
        const [id, timer] = [...timers].sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
        const at = timer && Math.max(now, Math.ceil(timer.at / once) * once);
        if (!timer || at > until) break;
        now = at;
        if (timer.every) timer.at += timer.every;
        else timers.delete(id);
        timer.call();
        await settled();
      }
      now = until;
      await settled();
    },
    settled,
  };
}

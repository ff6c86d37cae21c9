import { attempt } from './attempt.js';
import { onVisibility } from './visibility.js';

interface Deadline {
  readonly at: () => number | undefined;
  readonly callback: (now: number) => void;
  /** What `at` said when it was last asked, unless that has been met. */
  due?: number | undefined;
  /** The moment for which it called back last. It does so once for each. */
  met?: number | undefined;
}

/** Browsers take a longer delay for none at all. */
const longest = 2 ** 31 - 1;

const deadlines = new Set<Deadline>();
let timer: ReturnType<typeof setTimeout> | undefined;
let stopWatching: (() => void) | undefined;

/**
 * Calls back at a moment (epoch ms), while the page is hidden too: for a cue that was asked for. All that ask share one
 * timer. Browsers wake a hidden page late, by a second at first and by up to a minute later, and not at all where it is
 * frozen: what must be heard on time is scheduled with the `Chime`.
 *
 * @param at the next moment, or undefined; asked at once, after each call back, and at `changed()`. A moment that has
 * already passed (the clock was set forward, the machine slept) is late: it calls back once, as soon as the page wakes.
 */
export function onMoment(at: () => number | undefined, callback: (now: number) => void): { stop(): void; changed(): void } {
  const deadline: Deadline = { at, callback };
  deadlines.add(deadline);
  const changed = (): void => {
    if (!deadlines.has(deadline)) return;
    ask(deadline);
    arm();
  };
  changed();
  return {
    changed,
    stop() {
      deadlines.delete(deadline);
      arm();
    },
  };
}

/** Calls back whoever is due. The ticker asks as well, since no timer notices that the clock was set forward. */
export function meetDeadlines(now: number): void {
  let met = false;
  for (const deadline of [...deadlines]) {
    const { due, callback } = deadline;
    if (due === undefined || due > now || !deadlines.has(deadline)) continue;
    met = true;
    deadline.met = due;
    attempt(() => callback(now));
    ask(deadline);
    // Whatever else had passed by now was told by the same call.
    if (deadline.due !== undefined && deadline.due <= now) deadline.due = undefined;
  }
  if (met) arm();
}

function ask(deadline: Deadline): void {
  const moment = attempt(deadline.at);
  deadline.due = Number.isFinite(moment) && moment !== deadline.met ? moment : undefined;
}

/** Sets the one timer to the next moment. The clock may have been set back when it rings: then it is set anew. */
function arm(): void {
  clearTimeout(timer);
  const next = Math.min(...[...deadlines].map(({ due }) => due ?? Infinity));
  timer = next === Infinity ? undefined : setTimeout(ring, Math.min(longest, Math.max(0, Math.ceil(next - Date.now()))));
  if (timer !== undefined) stopWatching ??= onVisibility(ring);
  else stopWatching = void stopWatching?.();
}

function ring(): void {
  meetDeadlines(Date.now());
  arm();
}

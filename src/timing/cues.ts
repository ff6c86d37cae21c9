import { notBefore } from './events.js';
import type { Plan } from './plan.js';
import type { Range } from './range.js';
import type { Session, Turn } from './session.js';

/** `may-…`: she can now, if she likes. Without: it is time, by the plan. Neither is ever a must. */
export type CueKind = 'may-express' | 'express' | 'may-switch' | 'switch' | 'may-stop' | 'finish';

export interface Cue {
  readonly kind: CueKind;
  /** When it falls due if she goes on as now, or when it fell due, in epoch milliseconds. */
  readonly at: number;
}

const minute = 60_000;

/** A session is thought forgotten so long (ms) after the plan's end and after her last press. */
const forgottenAfter = 30 * minute;

/** The end of a session whose plan has none, in minutes of expressing. */
const longest = 30;

/**
 * The cues of what is going on, in order: those that have fallen due, and those to come if she goes on as now. Known
 * ahead, so that sound can be scheduled, and steady: a cue that fell due stays at its moment, whatever is paused later.
 * In a pause none is given.
 *
 * @param now the moment asked about, in epoch milliseconds: that which `sessionAt` was given
 */
export function cuesOf(plan: Plan, session: Session, now: number): Cue[] {
  const { phase, paused, lastAt, turns } = session;
  if (paused || lastAt === undefined) return [];
  const moment = notBefore(lastAt, now);
  const cues = (range: Range | undefined, spent: readonly Turn[], early: CueKind, late: CueKind): Cue[] => {
    if (!range) return [];
    const last = { kind: late, at: momentOf(spent, range.latest, moment) };
    // An earliest at the very start, or together with the latest, has nothing of its own to say.
    return range.earliest > 0 && range.earliest < range.latest ? [{ kind: early, at: momentOf(spent, range.earliest, moment) }, last] : [last];
  };
  if (phase === 'massage') return cues(plan.massage, turns, 'may-express', 'express');
  if (phase !== 'express') return [];
  const whole = cues(plan.express, turns.filter((turn) => turn.phase === 'express'), 'may-stop', 'finish');
  const end = whole.at(-1)?.at ?? Infinity;
  // Who is to finish is not sent to the other side.
  const turn = cues(plan.side, turns.slice(-1), 'may-switch', 'switch').filter(({ at }) => at < end);
  return [...turn, ...whole].sort((a, b) => a.at - b.at);
}

/** When turns had lasted so many minutes, or will have if she goes on from `moment`, in epoch milliseconds. */
function momentOf(turns: readonly Turn[], minutes: number, moment: number): number {
  let left = Math.round(minutes * minute);
  for (const [from, to] of turns.flatMap(({ runs }) => runs)) {
    if (left <= to - from) return from + left;
    left -= to - from;
  }
  return moment + left;
}

/**
 * When a session that was left running most likely ended, in epoch milliseconds: where the plan ends, or where the pause
 * began, but not before the last thing that she did. Undefined while it may well still go on.
 */
export function likelyEnd(plan: Plan, session: Session, now: number): number | undefined {
  const { phase, paused, lastAt, massage, express } = session;
  if (lastAt === undefined || phase === 'finished') return undefined;
  // Whoever presses is there: the question waits for half an hour of silence.
  const moment = notBefore(lastAt, now);
  if (moment - lastAt <= forgottenAfter) return undefined;
  if (paused) return lastAt;
  const over = phase === 'massage' ? massage - plan.massage!.latest * minute : express - (plan.express?.latest ?? longest) * minute;
  return over > forgottenAfter ? Math.max(lastAt, moment - over) : undefined;
}

import type { Plan } from './plan.js';
import type { Range } from './range.js';
import type { Session } from './session.js';

/** `may-…`: she can now, if she likes. Without: it is time, by the plan. Neither is ever a must. */
export type CueKind = 'may-express' | 'express' | 'may-switch' | 'switch' | 'may-stop' | 'finish';

export interface Cue {
  readonly kind: CueKind;
  /** When it falls due if she goes on as now, or when it fell due, in epoch milliseconds. */
  readonly at: number;
}

const minute = 60_000;

/** A session is thought forgotten so long (ms) after the plan's end, or into a pause. */
const forgottenAfter = 30 * minute;

/** The end of a session whose plan has none, in minutes of expressing. */
const longest = 30;

/**
 * The cues of what is going on, in order: those that have fallen due, and those to come if she goes on as now. Known
 * ahead, so that sound can be scheduled. A session that is not running has none.
 *
 * @param now the moment asked about, in epoch milliseconds: that which `sessionAt` was given
 */
export function cuesOf(plan: Plan, session: Session, now: number): Cue[] {
  if (session.paused || session.lastAt === undefined) return [];
  const moment = Math.max(Math.round(now), session.lastAt);
  const cues = (range: Range | undefined, spent: number, kinds: readonly [CueKind, CueKind]): Cue[] =>
    range ? [range.earliest, range.latest].map((minutes, index) => ({ kind: kinds[index]!, at: moment + minutes * minute - spent })) : [];
  if (session.phase === 'massage') return cues(plan.massage, session.massage, ['may-express', 'express']);
  if (session.phase !== 'express') return [];
  const onThisSide = session.turns.at(-1)!.active;
  return [...cues(plan.side, onThisSide, ['may-switch', 'switch']), ...cues(plan.express, session.express, ['may-stop', 'finish'])].sort((a, b) => a.at - b.at);
}

/**
 * When a session that was left running most likely ended, in epoch milliseconds: where the plan ends, or where the pause
 * began, but not before the last thing that she did. Undefined while it may well still go on.
 */
export function likelyEnd(plan: Plan, session: Session, now: number): number | undefined {
  const { phase, paused, lastAt, massage, express } = session;
  if (lastAt === undefined || phase === 'finished') return undefined;
  const moment = Math.max(Math.round(now), lastAt);
  if (paused) return moment - lastAt > forgottenAfter ? lastAt : undefined;
  const over = phase === 'massage' ? massage - plan.massage!.latest * minute : express - (plan.express?.latest ?? longest) * minute;
  return over > forgottenAfter ? Math.max(lastAt, moment - over) : undefined;
}

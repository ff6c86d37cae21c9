import type { coaching } from '../../content/timer/coach.js';
import { cuesOf, likelyEnd, type CueKind } from '../../timing/cues.js';
import { standing, type SessionEvent } from '../../timing/events.js';
import type { Plan, PlanName } from '../../timing/plan.js';
import { sessionAt, type Session } from '../../timing/session.js';

/** What the face is about. `change` and `stop` are offers, which she may leave. */
export type Screen = 'ready' | 'massage' | 'express' | 'change' | 'stop' | 'paused' | 'forgotten' | 'finished';

/** The guide's steps that go with a moment of a session. */
export type CoachedStep = 3 | 4 | 5 | 6;

export interface Face {
  readonly screen: Screen;
  readonly session: Session;
  /** The sentence under the phase. */
  readonly say: keyof typeof coaching;
  /** The step whose instruction and drawing are shown. */
  readonly step: CoachedStep;
  /** Time on the turn that is going on, in milliseconds. */
  readonly turn: number;
  /** Minutes that the ring stands for; none where nothing is planned. */
  readonly planned: number | undefined;
  /** What can be taken back just now. */
  readonly undoable: SessionEvent | undefined;
  /** Five minutes are left of the plan, or less. */
  readonly nearEnd: boolean;
  /** When it most likely ended, if it was left running, in epoch milliseconds. */
  readonly ended: number | undefined;
}

/** How long (ms) a change can be taken back by a press. */
export const undoTime = 10_000;

const minute = 60_000;

/** What goes on, and when, in a session that is shown. */
export interface Shown {
  readonly plan: Plan;
  readonly name: PlanName;
  readonly events: readonly SessionEvent[];
  /** Offers that fell due until then (epoch ms) have been declined. */
  readonly declined: number;
}

/** What the face shows at a moment (epoch ms). Pure: the same session looks the same in every tab. */
export function faceAt({ plan, name, events, declined }: Shown, now: number): Face {
  const session = sessionAt(plan, events, now);
  const due = new Set<CueKind>();
  const open = new Set<CueKind>();
  let nearEnd = false;
  for (const { kind, at } of cuesOf(plan, session, now)) {
    if (kind === 'finish') nearEnd = at - now <= 5 * minute && at > now;
    if (at > now) continue;
    due.add(kind);
    if (at > declined) open.add(kind);
  }
  const ended = likelyEnd(plan, session, now);
  const turn = session.turns.at(-1)?.active ?? 0;
  return {
    session,
    screen: screenOf(session, open, ended),
    say: sentence(session, due, open, name),
    step: stepAt(session),
    turn,
    planned: plannedMinutes(plan, session, turn),
    undoable: standing(events).filter(({ at }) => now - at <= undoTime).at(-1),
    nearEnd,
    ended,
  };
}

function screenOf({ phase, paused }: Session, open: ReadonlySet<CueKind>, ended: number | undefined): Screen {
  if (ended !== undefined) return 'forgotten';
  if (paused) return 'paused';
  if (phase !== 'express') return phase;
  if (open.has('finish')) return 'stop';
  return open.has('switch') ? 'change' : 'express';
}

function sentence({ phase }: Session, due: ReadonlySet<CueKind>, open: ReadonlySet<CueKind>, name: PlanName): Face['say'] {
  if (phase === 'massage') return due.has('express') ? 'express' : due.has('may-express') ? 'mayExpress' : 'massage';
  if (open.has('finish')) return 'finish';
  if (open.has('switch')) return 'orStay';
  if (due.has('may-stop')) return 'mayStop';
  if (due.has('may-switch') && !due.has('switch')) return 'maySwitch';
  return ({ full: 'flow', 'early-days': 'drops', comfort: 'comfortable', pump: 'pump' } as const)[name];
}

/** Massage goes through three of the guide's steps: circles, strokes, then round the nipple (P3: one to three minutes each). */
function stepAt({ phase, massage }: Session): CoachedStep {
  if (phase !== 'massage') return 6;
  return massage < 2 * minute ? 3 : massage < 3.5 * minute ? 4 : 5;
}

function plannedMinutes(plan: Plan, { phase }: Session, turn: number): number | undefined {
  if (phase === 'massage') return plan.massage && (turn < plan.massage.earliest * minute ? plan.massage.earliest : plan.massage.latest);
  return plan.side?.latest ?? plan.express?.latest;
}

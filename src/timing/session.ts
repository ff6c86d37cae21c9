import { notBefore, standing, type SessionEvent, type Side } from './events.js';
import type { Plan } from './plan.js';

/** `ready`: not begun. The others are what she is doing, or has done. */
export type Phase = 'ready' | 'massage' | 'express' | 'finished';

/** A stretch of one thing on one side. Pauses lie within it. */
export interface Turn {
  readonly phase: 'massage' | 'express';
  readonly side: Side;
  /** When it began, in epoch milliseconds. */
  readonly from: number;
  /** Time spent, pauses not counted, in milliseconds. */
  readonly active: number;
  /** When it ran: from and to, in epoch milliseconds, pauses left out. */
  readonly runs: readonly (readonly [from: number, to: number])[];
}

/** What a session is at a moment. All durations are milliseconds, never negative; moments are epoch milliseconds. */
export interface Session {
  readonly phase: Phase;
  readonly paused: boolean;
  /** The side in use, or to begin with. */
  readonly side: Side;
  readonly startedAt: number | undefined;
  readonly finishedAt: number | undefined;
  readonly massage: number;
  readonly left: number;
  readonly right: number;
  /** Both sides at once. */
  readonly both: number;
  /** Expressing: left, right and both. */
  readonly express: number;
  /** Massage and expressing. */
  readonly active: number;
  readonly pauses: number;
  /** From the start until the end or now: active and pauses. */
  readonly elapsed: number;
  readonly turns: readonly Turn[];
  /** When she felt let-down. */
  readonly letDowns: readonly number[];
  /** The last thing that happened, in epoch milliseconds. */
  readonly lastAt: number | undefined;
}

interface Running {
  phase: Phase;
  paused: boolean;
  side: Side;
  startedAt: number | undefined;
  finishedAt: number | undefined;
  pauses: number;
  turns: (Omit<Turn, 'active' | 'runs'> & { active: number; runs: [number, number][] })[];
  letDowns: number[];
  lastAt: number | undefined;
}

/**
 * What a session is, from what happened in it. Total: any list gives an answer, in whatever order and from wherever, and
 * no figure is ever negative. A clock that was set back reads as if no time had passed since the last event.
 *
 * @param now the moment asked about, in epoch milliseconds
 */
export function sessionAt(plan: Plan, events: readonly SessionEvent[], now: number): Session {
  const together = plan.side === undefined;
  const session: Running = { phase: 'ready', paused: false, side: together ? 'both' : 'left', startedAt: undefined, finishedAt: undefined, pauses: 0, turns: [], letDowns: [], lastAt: undefined };

  for (const event of standing(events)) {
    if (session.phase === 'finished' || (session.phase === 'ready' && event.type !== 'start')) continue;
    pass(session, event.at);
    happen(session, plan, event);
    session.lastAt = event.at;
  }
  if (session.lastAt !== undefined && session.phase !== 'finished') pass(session, notBefore(session.lastAt, now));
  return summed(session);
}

/** The other side than the one in use. Both together have no other. */
export const otherSide = (side: Side): Side => (side === 'both' ? 'both' : side === 'left' ? 'right' : 'left');

/** Time goes by, on whatever is going on. */
function pass(session: Running, until: number): void {
  const spent = until - (session.lastAt ?? until);
  const turn = session.turns.at(-1);
  if (session.paused) session.pauses += spent;
  else if (turn && spent > 0) {
    turn.active += spent;
    const run = turn.runs.at(-1);
    if (run && run[1] === until - spent) run[1] = until;
    else turn.runs.push([until - spent, until]);
  }
}

function happen(session: Running, plan: Plan, { type, at, side }: SessionEvent): void {
  const begin = (phase: 'massage' | 'express'): void => {
    session.phase = phase;
    session.turns.push({ phase, side: session.side, from: at, active: 0, runs: [] });
  };
  switch (type) {
    case 'start':
      if (session.phase !== 'ready') return;
      session.startedAt = at;
      if (plan.side && side && side !== 'both') session.side = side;
      begin(plan.massage ? 'massage' : 'express');
      return;
    case 'let-down':
      session.letDowns.push(at);
      if (session.phase === 'massage') begin('express');
      return;
    case 'express':
      if (session.phase === 'massage') begin('express');
      return;
    case 'switch': {
      const to = side && side !== 'both' ? side : otherSide(session.side);
      if (!plan.side || to === session.side) return;
      session.side = to;
      // During massage it only says where expressing will begin.
      if (session.phase === 'express') begin('express');
      return;
    }
    case 'pause':
      session.paused = true;
      return;
    case 'resume':
      session.paused = false;
      return;
    default:
      session.finishedAt = at;
      session.phase = 'finished';
      session.paused = false;
  }
}

function summed({ phase, paused, side, startedAt, finishedAt, pauses, turns, letDowns, lastAt }: Running): Session {
  const sum = (chosen: (turn: Turn) => boolean): number => turns.filter(chosen).reduce((total, { active }) => total + active, 0);
  const on = (wanted: Side) => sum((turn) => turn.phase === 'express' && turn.side === wanted);
  const massage = sum((turn) => turn.phase === 'massage');
  const [left, right, both] = [on('left'), on('right'), on('both')];
  const express = left + right + both;
  const active = massage + express;
  return { phase, paused, side, startedAt, finishedAt, massage, left, right, both, express, active, pauses, elapsed: active + pauses, turns, letDowns, lastAt };
}

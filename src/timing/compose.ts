import type { SessionEvent, SessionEventType, Side } from './events.js';

/** The figures of a session, as somebody wrote them down afterwards. All but `start` are milliseconds. */
export interface Figures {
  /** When it began, in epoch milliseconds. */
  readonly start: number;
  readonly massageMs: number;
  /** Expressing, one side after the other. */
  readonly turns: readonly { readonly side: Side; readonly ms: number }[];
  readonly pausesMs: number;
  /** Let-downs that were noted, in epoch milliseconds. They happen while expressing: earlier or later ones move there. */
  readonly letDowns?: readonly number[];
  /** What the ids of the events begin with: unique wherever it was made, new for each composing. */
  readonly id: string;
}

/**
 * The events of a finished session that has just these figures: `sessionAt` gives them back, for any plan that has such a
 * part (massage only where the plan has massage; `both` where the two are expressed together). The pauses come last.
 */
export function composeSession({ start, massageMs, turns, pausesMs, letDowns = [], id }: Figures): SessionEvent[] {
  const happened: Omit<SessionEvent, 'id'>[] = [];
  let at = Math.round(start);
  const happen = (type: SessionEventType, side?: Side): void => void happened.push({ type, at, ...(side && { side }) });
  happen('start', turns[0]?.side);
  at += whole(massageMs);
  const expressing = at;
  turns.forEach(({ side, ms }, index) => {
    if (index === 0) happen('express');
    else if (side !== turns[index - 1]!.side) happen('switch', side);
    at += whole(ms);
  });
  for (const letDown of turns.length > 0 ? letDowns : []) {
    const moment = Math.min(Math.max(Math.round(letDown), expressing), at);
    const next = happened.findIndex((event) => event.at > moment);
    happened.splice(next < 0 ? happened.length : next, 0, { type: 'let-down', at: moment });
  }
  if (whole(pausesMs) > 0) happen('pause');
  at += whole(pausesMs);
  happen('finish');
  // Those that fall together are told apart by their ids, which therefore count up.
  return happened.map((event, place) => ({ id: `${id}-${String(place).padStart(4, '0')}`, ...event }));
}

const whole = (ms: number): number => (ms > 0 ? Math.round(ms) : 0);

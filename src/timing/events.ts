/** Hers and anatomical. `both` where the two are expressed together. */
export type Side = 'left' | 'right' | 'both';

/** What happened in a session. */
export type SessionEventType = 'start' | 'let-down' | 'express' | 'switch' | 'pause' | 'resume' | 'finish' | 'undo';

/** One thing that she did, and when. A session is the list of these and nothing else. */
export interface SessionEvent {
  /** Unique wherever it was made, so that two tabs' lists can be joined. */
  readonly id: string;
  readonly type: SessionEventType;
  /** When she pressed, in epoch milliseconds. */
  readonly at: number;
  /** For `start`: the side to begin with. For `switch`: the side to go to; unset, the other one. */
  readonly side?: Side;
  /** For `undo`: the id of what it takes back. */
  readonly undoes?: string;
}

const types: readonly string[] = ['start', 'let-down', 'express', 'switch', 'pause', 'resume', 'finish', 'undo'] satisfies SessionEventType[];

/** The last moment that a `Date` can tell, in epoch milliseconds. */
export const endOfTime = 8.64e15;

/**
 * Two lists of events as one, each event once, in order of time. Commutative, associative and idempotent, so it does not
 * matter which tab or device joins what when. Of two that share an id but differ (one was edited by hand) it keeps the one
 * that reads first as text: an arbitrary rule, but everywhere the same.
 */
export function mergeEvents(one: readonly SessionEvent[], other: readonly SessionEvent[]): SessionEvent[] {
  const byId = new Map<string, SessionEvent>();
  for (const event of [...one, ...other].filter(isEvent).map(plain)) {
    const known = byId.get(event.id);
    if (!known || JSON.stringify(event) < JSON.stringify(known)) byId.set(event.id, event);
  }
  return [...byId.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The events that stand: in order, each once, without what was undone. An undo can itself be undone, by a later one. */
export function standing(events: readonly SessionEvent[]): SessionEvent[] {
  const ordered = mergeEvents(events, []);
  const undone = new Set<string>();
  for (const { id, type, undoes } of [...ordered].reverse()) if (type === 'undo' && !undone.has(id)) undone.add(undoes!);
  return ordered.filter(({ id, type }) => type !== 'undo' && !undone.has(id));
}

/** `now` (epoch milliseconds) as a session may know it: never before the last thing that happened, and always a moment. */
export function notBefore(last: number, now: number): number {
  return now > last && now <= endOfTime ? Math.round(now) : last;
}

/**
 * The `at` for a new event, in epoch milliseconds: `now`, or just after the last event where the clock was set back or
 * two fall together. Order is by `at`, and a press comes after those before it.
 */
export function stampAfter(events: readonly SessionEvent[], now: number): number {
  const last = mergeEvents(events, []).at(-1);
  return notBefore(last ? last.at + 1 : 0, now);
}

/** Whether something read from anywhere is an event: it may come from a file, an older version or a tired hand. */
function isEvent(value: unknown): value is SessionEvent {
  if (typeof value !== 'object' || value === null) return false;
  const { id, type, at } = value as Partial<SessionEvent>;
  return typeof id === 'string' && types.includes(String(type)) && typeof at === 'number' && Math.abs(at) <= endOfTime;
}

/** Just the fields that mean something, always in the same order, with whole milliseconds: those add up exactly. */
function plain({ id, type, at, side, undoes }: SessionEvent): SessionEvent {
  return {
    id,
    type,
    at: Math.round(at),
    ...((side === 'left' || side === 'right' || side === 'both') && { side }),
    ...(typeof undoes === 'string' && { undoes }),
  };
}

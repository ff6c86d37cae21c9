import type { Plan, PlanName, Range, SessionEvent, SessionEventType, Side } from '../timing/index.js';
import { isFinished, isStarted, type Amounts, type Entry, type FeedEntry, type SessionEntry, type Stored } from './entry.js';
import type { Settings } from './face.js';

/** What is wrong: something is missing, or is not what it should be, or a session has no start or no end. */
export type Fault = 'missing' | 'wrong' | 'unfinished';

/** Something read is not an entry. `place` says where, as a JSON pointer. */
export class Invalid extends Error {
  constructor(
    readonly reason: Fault,
    readonly place: string,
  ) {
    super(`${reason}: ${place}`);
  }
}

type Read<Value> = (value: unknown, place: string) => Value;
type Fields = Readonly<Record<string, unknown>>;

const planNames: readonly PlanName[] = ['full', 'early-days', 'comfort', 'pump'];
const sides: readonly Side[] = ['left', 'right', 'both'];
const feeds: readonly FeedEntry['feed'][] = ['breast', 'bottle', 'expressed'];
const eventTypes: readonly SessionEventType[] = ['start', 'let-down', 'express', 'switch', 'pause', 'resume', 'finish', 'undo'];

/** The last moment that a `Date` can tell, in epoch milliseconds. */
const endOfTime = 8.64e15;

/** No amount of milk, in millilitres, and no plan, in minutes, is greater. */
const mostMilk = 10_000;
const longestPlan = 1440;

/**
 * An entry from anything: just its fields, always in the same order. The one gate for what is imported, what is read
 * from the database and what elements hand in.
 *
 * @throws Invalid where it is not an entry
 */
export function entryOf(value: unknown, place = ''): Entry {
  const fields = object(value, place);
  const kind = required(fields, 'kind', place, oneOf(['session', 'feed'] as const));
  return kind === 'session' ? finished(session(fields, place), place) : feed(fields, place);
}

/** A session from anything, finished or still going on. @throws Invalid */
export function sessionEntryOf(value: unknown, place = ''): SessionEntry {
  const fields = object(value, place);
  required(fields, 'kind', place, oneOf(['session'] as const));
  return session(fields, place);
}

/** An entry or what is left of one, or undefined where it is neither. */
export function storedOf(value: unknown): Stored | undefined {
  return orUndefined(() => {
    const fields = object(value, '');
    if (fields['deleted'] !== true) return entryOf(value);
    return { id: required(fields, 'id', '', id), profile: required(fields, 'profile', '', text), edited: required(fields, 'edited', '', moment), deleted: true };
  });
}

/** A session that is going on, or undefined where it is none. */
export const runningOf = (value: unknown): SessionEntry | undefined => orUndefined(() => sessionEntryOf(value));

/** The settings among anything. */
export function settingsOf(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return {};
  const fields = value as Fields;
  const known = (name: string): boolean => (name === 'unit' ? ['ml', 'oz'].includes(String(fields[name])) : name === 'profile' ? typeof fields[name] === 'string' : typeof fields[name] === 'boolean');
  const table = timetable(fields['timetable']);
  return { ...Object.fromEntries(['sound', 'vibrate', 'speak', 'keepAwake', 'mayLetSleep', 'dueChime', 'unit', 'profile'].filter(known).map((name) => [name, fields[name]])), ...(table && { timetable: table }) };
}

/** A timetable of hers; none where any of it is missing or is no minutes of a day. */
function timetable(value: unknown): Settings['timetable'] {
  const { firstSlot, interval, session } = Object(value) as Record<string, unknown>;
  const within = (minutes: unknown, least: number, most: number): minutes is number => Number.isInteger(minutes) && (minutes as number) >= least && (minutes as number) <= most;
  return within(firstSlot, 0, 1439) && within(interval, 1, 1440) && within(session, 1, 1440) ? { firstSlot, interval, session } : undefined;
}

function orUndefined<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function kept(fields: Fields, place: string) {
  return {
    id: required(fields, 'id', place, id),
    profile: required(fields, 'profile', place, text),
    zone: required(fields, 'zone', place, id),
    edited: required(fields, 'edited', place, moment),
    ...optional(fields, 'note', place, text),
  };
}

function session(fields: Fields, place: string): SessionEntry {
  const entry: SessionEntry = {
    kind: 'session',
    ...kept(fields, place),
    plan: required(fields, 'plan', place, oneOf(planNames)),
    ranges: required(fields, 'ranges', place, plan),
    events: required(fields, 'events', place, list(event)),
    ...optional(fields, 'amounts', place, amounts),
  };
  if (!isStarted(entry)) throw new Invalid('unfinished', `${place}/events`);
  return entry;
}

function finished(entry: SessionEntry, place: string): SessionEntry {
  if (!isFinished(entry)) throw new Invalid('unfinished', `${place}/events`);
  return entry;
}

function feed(fields: Fields, place: string): FeedEntry {
  const entry: FeedEntry = {
    kind: 'feed',
    ...kept(fields, place),
    feed: required(fields, 'feed', place, oneOf(feeds)),
    ...optional(fields, 'side', place, oneOf(sides)),
    at: required(fields, 'at', place, moment),
    ...optional(fields, 'end', place, moment),
    ...optional(fields, 'amount', place, millilitres),
  };
  if (entry.end !== undefined && entry.end < entry.at) throw new Invalid('wrong', `${place}/end`);
  return entry;
}

const event: Read<SessionEvent> = (value, place) => {
  const fields = object(value, place);
  return {
    id: required(fields, 'id', place, id),
    type: required(fields, 'type', place, oneOf(eventTypes)),
    at: required(fields, 'at', place, moment),
    ...optional(fields, 'side', place, oneOf(sides)),
    ...optional(fields, 'undoes', place, id),
  };
};

const plan: Read<Plan> = (value, place) => {
  const fields = object(value, place);
  const part = (name: string): Range | undefined => (fields[name] === undefined ? undefined : range(fields[name], `${place}/${name}`));
  return { massage: part('massage'), side: part('side'), express: part('express') };
};

const range: Read<Range> = (value, place) => {
  const fields = object(value, place);
  const found = { earliest: required(fields, 'earliest', place, number(0, longestPlan)), latest: required(fields, 'latest', place, number(0, longestPlan)) };
  if (found.earliest > found.latest) throw new Invalid('wrong', `${place}/latest`);
  return found;
};

const amounts: Read<Amounts> = (value, place) => {
  const fields = object(value, place);
  return { ...optional(fields, 'left', place, millilitres), ...optional(fields, 'right', place, millilitres), ...optional(fields, 'both', place, millilitres) };
};

function object(value: unknown, place: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Invalid('wrong', place);
  return value as Fields;
}

function required<Value>(fields: Fields, name: string, place: string, read: Read<Value>): Value {
  if (fields[name] === undefined) throw new Invalid('missing', `${place}/${name}`);
  return read(fields[name], `${place}/${name}`);
}

function optional<Name extends string, Value>(fields: Fields, name: Name, place: string, read: Read<Value>): { readonly [Key in Name]?: Value } {
  return fields[name] === undefined ? {} : ({ [name]: read(fields[name], `${place}/${name}`) } as { [Key in Name]: Value });
}

const text: Read<string> = (value, place) => {
  if (typeof value !== 'string') throw new Invalid('wrong', place);
  return value;
};

const id: Read<string> = (value, place) => {
  if (text(value, place) === '') throw new Invalid('wrong', place);
  return value as string;
};

const number =
  (least: number, most: number): Read<number> =>
  (value, place) => {
    if (typeof value !== 'number' || !(value >= least && value <= most)) throw new Invalid('wrong', place);
    return value === 0 ? 0 : value; // a file knows no -0
  };

const millilitres = number(0, mostMilk);

const moment: Read<number> = (value, place) => {
  const found = number(-endOfTime, endOfTime)(value, place);
  if (!Number.isInteger(found)) throw new Invalid('wrong', place);
  return found;
};

const oneOf =
  <Value extends string>(allowed: readonly Value[]): Read<Value> =>
  (value, place) => {
    if (!allowed.includes(value as Value)) throw new Invalid('wrong', place);
    return value as Value;
  };

const list =
  <Value>(read: Read<Value>): Read<readonly Value[]> =>
  (value, place) => {
    if (!Array.isArray(value)) throw new Invalid('wrong', place);
    return value.map((each, index) => read(each, `${place}/${index}`));
  };

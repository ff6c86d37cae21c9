import * as fc from 'fast-check';
import type { Entry, FeedEntry, SessionEntry } from '../../src/records/entry.ts';
import { entryOf } from '../../src/records/validate.ts';
import { plans, type PlanName, type SessionEvent, type SessionEventType } from '../../src/timing/index.ts';
import { minute, t0 } from './desk.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const moment = fc.integer({ min: t0 - 1e9, max: t0 + 1e9 });
const amount = fc.oneof(fc.integer({ min: 0, max: 400 }), fc.double({ min: 0, max: 400, noNaN: true }));
const side = fc.constantFrom('left' as const, 'right' as const, 'both' as const);
const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('', 'Sữa ít', '=1+1', '"', 'حليب'));
const anId = fc.constantFrom(...ids);
/** An entry's identity is its own: an id belongs to one person. */
const whose = (id: string): string => (id > 'd' ? 'Mai' : '');

const kept = { zone: fc.constantFrom('Asia/Ho_Chi_Minh', 'Europe/Berlin', 'America/St_Johns'), edited: fc.oneof(moment, fc.constantFrom(t0, t0 + 1)) };
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const presses = fc.array(fc.record({ type: fc.constantFrom<SessionEventType>('express', 'switch', 'pause', 'resume', 'let-down'), after: fc.integer({ min: 0, max: 20 * minute }) }), { maxLength: 6 });

export const aFeed: fc.Arbitrary<FeedEntry> = fc
  .record({ id: anId, ...kept, note: optional(text), feed: fc.constantFrom('breast', 'bottle', 'expressed'), side: optional(side), at: moment, lasting: optional(fc.nat(1e7)), amount: optional(amount) })
  .map(({ lasting, ...fields }) => entryOf({ kind: 'feed', ...fields, profile: whose(fields.id), end: lasting === undefined ? undefined : fields.at + lasting }) as FeedEntry);

export const aSession: fc.Arbitrary<SessionEntry> = fc
  .record({ id: anId, ...kept, note: optional(text), plan: fc.constantFrom(...(Object.keys(plans) as PlanName[])), start: moment, first: optional(side), presses, amounts: optional(fc.record({ left: amount, right: amount, both: amount }, { requiredKeys: [] })) })
  .map(({ start, first, presses: pressed, plan, ...fields }) => {
    let at = start;
    const events: SessionEvent[] = [{ id: '00', type: 'start', at, ...(first && { side: first }) }];
    for (const { type, after } of pressed) events.push({ id: `0${events.length}`, type, at: (at += after) });
    events.push({ id: '99', type: 'finish', at: at + minute });
    return entryOf({ kind: 'session', ...fields, profile: whose(fields.id), plan, ranges: plans[plan], events }) as SessionEntry;
  });

export const anEntry: fc.Arbitrary<Entry> = fc.oneof(aFeed, aSession);

/** Entries of different ids, as a log has them. */
export const aLog = fc.uniqueArray(anEntry, { selector: ({ id }) => id, maxLength: 6 });

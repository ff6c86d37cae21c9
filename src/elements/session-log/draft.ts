import { formLabels } from '../../content/log/form-labels.js';
import type { MsgFn } from '../../localization/message.js';
import { formatNumber } from '../../localization/format.js';
import { edit, newId, type Amounts, type Entry, type FeedEntry, type SessionEntry } from '../../records/entry.js';
import { amountText, inMl, parseAmount, type Unit } from '../../records/units.js';
import { composeSession, plans, sessionAt, type Session, type SessionEvent } from '../../timing/index.js';
import { standing } from '../../timing/events.js';

/** What stands in the fields of the form: text, as she typed it. */
export interface Draft {
  readonly what: 'session' | FeedEntry['feed'];
  readonly how: 'in-turn' | 'together';
  readonly side: '' | 'left' | 'right' | 'both';
  readonly start: string;
  readonly end: string;
  readonly massage: string;
  readonly left: string;
  readonly right: string;
  readonly both: string;
  readonly pauses: string;
  readonly amountLeft: string;
  readonly amountRight: string;
  readonly amountBoth: string;
  readonly amount: string;
  readonly note: string;
}

export type Field = keyof Draft;
export type Faults = Partial<Record<Field, string>>;

interface Words {
  readonly msg: MsgFn;
  readonly locale: string;
  readonly unit: Unit;
}

const empty: Draft = { what: 'session', how: 'in-turn', side: '', start: '', end: '', massage: '', left: '', right: '', both: '', pauses: '', amountLeft: '', amountRight: '', amountBoth: '', amount: '', note: '' };

const times = ['how', 'massage', 'left', 'right', 'both', 'pauses'] as const satisfies readonly Field[];

/** The most minutes that a part of a session can have: a day. */
const mostMinutes = 1440;

/** An entry as text in the fields; a new one begins now. */
export function draftOf(entry: Entry | undefined, now: number, { locale, unit }: Words): Draft {
  const amount = (ml: number | undefined): string => (ml === undefined ? '' : amountText(ml, locale, unit));
  if (!entry) return { ...empty, start: localMinute(now) };
  const note = entry.note ?? '';
  if (entry.kind === 'feed') {
    const { feed, side = '', at, end } = entry;
    return { ...empty, what: feed, side, start: localMinute(at), end: end === undefined ? '' : localMinute(end), amount: amount(entry.amount), note };
  }
  const session = sessionAt(entry.ranges, entry.events, 0);
  const minutes = (ms: number): string => (ms > 0 ? amountText(ms / 60_000, locale, 'ml') : '');
  const { left, right, both } = entry.amounts ?? {};
  return {
    ...empty,
    how: entry.ranges.side ? 'in-turn' : 'together',
    start: localMinute(session.startedAt!),
    massage: minutes(session.massage),
    left: minutes(session.left),
    right: minutes(session.right),
    both: minutes(session.both),
    pauses: minutes(session.pauses),
    amountLeft: amount(left),
    amountRight: amount(right),
    amountBoth: amount(both),
    note,
  };
}

interface Reading extends Words {
  readonly draft: Draft;
  /** The draft as the form was opened: what stands there still keeps its exact value. */
  readonly before: Draft;
  readonly entry: Entry | undefined;
  /** Fields whose text the browser itself could not read. */
  readonly unreadable: ReadonlySet<Field>;
  readonly profile: string;
  readonly zone: string;
  readonly now: number;
}

/** The entry that a draft says, or what of it cannot be read, in words. */
export function readDraft(reading: Reading): { readonly entry: Entry } | { readonly faults: Faults } {
  const reader = new Reader(reading);
  const { entry, now, profile, zone, draft } = reading;
  const made = draft.what === 'session' ? reader.session() : reader.feed(draft.what);
  if (Object.keys(reader.faults).length > 0) return { faults: reader.faults };
  const note = draft.note.trim();
  const kept = entry ?? { id: newId(), profile, zone, edited: now };
  const whole = { ...kept, ...made, note: note || undefined } as Entry; // what is undefined is left out where it is kept
  return { entry: entry ? edit(whole, {}, now) : whole };
}

class Reader {
  readonly faults: Faults = {};

  constructor(private readonly reading: Reading) {}

  session(): Partial<SessionEntry> {
    const { draft, before, entry } = this.reading;
    const known = entry?.kind === 'session' ? entry : undefined;
    const was = known && sessionAt(known.ranges, known.events, 0);
    const start = this.#moment('start', was?.startedAt) ?? 0;
    const together = draft.how === 'together';
    const ms = {
      massage: this.#minutes('massage', was?.massage),
      left: together ? 0 : this.#minutes('left', was?.left),
      right: together ? 0 : this.#minutes('right', was?.right),
      both: together ? this.#minutes('both', was?.both) : 0,
      pauses: this.#minutes('pauses', was?.pauses),
    };
    const amounts = this.#amounts(known?.amounts);
    const told = { kind: 'session', amounts } as Partial<SessionEntry>;
    if (known && was && times.every((field) => draft[field] === before[field])) return { ...told, events: shifted(known.events, start - was.startedAt!) };
    return { ...told, ...planned(known, together, ms.massage > 0), events: composed(start, ms, was) };
  }

  feed(feed: FeedEntry['feed']): Partial<FeedEntry> {
    const { draft, entry } = this.reading;
    const known = entry?.kind === 'feed' ? entry : undefined;
    const at = this.#moment('start', known?.at);
    const end = this.#moment('end', known?.end);
    if (at !== undefined && end !== undefined && end < at) this.faults.end = formLabels.endFirst(this.reading.msg);
    const amount = this.#amount('amount', known?.amount);
    const fields = { kind: 'feed', feed, at: at ?? 0, end, side: draft.side || undefined, amount };
    return fields as Partial<FeedEntry>;
  }

  #moment(field: 'start' | 'end', stored: number | undefined): number | undefined {
    const { draft, before, unreadable, msg, now } = this.reading;
    const fault = field === 'start' ? formLabels.noStart : formLabels.noMoment;
    if (stored !== undefined && draft[field] === before[field] && !unreadable.has(field)) return stored;
    const at = draft[field] === '' ? undefined : new Date(draft[field]).getTime();
    if (unreadable.has(field) || Number.isNaN(at) || (field === 'start' && at === undefined)) this.faults[field] = fault(msg);
    else if (at !== undefined && at > now) this.faults[field] = formLabels.toCome(msg);
    else return at;
    return undefined;
  }

  #minutes(field: 'massage' | 'left' | 'right' | 'both' | 'pauses', stored: number | undefined): number {
    const { draft, before, locale, msg } = this.reading;
    if (stored !== undefined && draft[field] === before[field]) return stored;
    if (draft[field].trim() === '') return 0;
    const minutes = parseAmount(draft[field], locale, 'ml');
    if (minutes === undefined) this.faults[field] = formLabels.notNumber(msg, formatNumber(locale, 12));
    else if (minutes > mostMinutes) this.faults[field] = formLabels.tooMany(msg, formatNumber(locale, mostMinutes));
    else return minutes * 60_000;
    return 0;
  }

  #amounts(stored: Amounts = {}): Amounts | undefined {
    const left = this.#amount('amountLeft', stored.left);
    const right = this.#amount('amountRight', stored.right);
    const both = this.#amount('amountBoth', stored.both);
    const amounts = { ...(left !== undefined && { left }), ...(right !== undefined && { right }), ...(both !== undefined && { both }) };
    return Object.keys(amounts).length > 0 ? amounts : undefined;
  }

  #amount(field: 'amountLeft' | 'amountRight' | 'amountBoth' | 'amount', stored: number | undefined): number | undefined {
    const { draft, locale, unit, msg } = this.reading;
    if (draft[field].trim() === '') return undefined;
    const ml = parseAmount(draft[field], locale, unit, stored);
    if (ml === undefined) this.faults[field] = formLabels.notNumber(msg, amountText(inMl(unit === 'ml' ? 35 : 1.5, unit), locale, unit));
    return ml;
  }
}

/** The same events at another time. Under new ids: edited events are others, wherever the old ones are still known. */
function shifted(events: readonly SessionEvent[], by: number): readonly SessionEvent[] {
  if (by === 0) return events;
  const id = newId();
  return standing(events).map((event, place) => ({ ...event, id: `${id}-${String(place).padStart(4, '0')}`, at: event.at + by }));
}

function composed(start: number, { massage, left, right, both, pauses }: Readonly<Record<'massage' | 'left' | 'right' | 'both' | 'pauses', number>>, was: Session | undefined): readonly SessionEvent[] {
  const sides = [{ side: 'left', ms: left } as const, { side: 'right', ms: right } as const];
  if (was?.turns[0]?.side === 'right') sides.reverse();
  const turns = both > 0 ? [{ side: 'both' as const, ms: both }] : sides.filter(({ ms }) => ms > 0);
  const letDowns = was?.letDowns.map((at) => at - was.startedAt! + start) ?? [];
  return composeSession({ start, massageMs: massage, turns, pausesMs: pauses, letDowns, id: newId() });
}

/** The plan of a session that was written by hand: the one it had, as far as it fits what was done. */
function planned(known: SessionEntry | undefined, together: boolean, massage: boolean): Pick<SessionEntry, 'plan' | 'ranges'> {
  const fits = known && (known.ranges.side === undefined) === together;
  const { plan, ranges } = fits ? known : { plan: together ? ('pump' as const) : ('comfort' as const), ranges: plans[together ? 'pump' : 'comfort'] };
  return { plan, ranges: massage && !ranges.massage ? { ...ranges, massage: plans.full.massage } : ranges };
}

/** A moment as a field for local time writes it, `2026-11-24T03:20`. */
function localMinute(at: number): string {
  return new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

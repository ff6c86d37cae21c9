import { loadTemporal } from '../../device/temporal.js';
import { startOf, type Entry, type FeedEntry, type SessionEntry } from '../../records/entry.js';
import type { Records } from '../../records/records.js';
import { dayOf, slotsOf, type Slot } from '../../timing/index.js';
import { Lazy } from '../lazy.js';
import { asExpressed, asFeed, type Expressed, type Known, type NotedFeed } from './face.js';
import type { Options } from './options.js';

const temporal = new Lazy(loadTemporal);

/** How far back (ms) feeds and sessions are read. */
const reach = 3 * 86_400_000;

/** What is known of the last days: what the records hold, and what she has just done, until they hold it too. */
export class Knowledge {
  feeds: readonly NotedFeed[] = [];
  sessions: readonly Expressed[] = [];

  #reads = 0;
  #preparing: Promise<void> | undefined;
  #table: { readonly key: string; readonly slots: readonly Slot[] } | undefined;

  /** @param changed called when more is known */
  constructor(private readonly changed: () => void) {}

  /** Reads the records anew. */
  async read(records: Records, now: number): Promise<void> {
    const read = ++this.#reads;
    const entries = await records.between(now - reach, Infinity);
    if (read !== this.#reads) return; // a later one has been asked for
    const of = <Kind extends Entry['kind']>(kind: Kind, last: Extract<Entry, { kind: Kind }> | undefined) => {
      const found = entries.filter((entry): entry is Extract<Entry, { kind: Kind }> => entry.kind === kind);
      return found.length > 0 || !last ? found : [last];
    };
    this.feeds = of<'feed'>('feed', records.lastFeed).map(asFeed);
    this.sessions = of<'session'>('session', records.lastSession).flatMap((session: SessionEntry) => asExpressed(session) ?? []);
    this.changed();
  }

  /** From now on it is of somebody else, and nothing is known yet. */
  forget(): void {
    this.#reads++;
    this.feeds = [];
    this.sessions = [];
  }

  /** What she has just done to a feed: seen at once. */
  expect(before: FeedEntry | undefined, after: FeedEntry | undefined): void {
    const others = this.feeds.filter(({ entry: { id } }) => id !== before?.id && id !== after?.id);
    this.feeds = [...others, ...(after ? [asFeed(after)] : [])].sort((a, b) => a.at - b.at);
  }

  /** Loads what only a timetable needs. */
  prepare({ mode }: Options): Promise<unknown> | undefined {
    return mode === 'timetable' ? (this.#preparing ??= temporal.get().then(() => this.changed())) : undefined;
  }

  at(options: Options, { running }: Records, now: number): Known {
    return { feeds: this.feeds, sessions: this.sessions, expressingSince: running && startOf(running), slots: options.mode === 'timetable' ? this.#slots(options, now) : [] };
  }

  /** The slots of yesterday, whose last may still go on, of today and of tomorrow. */
  #slots({ timetable, dayStart, nightStart, nightEnd, zone }: Options, now: number): readonly Slot[] {
    const { value } = temporal;
    if (!value) return [];
    const today = dayOf(now, dayStart, zone, value);
    const settings = { ...timetable, dayStart, nightStart, nightEnd };
    const key = [today, zone, ...Object.values(settings)].join();
    if (this.#table?.key !== key) {
      const days = [today.subtract({ days: 1 }), today, today.add({ days: 1 })];
      this.#table = { key, slots: days.flatMap((day) => slotsOf(day, settings, zone, value)) };
    }
    return this.#table.slots;
  }
}

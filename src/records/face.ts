import type { Entry, FeedEntry, SessionEntry } from './entry.js';

/** What she switched herself. It wins over the host's attributes. */
export interface Settings {
  readonly sound?: boolean;
  readonly vibrate?: boolean;
  readonly speak?: boolean;
  readonly keepAwake?: boolean;
  readonly unit?: 'ml' | 'oz';
  /** Back at birth weight and told that the baby may sleep. */
  readonly mayLetSleep?: boolean;
  readonly dueChime?: boolean;
  /** Her own timetable, all in minutes: the first session after midnight, from one to the next, a session. */
  readonly timetable?: { readonly firstSlot: number; readonly interval: number; readonly session: number };
  /** The name she has chosen among the page's `profiles`. */
  readonly profile?: string;
}

/**
 * Why something is not saved: `none`, the host wants nothing stored; `refused`, the browser stores nothing here; `full`,
 * there is no room; `newer`, a newer version of the library has taken the records over; `failed`, anything else.
 */
export type Reason = 'none' | 'refused' | 'full' | 'newer' | 'failed';

/** The truth about saving. `saved` when every write asked for has completed; `idle` while none was asked for. */
export interface Keeping {
  readonly state: 'idle' | 'saving' | 'saved' | 'unsaved';
  readonly reason?: Reason;
}

/** An import or an erasure did not happen. */
export class RecordsError extends Error {
  constructor(readonly reason: Reason) {
    super(`Records: ${reason}`);
  }
}

/** What is stored on this device, of every profile. */
export interface Summary {
  readonly count: number;
  /** The start of the oldest, in epoch milliseconds. */
  readonly since: number | undefined;
  readonly bytes: number | undefined;
}

/**
 * What is remembered of one profile. Memory answers at once, the write follows; where the browser refuses, everything
 * goes on in memory and `keeping` says so. Only `all`, `summary`, `merge`, `erase` and entries that are none reject.
 */
export interface Records {
  /** Hears of every change: of this element, another one, another tab. Gives what ends it. */
  subscribe(listener: () => void): () => void;
  /** Looks at what is there and creates nothing. */
  open(): Promise<void>;
  readonly opened: boolean;
  /** The session going on: at most one, in every tab. */
  readonly running: SessionEntry | undefined;
  /** The newest finished session. */
  readonly lastSession: SessionEntry | undefined;
  readonly lastFeed: FeedEntry | undefined;
  readonly settings: Settings;
  set(values: Partial<Settings>): Promise<void>;
  /**
   * Keeps a session, going on or finished, its events joined with what other tabs kept of it. Where another one is going
   * on already, that one stands and is given back. One whose start was undone is discarded. Resolves when the write has completed or was refused.
   */
  keepSession(session: SessionEntry): Promise<SessionEntry>;
  discardSession(id: string): Promise<void>;
  /** Keeps a new or edited entry (see `edit`). Resolves when the write has completed or was refused. */
  put(entry: Entry): Promise<void>;
  /** Deletes an entry, and gives it back for undoing that by `put`. */
  remove(id: string): Promise<Entry | undefined>;
  /** The entries that began within, `to` left out, oldest first. Where they cannot be read: those that were read last. */
  between(from: number, to: number): Promise<readonly Entry[]>;
  /** Every entry, oldest first. Rejects with `RecordsError` where they cannot be read: a copy of nothing is none. */
  all(): Promise<readonly Entry[]>;
  /** Rejects with `RecordsError` where it cannot be told. */
  summary(): Promise<Summary>;
  /** Takes entries in, all or none, and says how many were new or newer. Rejects with `RecordsError` where none was. */
  merge(entries: readonly Entry[]): Promise<number>;
  /** Deletes everything of every profile of this site. Rejects with `RecordsError` where something may be left. */
  erase(): Promise<void>;
  /** Tries to save again what is not saved. */
  retry(): Promise<void>;
  /** Whether the browser promised not to clear it away by itself. */
  persisted(): Promise<boolean>;
  readonly keeping: Keeping;
}

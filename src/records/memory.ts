import type { Change, Seen } from './change.js';
import { startOf, type Entry, type SessionEntry, type Stored } from './entry.js';
import type { Settings, Summary } from './face.js';
import { changeShelf, inOrder, isEntry, mergeRecords, readShelf, type Shelf, type Store } from './store.js';

/** Keeps entries as long as the page is open, for `storage="none"`. */
export class MemoryStore implements Store {
  readonly #running = new Map<string, SessionEntry>();
  readonly #records = new Map<string, Stored>();
  readonly #settings = new Map<string, Settings>();

  readonly #shelf: Shelf = {
    running: async (profile) => this.#running.get(profile),
    setRunning: async (profile, session) => put(this.#running, profile, session),
    record: async (id) => this.#records.get(id),
    setRecord: async (id, record) => put(this.#records, id, record),
    settings: async (profile) => this.#settings.get(profile) ?? {},
    setSettings: async (profile, settings) => put(this.#settings, profile, settings),
    newest: async (profile, kind) => this.#of(profile).filter((entry) => entry.kind === kind).slice(-2).reverse(),
  };

  /** One act after the other, as transactions are. */
  #last: Promise<unknown> = Promise.resolve();

  read(profile: string): Promise<Seen> {
    return this.#inTurn(() => readShelf(this.#shelf, profile));
  }

  write(profile: string, changes: readonly Change[]): Promise<Seen> {
    return this.#inTurn(async () => {
      for (const change of changes) await changeShelf(this.#shelf, profile, change);
      return readShelf(this.#shelf, profile);
    });
  }

  merge(records: readonly Stored[]): Promise<number> {
    return this.#inTurn(() => mergeRecords(this.#shelf, records));
  }

  async entry(id: string): Promise<Entry | undefined> {
    const record = this.#records.get(id);
    return isEntry(record) ? record : undefined;
  }

  async between(profile: string, from: number, to: number): Promise<readonly Entry[]> {
    return this.#of(profile).filter((entry) => startOf(entry) >= from && startOf(entry) < to);
  }

  async summary(): Promise<Summary> {
    const entries = [...this.#running.values(), ...[...this.#records.values()].filter(isEntry)];
    return { count: entries.length, since: entries.length ? Math.min(...entries.map(startOf)) : undefined, bytes: undefined };
  }

  async erase(): Promise<void> {
    for (const kept of [this.#running, this.#records, this.#settings]) kept.clear();
  }

  close(): void {}

  #of(profile: string): Entry[] {
    return inOrder([...this.#records.values()].filter(isEntry).filter((entry) => entry.profile === profile));
  }

  #inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const done = this.#last.then(act);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

function put<Value>(map: Map<string, Value>, key: string, value: Value | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

import { askToPersist, reasonOf } from './browser-says.js';
import { entriesUpon, nothingSeen, preview, type Change, type Seen } from './change.js';
import type { Line, Message } from './channel.js';
import { Deletions } from './deletions.js';
import { isDeleted, isFinished, isStarted, startOf, type Entry, type FeedEntry, type SessionEntry, type Stored } from './entry.js';
import { RecordsError, type Keeping, type Reason, type Records, type Settings, type Summary } from './face.js';
import { inOrder, type Store } from './store.js';
import { Unwritten } from './unwritten.js';
import { entryOf, sessionEntryOf } from './validate.js';

/** How a `KeptRecords` comes to what it stands on. Loaded when the database exists or a first write is made. */
export interface Ground {
  readonly load: () => Promise<Store>;
  /** Whether there may be something to read. */
  readonly look: () => Promise<boolean>;
  /** Whether what is written lasts: memory does not. */
  readonly lasting: boolean;
  /** The line to the other tabs, and to other parts of this page. */
  readonly line: (hear: (message: Message) => void) => Line;
}

/**
 * The records of one profile. What is asked for is seen at once, and written as fast as the store answers. What is seen is
 * what is stored, with what is not written yet upon it.
 */
export class KeptRecords implements Records {
  opened = false;
  readonly #listeners = new Set<() => void>();
  #opening: Promise<void> | undefined;
  #stored = nothingSeen;
  #view = nothingSeen;
  readonly #unwritten = new Unwritten(
    (changes) => this.#write(changes),
    (error) => (this.#failure = reasonOf(error)),
    () => this.#announce(),
  );
  readonly #deletions = new Deletions();
  #failure: Reason | undefined;
  #saved = false;
  /** What was read last of the list: where it cannot be read, it is not called empty. */
  #listed: readonly Entry[] = [];
  /** Acts on the store in the order in which they were begun, so that a late answer does not hide a newer one. */
  #acts = 0;
  #latest = 0;
  readonly #line: Line;

  constructor(
    private readonly profile: string,
    private readonly ground: Ground,
  ) {
    this.#line = ground.line((message) => this.#hear(message));
  }

  get running(): SessionEntry | undefined {
    return this.#view.running;
  }

  get lastSession(): SessionEntry | undefined {
    return this.#view.sessions[0];
  }

  get lastFeed(): FeedEntry | undefined {
    return this.#view.feeds[0];
  }

  get settings(): Settings {
    return this.#view.settings;
  }

  get keeping(): Keeping {
    if (!this.ground.lasting) return { state: 'unsaved', reason: 'none' };
    if (this.#failure) return { state: 'unsaved', reason: this.#failure };
    if (this.#unwritten.changes.length > 0) return { state: 'saving' };
    return { state: this.#saved ? 'saved' : 'idle' };
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  open(): Promise<void> {
    return (this.#opening ??= this.#open());
  }

  set(values: Partial<Settings>): Promise<void> {
    return this.#make({ kind: 'settings', values });
  }

  async keepSession(given: SessionEntry): Promise<SessionEntry> {
    if (!isStarted(given)) {
      // Even the start was taken back.
      await this.discardSession(given.id);
      return given;
    }
    const session = this.#deletions.back(sessionEntryOf({ ...given, profile: this.profile }));
    const finished = isFinished(session);
    const other = this.running;
    if (other && other.id !== session.id && !finished) return other;
    await this.#make({ kind: 'session', session });
    const { running, sessions } = this.#view;
    return (!finished && running) || (sessions.find(({ id }) => id === session.id) ?? session);
  }

  async discardSession(id: string): Promise<void> {
    const known = this.running?.id === id ? this.running : this.#view.sessions.find((session) => session.id === id);
    await this.#make({ kind: 'discard', tombstone: this.#deletions.tombstone(id, this.profile, known) });
  }

  async put(given: Entry): Promise<void> {
    if (given.kind === 'session' && !isFinished(given)) await this.keepSession(given);
    else await this.#make({ kind: 'record', record: this.#deletions.back(entryOf({ ...given, profile: this.profile })) });
  }

  async remove(id: string): Promise<Entry | undefined> {
    const entry = this.#upon(id) ?? (await this.#read((store) => store.entry(id), undefined).catch(() => undefined));
    if (!entry || isDeleted(entry) || entry.profile !== this.profile) return undefined;
    await this.#make({ kind: 'record', record: this.#deletions.tombstone(id, this.profile, entry) });
    return entry;
  }

  async between(from: number, to: number): Promise<readonly Entry[]> {
    const stored = await this.#list(from, to).catch(() => this.#listed.filter(within(from, to)));
    return this.#withChanges(stored, from, to);
  }

  async all(): Promise<readonly Entry[]> {
    return this.#withChanges(await this.#list(-Infinity, Infinity), -Infinity, Infinity);
  }

  summary(): Promise<Summary> {
    return this.#read((store) => store.summary(), { count: 0, since: undefined, bytes: 0 });
  }

  async merge(entries: readonly Entry[]): Promise<number> {
    const records = entries.map((entry, index) => entryOf(entry, `/${index}`));
    await this.#unwritten.flush();
    try {
      const count = await (await this.ground.load()).merge(records);
      this.#line.tell({ changed: undefined });
      await this.#look();
      return count;
    } catch (error) {
      throw new RecordsError(reasonOf(error));
    }
  }

  async erase(): Promise<void> {
    await this.#unwritten.idle;
    try {
      if (await this.ground.look()) await (await this.ground.load()).erase();
    } catch (error) {
      throw new RecordsError(reasonOf(error));
    }
    this.#line.tell('erased');
    this.#forget();
  }

  retry(): Promise<void> {
    return this.#unwritten.flush();
  }

  async persisted(): Promise<boolean> {
    try {
      return this.ground.lasting && (await navigator.storage.persisted());
    } catch {
      return false;
    }
  }

  /** What another tab, or another part of this page, has to say. */
  #hear(message: Message): void {
    if (message === 'erased') this.#forget();
    else if (message.changed === undefined || message.changed === this.profile) void this.#look();
  }

  /** The page goes, for ever or into the back and forward cache. What is being written is still written. */
  #leave(): void {
    this.#line.close();
    if (this.#latest > 0) void this.ground.load().then((store) => store.close(), () => undefined);
  }

  async #open(): Promise<void> {
    if (this.ground.lasting) {
      this.#line.open();
      globalThis.addEventListener?.('pagehide', () => this.#leave());
      globalThis.addEventListener?.('pageshow', ({ persisted }) => persisted && (this.#line.open(), void this.#look()));
      // Whoever comes back may have missed what was told.
      globalThis.document?.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void this.#look());
    }
    await this.#look();
    this.opened = true;
    this.#announce();
  }

  /** Reads what is stored, where there is something. */
  async #look(): Promise<void> {
    try {
      if (!(await this.ground.look())) return;
      const act = ++this.#acts;
      this.#learn(await (await this.ground.load()).read(this.profile), act);
    } catch (error) {
      this.#failure = reasonOf(error);
      this.#see();
    }
  }

  async #list(from: number, to: number): Promise<readonly Entry[]> {
    const stored = await this.#read((store) => store.between(this.profile, from, to), []);
    if (to === Infinity) this.#listed = stored;
    return stored;
  }

  /** What is stored of a time, with what was asked for upon it. */
  #withChanges(stored: readonly Entry[], from: number, to: number): readonly Entry[] {
    const { changes } = this.#unwritten;
    return changes.length === 0 ? stored : inOrder(entriesUpon(stored, changes, this.running, this.profile).filter(within(from, to)));
  }

  /** @throws RecordsError where something is there and cannot be read */
  async #read<Value>(ask: (store: Store) => Promise<Value>, otherwise: Value): Promise<Value> {
    try {
      return (await this.ground.look()) ? await ask(await this.ground.load()) : otherwise;
    } catch (error) {
      throw new RecordsError(reasonOf(error));
    }
  }

  /** Takes a change on, shows it, and resolves when its write has completed or was refused. */
  #make(change: Change): Promise<void> {
    void this.open();
    this.#unwritten.add(change);
    this.#see();
    return this.#unwritten.flush();
  }

  async #write(changes: readonly Change[]): Promise<() => void> {
    const act = ++this.#acts;
    const seen = await (await this.ground.load()).write(this.profile, changes);
    return () => {
      this.#failure = undefined;
      this.#confirm();
      this.#learn(seen, act);
    };
  }

  #confirm(): void {
    if (!this.ground.lasting) return;
    this.#line.tell({ changed: this.profile });
    if (!this.#saved) void askToPersist();
    this.#saved = true;
  }

  #learn(seen: Seen, act: number): void {
    // Something later has been heard already: which of the two is the truth only the store knows.
    if (act < this.#latest) return void this.#look();
    this.#latest = act;
    this.#stored = seen;
    this.#see();
  }

  #see(): void {
    this.#view = this.#unwritten.changes.reduce((seen, change) => preview(seen, change, this.profile), this.#stored);
    this.#announce();
  }

  #forget(): void {
    this.#unwritten.forget();
    this.#listed = [];
    this.#stored = nothingSeen;
    this.#failure = undefined;
    this.#saved = false;
    this.#latest = ++this.#acts;
    this.#see();
  }

  #announce(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  /** What is not written yet says of an id. */
  #upon(id: string): Stored | undefined {
    for (const change of [...this.#unwritten.changes].reverse()) {
      if (change.kind === 'record' && change.record.id === id) return change.record;
      if (change.kind === 'session' && change.session.id === id) return this.#view.sessions.find((session) => session.id === id);
      if (change.kind === 'discard' && change.tombstone.id === id) return change.tombstone;
    }
    return undefined;
  }
}

const within =
  (from: number, to: number) =>
  (entry: Entry): boolean =>
    startOf(entry) >= from && startOf(entry) < to;

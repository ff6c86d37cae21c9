import type { Entry, Stored } from './entry.js';

/** What was deleted from this page, and when: putting it back must win over that. */
export class Deletions {
  readonly #edited = new Map<string, number>();

  /** What stands in the place of a deleted entry. */
  tombstone(id: string, profile: string, entry: Entry | undefined): Extract<Stored, { deleted: true }> {
    const edited = Math.max(Date.now(), (entry?.edited ?? 0) + 1);
    this.#edited.set(id, edited);
    return { id, profile, edited, deleted: true };
  }

  /** An entry that is put back, newer than its deletion. */
  back<Kind extends Entry>(entry: Kind): Kind {
    const edited = this.#edited.get(entry.id);
    this.#edited.delete(entry.id);
    return edited === undefined || edited < entry.edited ? entry : { ...entry, edited: edited + 1 };
  }
}

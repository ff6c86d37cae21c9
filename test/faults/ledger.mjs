import assert from 'node:assert/strict';

/** Nothing, or nothing any more. */
export const gone = 'gone';

/**
 * What was asked for, thing by thing (a session, a feed), as the list of what each has been; and how much of that list
 * was confirmed on a screen. What is found later must be the confirmed version or a later one, and nothing else.
 */
export class Ledger {
  /** By its key: `{ versions: [{ is, tab, serial }], confirmed }`, the index of the last version confirmed. */
  #things = new Map();
  #serial = 0;
  confirmations = 0;

  /** Something will be so from now on, if it is kept. Gives the number to confirm it by. */
  ask(tab, key, is) {
    if (!this.#things.has(key)) this.#things.set(key, { versions: [{ is: gone, tab, serial: 0 }], confirmed: 0 });
    this.#things.get(key).versions.push({ is, tab, serial: ++this.#serial });
    return this.#serial;
  }

  /** It did not come to that. */
  withdraw(key) {
    this.#things.get(key).versions.pop();
  }

  /** A tab said of all that was asked for in it up to a number: saved. */
  confirm(tab, serial) {
    this.confirmations++;
    for (const thing of this.#things.values()) {
      thing.confirmed = Math.max(thing.confirmed, thing.versions.findLastIndex((version) => version.tab === tab && version.serial <= serial));
    }
  }

  /** What a thing is, as far as is known. */
  newest(key) {
    return this.#things.get(key)?.versions.at(-1).is ?? gone;
  }

  get size() {
    return this.#things.size;
  }

  /**
   * Holds what was found (by key) against what was confirmed.
   * @param tab whose page is new: what it had asked for and was not kept is forgotten. Unset: of all tabs.
   */
  hold(found, tab) {
    for (const key of found.keys()) assert.ok(this.#things.has(key), `${key} was found, and was never asked for`);
    for (const [key, thing] of this.#things) {
      const { versions, confirmed } = thing;
      const is = found.get(key) ?? gone;
      const index = versions.findLastIndex((version) => version.is === is);
      const told = JSON.stringify({ found: is, confirmed: versions[confirmed].is, asked: versions.map((version) => version.is) });
      assert.ok(index >= 0, `${key} was found as it never was: ${told}`);
      assert.ok(index >= confirmed, `${key} was confirmed and is lost: ${told}`);
      if (tab === undefined || versions.at(-1).tab === tab) Object.assign(thing, { versions: [{ ...versions[index], serial: 0 }], confirmed: 0 });
    }
  }
}

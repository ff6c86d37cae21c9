import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import 'fake-indexeddb/auto';
import { Window } from 'happy-dom';

/**
 * What Node 20 lacks of a browser and the rooms under test use. `structuredClone`, `BroadcastChannel` and `crypto` it has;
 * no source asks for Web Locks.
 */
const page = new Window();
// Enough of a page to be shown and hidden, and to have a language: a tree, shadow roots, and what watches them.
for (const name of ['document', 'Event', 'ShadowRoot', 'MutationObserver']) globalThis[name] = page[name];
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) globalThis[name] = page[name].bind(page);

globalThis.PageTransitionEvent = class extends Event {
  constructor(type, { persisted = false, ...options } = {}) {
    super(type, options);
    this.persisted = persisted;
  }
};

globalThis.navigator ??= { storage: { persisted: async () => false, persist: async () => true } };

// The suites fetch files that lie beside them.
const { fetch } = globalThis;
globalThis.fetch = async (from, options) => (String(from).startsWith('file:') ? new Response(await readFile(new URL(from))) : fetch(from, options));

// The same examples every time: or a mutant would be killed today and live tomorrow. One example is enough to kill it.
fc.configureGlobal({ seed: 20261124, endOnFailure: true });

// In a browser each suite has a page of its own. Here what one took away is back before another clears up.
const { indexedDB } = globalThis;

/**
 * What the modules of the sources keep as long as a page lives, with what was in it at first. Each test begins as a new
 * page does: or a formatter that was made once, and kept, would hide what a mutant does to the making of it.
 */
const kept = [];
for (const Kind of [Map, Set]) {
  globalThis[Kind.name] = class extends Kind {
    constructor(entries) {
      super(entries);
      // The third line of a stack is where the constructor was called.
      if (/^ +at file:.*\/src\/[\w-]+\/[\w-]+\.ts/.test(new Error().stack.split('\n')[2])) kept.push([this, [...this]]);
    }
  };
}

export const mochaHooks = {
  beforeEach() {
    for (const [collection, atFirst] of kept) {
      collection.clear();
      for (const entry of atFirst) collection instanceof Map ? collection.set(...entry) : collection.add(entry);
    }
  },
  afterEach() {
    globalThis.indexedDB = indexedDB;
  },
};

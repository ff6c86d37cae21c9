import { Channel, type Line, type Message } from './channel.js';
import { holdsRecords } from './holds.js';
import type { Records } from './face.js';
import { KeptRecords, type Ground } from './kept-records.js';

export * from './face.js';

const device: Ground = {
  lasting: true,
  look: holdsRecords,
  load: once(async () => new (await import('./database.js')).DatabaseStore()),
  line: (hear) => new Channel(hear),
};

const hearers = new Set<(message: Message) => void>();
const memory: Ground = {
  lasting: false,
  look: async () => true,
  load: once(async () => new (await import('./memory.js')).MemoryStore()),
  line: (hear): Line => {
    hearers.add(hear);
    return { open() {}, close() {}, tell: (message) => [...hearers].forEach((each) => each !== hear && each(message)) };
  },
};

const known = new Map<string, Records>();

/** What is remembered of somebody, on this device or until the page is closed. The same object for every element. */
export function recordsOf(storage: 'device' | 'none', profile = ''): Records {
  const key = `${storage} ${profile}`;
  if (!known.has(key)) known.set(key, new KeptRecords(profile, storage === 'device' ? device : memory));
  return known.get(key)!;
}

/** Loads something once; where that failed, again when it is asked for again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw new Error('The store was not loaded.', { cause: error });
    }));
}

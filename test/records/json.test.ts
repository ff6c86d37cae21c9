import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { fromJson, ImportError, toJson } from '../../src/records/json.ts';
import { MemoryStore } from '../../src/records/memory.ts';
import { inOrder } from '../../src/records/store.ts';
import { feed, finished, session, event, t0 } from './desk.ts';
import { aLog, anEntry } from './generate.ts';
import { accepts, type Schema } from './schema.ts';

const schema = (await (await fetch(new URL('../../src/records/log.schema.json', import.meta.url))).json()) as Schema;

const refusal = (text: string): string => {
  try {
    fromJson(text);
    return 'taken';
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return `${error.reason} ${error.place}`;
  }
};
const file = (entries: unknown, more: object = {}) => JSON.stringify({ format: 'lactation-elements', version: 1, entries, ...more });

describe('a log as a file', () => {
  it('is read again as it was', () => {
    fc.assert(
      fc.property(aLog, (entries) => {
        expect(fromJson(toJson(entries)).entries).to.deep.equal(inOrder(entries));
      }),
    );
  });

  it('says what it is, and from when', () => {
    const { format, version, exported, entries } = JSON.parse(toJson([feed('a', 0)], t0));
    expect({ format, version, exported }).to.deep.equal({ format: 'lactation-elements', version: 1, exported: '2026-11-24T02:10:00.000Z' });
    expect(entries).to.have.length(1);
    expect(fromJson(`\ufeff${toJson([])}`).entries).to.deep.equal([]);
  });

  it('is refused as a whole, with the reason and the place', () => {
    expect(refusal('')).to.equal('syntax ');
    expect(refusal('{"format": "lactation-elements", ')).to.equal('syntax ');
    expect(refusal('null')).to.equal('format ');
    expect(refusal('{}')).to.equal('format /format');
    expect(refusal(file([], { version: 2 }))).to.equal('newer /version');
    expect(refusal(file([], { version: '1' }))).to.equal('format /version');
    expect(refusal(file(undefined))).to.equal('missing /entries');
    expect(refusal(file({}))).to.equal('wrong /entries');
    expect(refusal(file([feed('a', 0), null]))).to.equal('wrong /entries/1');
    expect(refusal(file([{ ...feed('a', 0), kind: 'nap' }]))).to.equal('wrong /entries/0/kind');
    expect(refusal(file([{ ...feed('a', 0), at: undefined }]))).to.equal('missing /entries/0/at');
    expect(refusal(file([{ ...feed('a', 0), at: '02:10' }]))).to.equal('wrong /entries/0/at');
    expect(refusal(file([{ ...feed('a', 0), end: t0 - 1 }]))).to.equal('wrong /entries/0/end');
    expect(refusal(file([{ ...feed('a', 0), amount: -1 }]))).to.equal('wrong /entries/0/amount');
    expect(refusal(file([{ ...finished('s', 0), ranges: { side: { earliest: 5, latest: 3 } } }]))).to.equal('wrong /entries/0/ranges/side/latest');
    expect(refusal(file([{ ...finished('s', 0), events: [{ ...event('1', 'start', 0), type: 'nap' }] }]))).to.equal('wrong /entries/0/events/0/type');
    expect(refusal(file([session('s', [event('1', 'start', 0)])]))).to.equal('unfinished /entries/0/events');
  });

  it('may be anything at all: it is taken or refused', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string(), fc.array(fc.anything()).map((entries) => file(entries) ?? '')), (text) => refusal(text).length > 0));
  });

  it('is what its schema says, and what is broken breaks both', () => {
    const places = fc.record({ entries: fc.array(anEntry, { minLength: 1, maxLength: 3 }), pick: fc.array(fc.nat(50), { minLength: 1, maxLength: 5 }), put: fc.oneof(fc.constantFrom(undefined, null, '', 'x', -1, 1.5, 1e17, true, [], {}), fc.integer()) });
    fc.assert(
      fc.property(places, ({ entries, pick, put }) => {
        const whole = JSON.parse(toJson(entries)) as unknown;
        expect(accepts(schema, whole)).to.equal(true);
        breakAt(whole, pick, put);
        const broken = JSON.parse(JSON.stringify(whole)) as unknown;
        const said = refusal(JSON.stringify(broken));
        // What no schema can say: what was undone, and what runs backwards.
        const beyond = said.startsWith('unfinished') || /\/(end|latest)$/.test(said);
        if (!beyond) expect(accepts(schema, broken), `${said}: ${JSON.stringify(broken)}`).to.equal(said === 'taken');
      }),
      { numRuns: 500 },
    );
  });
});

describe('taking logs in', () => {
  const contents = async (...logs: Parameters<MemoryStore['merge']>[0][]) => {
    const store = new MemoryStore();
    for (const log of logs) await store.merge(log);
    return inOrder([...(await store.between('', -Infinity, Infinity)), ...(await store.between('Mai', -Infinity, Infinity))]);
  };

  it('gives what was exported; and twice is once', async () => {
    await fc.assert(
      fc.asyncProperty(aLog, async (log) => {
        const { entries } = fromJson(toJson(log));
        const once = await contents(entries);
        expect(once).to.deep.equal(inOrder(log));
        expect(await contents(entries, entries)).to.deep.equal(once);
        const store = new MemoryStore();
        await store.merge(entries);
        expect(await store.merge(entries)).to.equal(0);
      }),
    );
  });

  it('comes to the same in every order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aLog, { minLength: 2, maxLength: 4 }), async (logs) => {
        const forwards = await contents(...logs);
        expect(await contents(...[...logs].reverse())).to.deep.equal(forwards);
        expect(await contents(logs.flat(), await contents(...logs.slice(1)))).to.deep.equal(forwards);
      }),
    );
  });
});

/** Puts something in the place of something, at some depth. */
function breakAt(value: unknown, pick: readonly number[], put: unknown): void {
  let holder = value as Record<string, unknown>;
  for (const [depth, choice] of pick.entries()) {
    const keys = Object.keys(holder);
    const key = keys[choice % keys.length];
    if (key === undefined) return;
    const inner = holder[key];
    if (depth === pick.length - 1 || typeof inner !== 'object' || inner === null) {
      holder[key] = put;
      return;
    }
    holder = inner as Record<string, unknown>;
  }
}

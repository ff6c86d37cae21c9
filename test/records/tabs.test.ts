import { expect, waitUntil } from '@open-wc/testing';
import * as fc from 'fast-check';
import { edit, isFinished, type FeedEntry, type SessionEntry } from '../../src/records/entry.ts';
import { sessionAt, stampAfter, type SessionEventType } from '../../src/timing/index.ts';
import type { KeptRecords } from '../../src/records/kept-records.ts';
import { clearAway, event, feed, freshDatabase, session, t0, tab } from './desk.ts';

beforeEach(() => freshDatabase());
afterEach(clearAway);

type Act = { readonly who: number; readonly what: SessionEventType | 'put' | 'edit' | 'remove' | 'discard' | 'set' | 'wait'; readonly id: string; readonly number: number };
const act: fc.Arbitrary<Act> = fc.record({
  who: fc.nat(1),
  what: fc.constantFrom<Act['what']>('start', 'start', 'express', 'switch', 'pause', 'resume', 'finish', 'undo', 'put', 'edit', 'remove', 'discard', 'set', 'wait', 'wait'),
  id: fc.constantFrom('a', 'b', 'c'),
  number: fc.nat(100),
});

/** What one tab shows of everything. */
const seen = async (records: KeptRecords) => ({ running: records.running, last: records.lastSession, feed: records.lastFeed, settings: records.settings, all: await records.all() });

describe('two tabs', () => {
  it('show the same in the end, whatever was done in which, and lose no press', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
        freshDatabase();
        const tabs = [tab(), tab()] as const;
        await Promise.all(tabs.map((each) => each.open()));
        const asked: Promise<unknown>[] = [];
        let now = t0;
        let pressed = 0;
        for (const { who, what, id, number } of acts) {
          const records = tabs[who]!;
          const stamp = (now += 1000);
          if (what === 'wait') await Promise.race([Promise.all(asked), new Promise((resolve) => setTimeout(resolve, number / 10))]);
          else if (what === 'put') asked.push(records.put(feed(`${id}${run}`, number, { edited: stamp })));
          else if (what === 'edit' && records.lastFeed) asked.push(records.put(edit<FeedEntry>(records.lastFeed, { amount: number }, stamp)));
          else if (what === 'remove') asked.push(records.remove(`${id}${run}`));
          else if (what === 'set') asked.push(records.set({ sound: number > 50 }));
          else if (what === 'discard' && records.running) asked.push(records.discardSession(records.running.id));
          else if (what === 'start' && !records.running) asked.push(records.keepSession(session(`s${run}-${pressed}`, [event(`e${pressed++}`, 'start', stamp / 60_000 - t0 / 60_000)])));
          else {
            const going: SessionEntry | undefined = records.running ?? (what === 'undo' ? records.lastSession : undefined);
            if (!going || what === 'start' || what === 'edit' || what === 'discard') continue;
            const press = { id: `e${pressed++}`, type: what, at: stampAfter(going.events, stamp), ...(what === 'undo' && { undoes: going.events.at(-1)!.id }) };
            asked.push(records.keepSession({ ...going, events: [...going.events, press], edited: Math.max(stamp, going.edited) }));
          }
        }
        await Promise.all(asked);
        const fresh = tab();
        await fresh.open();
        const truth = await seen(fresh);
        await waitUntil(async () => JSON.stringify(await Promise.all(tabs.map(seen))) === JSON.stringify([truth, truth]), 'both tabs show what is stored', { timeout: 3000, interval: 5 });
        for (const each of tabs) expect(each.keeping.state).not.to.equal('unsaved');
        for (const entry of truth.all) if (entry.kind === 'session') expect(isFinished(entry)).to.equal(true);
        if (truth.running) expect(sessionAt(truth.running.ranges, truth.running.events, 0).finishedAt).to.equal(undefined);
        run++;
      }),
      { numRuns: 40 },
    );
  }).timeout(60_000);

  it('keep every press on one session that both make at once', async () => {
    const tabs = [tab(), tab()] as const;
    const start = event('start', 'start', 0);
    await tabs[0].keepSession(session('s', [start]));
    await tabs[1].open();
    const presses = Array.from({ length: 40 }, (_, index) => event(`p${index}`, index % 3 ? 'switch' : 'let-down', index + 1));
    await Promise.all(presses.map((press, index) => {
      const records = tabs[index % 2]!;
      return records.keepSession({ ...records.running!, events: [...records.running!.events, press] });
    }));
    await waitUntil(() => tabs.every(({ running }) => running?.events.length === 41), 'both show all');
  });
});

describe('a page that goes into the back and forward cache', () => {
  it('lets go of database and channel, and takes them up again', async () => {
    const [kept, other] = [tab(), tab()];
    await Promise.all([kept.open(), other.open()]);
    await kept.put(feed('a', 0));
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await other.put(feed('b', 1));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await waitUntil(() => kept.lastFeed?.id === 'b', 'it hears of what it missed');
    await kept.put(feed('c', 2));
    await waitUntil(() => other.lastFeed?.id === 'c', 'it is heard');
  });
});

import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { cuesOf, likelyEnd, mergeEvents, otherSide, parseRange, plans, sessionAt, stampAfter, type Plan, type Session, type SessionEvent, type SessionEventType } from '../../src/timing/index.ts';

const minute = 60_000;
const t0 = Date.UTC(2026, 10, 24, 2, 10);

/** A session written down as `['start', 0], ['express', 5]`: what happened, and at which minute. */
const story = (...told: [SessionEventType, number, Partial<SessionEvent>?][]): SessionEvent[] =>
  told.map(([type, minutes, more], index) => ({ id: `${index}`, type, at: t0 + minutes * minute, ...more }));

const at = (plan: Plan, events: SessionEvent[], minutes: number): Session => sessionAt(plan, events, t0 + minutes * minute);
const stretches = ({ turns }: Session) => turns.map(({ phase, side, active }) => `${phase} ${side} ${active / minute}`);
const inMinutes = ({ massage, left, right, both, pauses, elapsed }: Session) => [massage, left, right, both, pauses, elapsed].map((ms) => ms / minute);

const types: SessionEventType[] = ['start', 'let-down', 'express', 'switch', 'pause', 'resume', 'finish', 'undo'];
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const event = fc.record({ id, type: fc.constantFrom(...types), at: fc.integer({ min: t0 - 1e9, max: t0 + 1e9 }), side: fc.constantFrom('left', 'right', 'both', undefined), undoes: fc.option(id, { nil: undefined }) }) as unknown as fc.Arbitrary<SessionEvent>;
const anything = fc.oneof(event, fc.anything(), fc.record({ id, type: fc.constantFrom(...types, 'nap'), at: fc.oneof(fc.double(), fc.constant(NaN), fc.constant('now')), side: fc.anything(), undoes: fc.anything() }) as fc.Arbitrary<unknown>);
const plan = fc.constantFrom(...Object.values(plans));

/** What a person can do, one press after another. */
const session = fc.array(fc.record({ type: fc.constantFrom(...types.slice(1, 6)), after: fc.integer({ min: 0, max: 20 * minute }) }), { maxLength: 20 }).map((presses) => {
  let moment = t0;
  return [{ id: '00', type: 'start' as const, at: t0 }, ...presses.map(({ type, after }, index) => ({ id: String(index + 1).padStart(2, '0'), type, at: (moment += after) }))] as SessionEvent[];
});

describe('a session', () => {
  it('is not there before its start', () => {
    const ready = at(plans.full, [], 0);
    expect(ready).to.include({ phase: 'ready', paused: false, side: 'left', startedAt: undefined, elapsed: 0 });
    expect(at(plans.full, story(['pause', 1], ['switch', 2], ['finish', 3]), 9).phase).to.equal('ready');
    expect(at(plans.pump, [], 0).side).to.equal('both');
  });

  it('begins with massage, then expresses on one side after the other', () => {
    const events = story(['start', 0, { side: 'right' }], ['express', 5], ['switch', 9], ['switch', 13]);
    expect(at(plans.full, events.slice(0, 1), 3)).to.include({ phase: 'massage', side: 'right', massage: 3 * minute });
    expect(inMinutes(at(plans.full, events, 15))).to.deep.equal([5, 4, 6, 0, 0, 15]);
    expect(stretches(at(plans.full, events, 15))).to.deep.equal(['massage right 5', 'express right 4', 'express left 4', 'express right 2']);
    expect(at(plans.full, story(['start', 0, { side: 'both' }]), 1).side, 'there is no both where one side follows the other').to.equal('left');
  });

  it('stays in its turn where she is told to go to the side that she is on', () => {
    expect(stretches(at(plans.full, story(['start', 0], ['express', 5], ['switch', 7, { side: 'left' }]), 9))).to.deep.equal(['massage left 5', 'express left 4']);
  });

  it('knows when each turn ran: from press to pause, whatever else was pressed', () => {
    const events = story(['start', 0], ['let-down', 2], ['pause', 4], ['resume', 6], ['let-down', 7], ['pause', 8], ['resume', 8.5], ['let-down', 9]);
    const ran = at(plans.comfort, events, 10).turns.map(({ runs }) => runs.map((run) => run.map((moment) => (moment - t0) / minute)));
    expect(ran).to.deep.equal([[[0, 4], [6, 8], [8.5, 10]]]);
    expect(at(plans.comfort, story(['start', 0], ['pause', 0]), 5).turns[0]!.runs, 'what took no time did not run').to.deep.equal([]);
  });

  it('takes let-down as the sign to begin, and any later one as a fact', () => {
    const events = story(['start', 0], ['let-down', 2], ['let-down', 6], ['express', 7]);
    expect(at(plans.full, events, 8)).to.include({ phase: 'express', massage: 2 * minute, left: 6 * minute });
    expect(at(plans.full, events, 8).letDowns).to.deep.equal([t0 + 2 * minute, t0 + 6 * minute]);
    expect(stretches(at(plans.full, events, 8)), 'neither it nor a second press begins a turn anew').to.deep.equal(['massage left 2', 'express left 6']);
  });

  it('chooses the side to begin with during massage', () => {
    expect(at(plans.full, story(['start', 0], ['switch', 1], ['express', 5]), 7)).to.include({ left: 0, right: 2 * minute });
    expect(at(plans.full, story(['start', 0], ['switch', 1, { side: 'left' }], ['switch', 2, { side: 'both' }], ['express', 5]), 7)).to.include({ left: 0, right: 2 * minute });
  });

  it('counts pauses apart', () => {
    const events = story(['start', 0], ['express', 5], ['pause', 6], ['pause', 7], ['switch', 8], ['resume', 10], ['finish', 12]);
    expect(at(plans.full, events.slice(0, 5), 8)).to.include({ paused: true, pauses: 2 * minute });
    expect(inMinutes(at(plans.full, events, 60))).to.deep.equal([5, 1, 2, 0, 4, 12]);
    expect(at(plans.full, events, 60)).to.include({ phase: 'finished', paused: false, finishedAt: t0 + 12 * minute });
  });

  it('ends once: what is written after its end is not part of it', () => {
    const events = story(['start', 0], ['finish', 3], ['start', 4], ['switch', 5], ['finish', 6]);
    expect(inMinutes(at(plans.comfort, events, 60))).to.deep.equal([0, 3, 0, 0, 0, 3]);
    expect(at(plans.comfort, story(['start', 0], ['start', 2]), 3).startedAt).to.equal(t0);
  });

  it('expresses both sides together with a pump, where there is nothing to switch', () => {
    expect(inMinutes(at(plans.pump, story(['start', 0, { side: 'left' }], ['switch', 5], ['finish', 15]), 20))).to.deep.equal([0, 0, 0, 15, 0, 15]);
    expect(stretches(at(plans.pump, story(['start', 0], ['switch', 5, { side: 'left' }]), 20))).to.deep.equal(['express both 20']);
    expect(otherSide('both')).to.equal('both');
    expect([otherSide('left'), otherSide('right')]).to.deep.equal(['right', 'left']);
  });

  it('takes things back, and takes back what it took back', () => {
    const events = story(['start', 0], ['express', 5], ['switch', 8], ['undo', 8.1, { undoes: '2' }]);
    expect(at(plans.full, events, 10)).to.include({ side: 'left', left: 5 * minute, right: 0 });
    const redone = [...events, { id: '9', type: 'undo', at: t0 + 9 * minute, undoes: '3' } as const];
    expect(at(plans.full, redone, 10)).to.include({ side: 'right', left: 3 * minute, right: 2 * minute });
    expect(at(plans.full, story(['start', 0], ['undo', 1, { undoes: '1' }], ['undo', 2]), 3).phase).to.equal('massage');
    expect(at(plans.full, story(['start', 0], ['pause', 1, { undoes: '0' }]), 3).phase, 'nothing else takes back').to.equal('massage');
  });

  it('never runs backwards when the clock does', () => {
    const events = story(['start', 0], ['express', 5]);
    expect(inMinutes(at(plans.full, events, -600))).to.deep.equal([5, 0, 0, 0, 0, 5]);
    for (const now of [NaN, Infinity, -Infinity, 1e300]) {
      const session = sessionAt(plans.full, events, now);
      expect(session.elapsed).to.equal(5 * minute);
      expect(cuesOf(plans.full, session, now).map(({ at: when }) => (when - t0) / minute)).to.deep.equal([8, 10, 25, 35]);
      expect(likelyEnd(plans.full, session, now)).to.equal(undefined);
    }
  });

  it('goes on over midnight and both changes of the clocks, for it knows neither', () => {
    const start = Date.UTC(2026, 9, 25, 0, 50); // ten minutes before Europe's clocks go back
    const events: SessionEvent[] = [{ id: 'a', type: 'start', at: start }];
    expect(sessionAt(plans.comfort, events, start + 25 * minute).left).to.equal(25 * minute);
  });

  describe('for any list of events from anywhere', () => {
    it('has an answer without a negative or impossible figure', () => {
      fc.assert(
        fc.property(plan, fc.array(anything, { maxLength: 30 }), fc.oneof(fc.double(), fc.integer({ min: t0 - 1e9, max: t0 + 1e9 })), (chosen, events, now) => {
          const given = events as SessionEvent[];
          const { turns, letDowns, phase, paused, side, startedAt, finishedAt, lastAt, ...durations } = sessionAt(chosen, given, now);
          for (const [name, value] of Object.entries(durations)) expect(value, name).to.be.at.least(0).and.to.be.finite;
          for (const { active } of turns) expect(active).to.be.at.least(0);
          expect(durations.active).to.equal(durations.massage + durations.left + durations.right + durations.both);
          expect(durations.elapsed).to.equal(durations.active + durations.pauses);
          cuesOf(chosen, sessionAt(chosen, given, now), now);
          likelyEnd(chosen, sessionAt(chosen, given, now), now);
          return [phase, paused, side, letDowns, startedAt, finishedAt, lastAt].length === 7;
        }),
      );
    });

    it('adds up: active and pauses are the time from its start until now', () => {
      fc.assert(
        fc.property(plan, session, fc.integer({ min: 0, max: 1e8 }), (chosen, events, later) => {
          const now = events.at(-1)!.at + later;
          return sessionAt(chosen, events, now).elapsed === now - t0;
        }),
      );
    });

    it('every beginning of a session is a session', () => {
      fc.assert(
        fc.property(plan, session, (chosen, events) =>
          events.every((last, index) => {
            const { elapsed, phase } = sessionAt(chosen, events.slice(0, index + 1), last.at);
            return elapsed === last.at - t0 && phase !== 'ready';
          }),
        ),
      );
    });

    it('what was done and undone was not done', () => {
      fc.assert(
        fc.property(plan, session, fc.constantFrom(...types.slice(1, 7)), fc.integer({ min: 1, max: 1e6 }), (chosen, events, type, after) => {
          const now = events.at(-1)!.at + 3 * after;
          const undone: SessionEvent[] = [...events, { id: 'x', type, at: now - 2 * after }, { id: 'y', type: 'undo', at: now - after, undoes: 'x' }];
          expect(sessionAt(chosen, undone, now)).to.deep.equal(sessionAt(chosen, events, now));
        }),
      );
    });

    it('is the same at another hour', () => {
      fc.assert(
        fc.property(plan, session, fc.integer({ min: -1e10, max: 1e10 }), (chosen, events, shift) => {
          const now = events.at(-1)!.at + 1000;
          const shifted = events.map((each) => ({ ...each, at: each.at + shift }));
          expect(inMinutes(sessionAt(chosen, shifted, now + shift))).to.deep.equal(inMinutes(sessionAt(chosen, events, now)));
        }),
      );
    });
  });
});

describe('merging', () => {
  const list = fc.array(event, { maxLength: 12 });

  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(list, list, list, (a, b, c) => {
        expect(mergeEvents(a, b)).to.deep.equal(mergeEvents(b, a));
        expect(mergeEvents(mergeEvents(a, b), c)).to.deep.equal(mergeEvents(a, mergeEvents(b, c)));
        expect(mergeEvents(mergeEvents(a, b), b)).to.deep.equal(mergeEvents(a, b));
      }),
    );
  });

  it('puts events in order of time, each once, and drops what is none', () => {
    const [start, later] = story(['start', 0], ['express', 5]) as [SessionEvent, SessionEvent];
    const twin: SessionEvent = { ...later, id: '1a' };
    expect(mergeEvents([twin, later, start, null as unknown as SessionEvent, 3 as unknown as SessionEvent], [start]).map(({ id: name }) => name)).to.deep.equal(['0', '1', '1a']);
    expect(mergeEvents([{ ...start, at: Infinity }, { ...later, type: 'nap' as 'start' }], [{ ...start, id: 5 as unknown as string }, { ...start, at: '5' as unknown as number }])).to.deep.equal([]);
  });
});

describe('an event', () => {
  it('that was edited by hand in one tab is the same in every tab: the one that reads first as text', () => {
    const [left] = story(['start', 0, { side: 'left' }]) as [SessionEvent];
    const right: SessionEvent = { ...left, side: 'right' };
    expect(mergeEvents([left], [right])).to.deep.equal([left]);
    expect(mergeEvents([right], [left])).to.deep.equal([left]);
  });

  it('can be at any moment that a date can tell', () => {
    const ends: SessionEvent[] = [{ id: 'a', type: 'start', at: -8.64e15 }, { id: 'b', type: 'finish', at: 8.64e15 }];
    expect(mergeEvents(ends, [])).to.deep.equal(ends);
    expect(stampAfter([], 8.64e15)).to.equal(8.64e15);
    expect(stampAfter([], 8.64e15 + 1)).to.equal(0);
  });
});

describe('cues', () => {
  const told = (chosen: Plan, events: SessionEvent[], minutes: number) =>
    cuesOf(chosen, at(chosen, events, minutes), t0 + minutes * minute).map(({ kind, at: when }) => `${kind} ${(when - t0) / minute}`);

  it('of massage come at 5 and 10 minutes', () => {
    expect(told(plans.full, story(['start', 0]), 2)).to.deep.equal(['may-express 5', 'express 10']);
  });

  it('of expressing: change sides from 3 and at 5, may stop from 20, finish by 30', () => {
    const events = story(['start', 0], ['express', 5], ['switch', 10]);
    expect(told(plans.full, events, 11)).to.deep.equal(['may-switch 13', 'switch 15', 'may-stop 25', 'finish 35']);
    expect(told(plans['early-days'], events, 11)).to.deep.equal(['may-switch 13', 'switch 15', 'may-stop 15', 'finish 20']);
    expect(told(plans['early-days'], events.slice(0, 1), 2)).to.deep.equal(['may-express 5', 'express 10']);
  });

  it('move with a pause, and are none in it', () => {
    const events = story(['start', 0], ['express', 5], ['pause', 6], ['resume', 16]);
    expect(told(plans.full, events.slice(0, 3), 8)).to.deep.equal([]);
    expect(told(plans.full, events, 17)).to.deep.equal(['may-switch 18', 'switch 20', 'may-stop 35', 'finish 45']);
  });

  it('that fell due stay where they are when she pauses later', () => {
    const events = story(['start', 0], ['express', 5], ['pause', 9], ['resume', 11]);
    expect(told(plans.full, events.slice(0, 2), 9)).to.include('may-switch 8');
    expect(told(plans.full, events, 12)).to.deep.equal(['may-switch 8', 'switch 12', 'may-stop 27', 'finish 37']);
    expect(told(plans.full, story(['start', 0], ['express', 5], ['pause', 8], ['resume', 11]), 12)[0], 'paused just as it fell due').to.equal('may-switch 8');
  });

  it('never fall into a pause, and stay as time goes by', () => {
    fc.assert(
      fc.property(plan, session, fc.nat({ max: 1e7 }), (chosen, events, later) => {
        const now = events.at(-1)!.at;
        const cues = cuesOf(chosen, sessionAt(chosen, events, now), now);
        expect(cuesOf(chosen, sessionAt(chosen, events, now + later), now + later)).to.deep.equal(cues);
        for (const { at: due } of cues.filter(({ at: when }) => when < now)) {
          const before = sessionAt(chosen, events.filter(({ at: when }) => when < due), due);
          expect(before.paused).to.equal(false);
        }
      }),
    );
  });

  it('speak once where both ends are alike, and send nobody to the other side who is to finish', () => {
    const alike = { ...plans.full, side: { earliest: 5, latest: 5 }, massage: { earliest: 0, latest: 5 } };
    expect(told(alike, story(['start', 0]), 1)).to.deep.equal(['express 5']);
    expect(told(alike, story(['start', 0], ['express', 0]), 1)).to.deep.equal(['switch 5', 'may-stop 20', 'finish 30']);
    expect(told(plans.full, story(['start', 0], ['express', 0], ['switch', 26]), 27)).to.deep.equal(['may-stop 20', 'may-switch 29', 'finish 30']);
    expect(told(plans.full, story(['start', 0], ['express', 0], ['switch', 25]), 26), 'nor just as she finishes').to.deep.equal(['may-stop 20', 'may-switch 28', 'finish 30']);
    expect(told({ ...plans.full, express: { earliest: 30, latest: 30 } }, story(['start', 0], ['express', 0], ['switch', 26]), 27)).to.deep.equal(['may-switch 29', 'finish 30']);
  });

  it('have no target in comfort, and no side with a pump', () => {
    expect(told(plans.comfort, story(['start', 0]), 1)).to.deep.equal(['may-switch 3', 'switch 5']);
    expect(told(plans.pump, story(['start', 0]), 1)).to.deep.equal(['may-stop 15', 'finish 20']);
  });

  it('are none before the start and after the end', () => {
    expect(told(plans.full, [], 1)).to.deep.equal([]);
    expect(told(plans.full, story(['start', 0], ['finish', 1]), 2)).to.deep.equal([]);
  });
});

describe('a session left running', () => {
  const end = (chosen: Plan, events: SessionEvent[], minutes: number) => {
    const likely = likelyEnd(chosen, at(chosen, events, minutes), t0 + minutes * minute);
    return likely === undefined ? undefined : (likely - t0) / minute;
  };
  const events = story(['start', 0], ['express', 5]);

  it('is not asked about while it may well go on', () => {
    expect(end(plans.full, events, 60)).to.equal(undefined);
    expect(end(plans.full, [], 60)).to.equal(undefined);
    expect(end(plans.full, story(['start', 0], ['finish', 1]), 6000)).to.equal(undefined);
    expect(end(plans.full, story(['start', 0], ['express', 5], ['finish', 120]), 6000), 'one that ended, however long').to.equal(undefined);
    expect(end(plans.full, events, 65), 'half an hour over').to.equal(undefined);
    expect(end(plans.full, story(['start', 0], ['pause', 1]), 20)).to.equal(undefined);
  });

  it('most likely ended where its plan does', () => {
    expect(end(plans.full, events, 480)).to.equal(35);
    expect(end(plans.full, events, 66)).to.equal(35);
    expect(end(plans.full, story(['start', 0]), 480)).to.equal(10);
    expect(end(plans.comfort, story(['start', 0]), 480)).to.equal(30);
  });

  it('but not while she presses: any press says that she is there', () => {
    for (const press of ['switch', 'let-down', 'resume'] as const) {
      const pressed: SessionEvent[] = [...events, { id: '8', type: press, at: t0 + 70 * minute }];
      expect(end(plans.full, pressed, 71)).to.equal(undefined);
      expect(end(plans.full, pressed, 100)).to.equal(undefined);
      expect(end(plans.full, pressed, 101)).to.equal(70);
    }
  });

  it('but not before the last thing that she did, and a pause ended it', () => {
    expect(end(plans.full, [...events, { id: '8', type: 'switch', at: t0 + 50 * minute }], 480)).to.equal(50);
    expect(end(plans.full, story(['start', 0], ['pause', 7]), 480)).to.equal(7);
  });
});

describe('a stamp', () => {
  it('is now, or just after the last event where the clock was set back or two fall together', () => {
    const events = story(['start', 0], ['express', 5]);
    expect(stampAfter([], t0 + 0.4)).to.equal(t0);
    expect(stampAfter(events, t0 + 6 * minute)).to.equal(t0 + 6 * minute);
    for (const now of [t0 - 1e6, t0 + 5 * minute, NaN, Infinity]) expect(stampAfter(events, now)).to.equal(t0 + 5 * minute + 1);
    expect(stampAfter(story(['start', 0], ['express', 5], ['switch', 9]), t0)).to.equal(t0 + 9 * minute + 1);
  });
});

describe('a range', () => {
  it('is one number or two, in minutes', () => {
    expect(parseRange('5')).to.deep.equal({ earliest: 5, latest: 5 });
    expect(parseRange(' 5 - 10 ')).to.deep.equal({ earliest: 5, latest: 10 });
    expect(parseRange('2.5–3')).to.deep.equal({ earliest: 2.5, latest: 3 });
    expect(parseRange('12.25-15.75')).to.deep.equal({ earliest: 12.25, latest: 15.75 });
    expect(parseRange(7), 'a number from a script').to.deep.equal({ earliest: 7, latest: 7 });
    expect(parseRange('0-1440'), 'a whole day').to.deep.equal({ earliest: 0, latest: 1440 });
    for (const wrong of ['', 'five', '10-5', '-5', '5-', '5-10-15', '1e3', '5 10', '0-1441', 'NaN', '0', '0-0', null, undefined, {}, [5], Symbol('5')]) expect(parseRange(wrong), String(wrong)).to.equal(undefined);
  });

  it('is nothing else, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.anything()), (text) => {
        const range = parseRange(text);
        return range === undefined || (range.earliest >= 0 && range.earliest <= range.latest);
      }),
    );
  });
});

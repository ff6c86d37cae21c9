import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { composeSession, mergeEvents, plans, sessionAt, type Plan, type Side } from '../../src/timing/index.ts';

const ms = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3_600_000 }));
const figures = (plan: Plan) =>
  fc.record({
    start: fc.integer({ min: 0, max: 4e12 }),
    massageMs: plan.massage ? ms : fc.constant(0),
    turns: fc.array(fc.record({ side: plan.side ? fc.constantFrom<Side>('left', 'right') : fc.constant<Side>('both'), ms }), { maxLength: 12 }),
    pausesMs: ms,
    letDowns: fc.array(fc.integer({ min: 0, max: 4e12 }), { maxLength: 4 }),
    id: fc.constantFrom('x', '9f', 'ü'),
  });

describe('composing a session', () => {
  for (const [name, plan] of Object.entries(plans)) {
    it(`gives the figures back, by the plan ${name}`, () => {
      fc.assert(
        fc.property(figures(plan), (given) => {
          const events = composeSession(given);
          const session = sessionAt(plan, events, 0);
          const on = (side: Side) => given.turns.filter((turn) => turn.side === side).reduce((sum, turn) => sum + turn.ms, 0);
          expect(session).to.deep.include({ phase: 'finished', startedAt: given.start, massage: given.massageMs, left: on('left'), right: on('right'), both: on('both'), pauses: given.pausesMs });
          expect(session.finishedAt).to.equal(given.start + session.elapsed);
          expect(session.letDowns.length, 'no let-down is lost').to.equal(given.turns.length > 0 ? given.letDowns.length : 0);
          expect(mergeEvents(events, [...events].reverse()), 'in order, whoever joins them').to.deep.equal(events);
        }),
      );
    });
  }

  it('keeps the turns in their order', () => {
    const minute = 60_000;
    const events = composeSession({ start: 0, massageMs: 5 * minute, turns: [{ side: 'right', ms: 4 * minute }, { side: 'left', ms: 3 * minute }, { side: 'right', ms: minute }], pausesMs: 0, id: 'x' });
    expect(sessionAt(plans.full, events, 0).turns.map(({ phase, side, active }) => `${phase} ${side} ${active / minute}`)).to.deep.equal(['massage right 5', 'express right 4', 'express left 3', 'express right 1']);
  });

  it('keeps let-downs where they were, while she expresses', () => {
    const minute = 60_000;
    const events = composeSession({ start: 0, massageMs: 5 * minute, turns: [{ side: 'left', ms: 8 * minute }], pausesMs: minute, letDowns: [minute, 7 * minute, 60 * minute], id: 'x' });
    expect(sessionAt(plans.full, events, 0).letDowns.map((at) => at / minute)).to.deep.equal([5, 7, 13]);
    expect(events.map(({ type }) => type)).to.deep.equal(['start', 'express', 'let-down', 'let-down', 'let-down', 'pause', 'finish']);
  });

  it('says no more than what was: no switch without a change of side, no pause without one', () => {
    const told = (turns: Side[], pausesMs: number) => composeSession({ start: 0, massageMs: 0, turns: turns.map((side) => ({ side, ms: 1000 })), pausesMs, id: 'x' }).map(({ type }) => type);
    expect(told(['left', 'left', 'right'], 0)).to.deep.equal(['start', 'express', 'switch', 'finish']);
    expect(told(['left'], 1)).to.deep.equal(['start', 'express', 'pause', 'finish']);
  });

  it('keeps its order where everything falls together', () => {
    const events = composeSession({ start: 0, massageMs: 0, turns: Array.from({ length: 12 }, (_, index) => ({ side: index % 2 ? 'right' : 'left', ms: 0 })), pausesMs: 0, id: 'x' });
    expect(mergeEvents([...events].reverse(), [])).to.deep.equal(events);
  });

  it('takes no figure for less than nothing', () => {
    const events = composeSession({ start: 0.4, massageMs: -5, turns: [{ side: 'left', ms: NaN }], pausesMs: -1, id: 'x' });
    expect(sessionAt(plans.full, events, 0)).to.include({ elapsed: 0, startedAt: 0, finishedAt: 0 });
  });
});

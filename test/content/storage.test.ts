import { expect } from '@open-wc/testing';
import { documents, limitOf, places, sinceOf, type Keeping, type RuleChoice } from '../../src/content/storage/rules.ts';
import { answerFor, ruleFor } from '../../src/elements/milk-storage/answer.ts';

const now = Date.UTC(2026, 10, 24, 12);
const hour = 3_600_000;

/**
 * The figures as the evidence has them, typed from it and not from the source: the shorter end in hours (`mo`: calendar
 * months), a longer end after a slash, 0 for at once, `-` where there is none or it was not read.
 */
const evidence: Record<Keeping, Record<'cdc' | 'nhs' | 'nhmrc', string>> = {
  room: { cdc: '4 h', nhs: '6 h', nhmrc: '6 h/8' },
  'hot-room': { cdc: '-', nhs: '-', nhmrc: '-' },
  fridge: { cdc: '96 h', nhs: '192 h', nhmrc: '72 h' },
  'warm-fridge': { cdc: '-', nhs: '72 h', nhmrc: '72 h' },
  'cool-bag': { cdc: '24 h', nhs: '24 h', nhmrc: '-' },
  'ice-box': { cdc: '-', nhs: '336 h', nhmrc: '336 h' },
  freezer: { cdc: '6 mo/12', nhs: '6 mo', nhmrc: '3 mo' },
  'deep-freezer': { cdc: '-', nhs: '-', nhmrc: '6 mo/12' },
  'thawed-fridge': { cdc: '24 h', nhs: '12 h', nhmrc: '24 h' },
  'thawed-room': { cdc: '1 h/2', nhs: '-', nhmrc: '4 h' },
  'thawed-warm': { cdc: '-', nhs: '0 h', nhmrc: '0 h' },
  'thawed-warm-fridge': { cdc: '-', nhs: '0 h', nhmrc: '4 h' },
  leftover: { cdc: '2 h', nhs: '1 h', nhmrc: '-' },
};

/** The strictest of each, and whose it is, read off the table above by hand. */
const strictest: Record<Keeping, [figure: string, document: string] | undefined> = {
  room: ['4 h', 'CDC 2019'],
  'hot-room': undefined,
  fridge: ['72 h', 'NHMRC 2012'],
  'warm-fridge': ['72 h', 'NHMRC 2012'],
  'cool-bag': ['24 h', 'CDC 2019'],
  'ice-box': ['336 h', 'NHMRC 2012'],
  freezer: ['3 mo', 'NHMRC 2012'],
  'deep-freezer': ['6 mo/12', 'NHMRC 2012'],
  'thawed-fridge': ['12 h', 'NHS Derbyshire'],
  'thawed-room': ['1 h/2', 'CDC 2019'],
  'thawed-warm': ['0 h', 'NHMRC 2012'],
  'thawed-warm-fridge': ['0 h', 'NHS'],
  leftover: ['1 h', 'NHS'],
};

/** The warmest that each means, in °C. */
const limits: Partial<Record<Keeping, Record<RuleChoice, number>>> = {
  room: { cautious: 25, cdc: 25, nhs: 25, nhmrc: 26 },
  fridge: { cautious: 4, cdc: 4, nhs: 4, nhmrc: 4 },
  freezer: { cautious: -18, cdc: -18, nhs: -18, nhmrc: -18 },
  'deep-freezer': { cautious: -20, cdc: -20, nhs: -20, nhmrc: -20 },
};

const written = (choice: RuleChoice, keeping: Keeping): string => {
  const rule = ruleFor(choice, keeping);
  if (!rule) return '-';
  const { count, unit } = rule.span;
  const figure = unit === 'month' ? `${count} mo` : `${count * { hour: 1, day: 24, week: 168 }[unit]} h`;
  return rule.atMost ? `${figure}/${rule.atMost}` : figure;
};

const keepings = Object.values(places).flat() as Keeping[];

/** When a figure that began now is over, computed anew. */
const over = (figure: string): number | undefined => {
  const [, count, unit] = /^(\d+) (h|mo)/.exec(figure) ?? [];
  if (!Number(count)) return undefined;
  if (unit === 'h') return now + Number(count) * hour;
  const today = new Date(now);
  return new Date(today.getFullYear(), today.getMonth() + Number(count), today.getDate() + 1).getTime() - 1;
};

describe('how long milk keeps', () => {
  it('has been typed from the evidence for every way of keeping it', () => {
    expect(keepings).to.have.members(Object.keys(evidence));
  });

  for (const keeping of keepings) {
    for (const authority of ['cdc', 'nhs', 'nhmrc'] as const) {
      it(`${authority}, ${keeping}: ${evidence[keeping][authority]}`, () => {
        expect(written(authority, keeping)).to.equal(evidence[keeping][authority]);
        expect(answerFor(authority, { keeping, times: {} }, now).until).to.equal(over(evidence[keeping][authority]));
      });
    }

    it(`cautious, ${keeping}: the strictest, named`, () => {
      const [figure, document] = strictest[keeping] ?? ['-'];
      const rule = ruleFor('cautious', keeping);
      expect(written('cautious', keeping)).to.equal(figure);
      expect(rule && documents[rule.claim].name).to.equal(document);
      expect(answerFor('cautious', { keeping, times: {} }, now).until).to.equal(over(figure));
    });

    it(`cautious, ${keeping}: is never later than anybody's`, () => {
      const ends = (['cdc', 'nhs', 'nhmrc'] as const).flatMap((authority) => (ruleFor(authority, keeping) ? (answerFor(authority, { keeping, times: {} }, now).until ?? now) : []));
      const { rule, until } = answerFor('cautious', { keeping, times: {} }, now);
      if (ends.length === 0) expect(rule).to.equal(undefined);
      else expect(until ?? now).to.equal(Math.min(...ends));
    });
  }

  it('draws the line between cool and warm where the chosen rule does, else where the strictest does', () => {
    for (const [keeping, byChoice] of Object.entries(limits)) {
      for (const [choice, limit] of Object.entries(byChoice)) expect(limitOf(choice as RuleChoice, keeping as Keeping), `${choice} ${keeping}`).to.equal(limit);
    }
    expect(limitOf('cautious', 'leftover')).to.equal(undefined);
  });

  it('counts from the act that the rule counts from', () => {
    const since = (choice: RuleChoice, keeping: Keeping) => sinceOf(keeping, ruleFor(choice, keeping));
    expect(since('cautious', 'fridge')).to.equal('expressed');
    expect(since('cdc', 'leftover')).to.equal('feed-end');
    expect(since('nhs', 'leftover')).to.equal('first-drink');
    expect(since('cautious', 'leftover')).to.equal('first-drink');
    expect(since('nhmrc', 'thawed-fridge')).to.equal('out-of-freezer');
    expect(since('cdc', 'thawed-room')).to.equal('out-of-fridge');
  });
});

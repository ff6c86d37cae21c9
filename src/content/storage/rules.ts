import type { Span } from '../../timing/storage.js';
import type { ClaimId } from '../claims.js';

/** Whose rules we list: first the one that we have read ourselves, so that it is named where others say the same. */
export const authorities = ['nhmrc', 'cdc', 'nhs'] as const;
export type Authority = (typeof authorities)[number];
/** Whose rule. `cautious` is no authority: it is the strictest of them all. */
export const ruleChoices = ['cautious', 'cdc', 'nhs', 'nhmrc'] as const;
export type RuleChoice = (typeof ruleChoices)[number];

/** Where milk is, with the ways of keeping it there that have times of their own. */
export const places = {
  room: ['room', 'hot-room'],
  fridge: ['fridge', 'warm-fridge'],
  'cool-bag': ['cool-bag'],
  'ice-box': ['ice-box'],
  freezer: ['freezer'],
  'deep-freezer': ['deep-freezer'],
  thawed: ['thawed-fridge', 'thawed-room', 'thawed-warm', 'thawed-warm-fridge'],
  leftover: ['leftover'],
} as const;
export type Place = keyof typeof places;
export type Keeping = (typeof places)[Place][number];

/** The act from which the time counts. */
export type Since = 'expressed' | 'out-of-freezer' | 'out-of-fridge' | 'first-drink' | 'feed-end';

/** The claims that carry figures: each rests on one document. */
export type FigureClaim = Extract<ClaimId, `milk${string}`>;

/** One figure of one document. */
export interface Rule {
  readonly claim: FigureClaim;
  readonly span: Span;
  /** The longer end, in the same unit, where the document gives two. The shorter one counts. */
  readonly atMost: number | undefined;
  /** The warmest (°C) that the figure holds for, where the document says it. */
  readonly celsius: number | undefined;
}

/** How a figure's document is named beside it; the rest of it stands with the sources. */
export const documents: Readonly<Record<FigureClaim, { readonly name: string; readonly secondHand?: true }>> = {
  milkCdc: { name: 'CDC 2019', secondHand: true },
  milkNhs: { name: 'NHS', secondHand: true },
  milkDerbyshire: { name: 'NHS Derbyshire' },
  milkNhmrc: { name: 'NHMRC 2012' },
};

const figuresOf =
  (claim: FigureClaim) =>
  (count: number, unit: Span['unit'], { celsius, atMost }: { readonly celsius?: number; readonly atMost?: number } = {}): Rule => ({ claim, span: { count, unit }, celsius, atMost });

const cdc = figuresOf('milkCdc');
const nhs = figuresOf('milkNhs');
const nhmrc = figuresOf('milkNhmrc');

/** The figures, for healthy babies born at term, at home. What an authority does not say, or we have not read, is not here. */
export const rules: Readonly<Record<Authority, Readonly<Partial<Record<Keeping, Rule>>>>> = {
  cdc: {
    room: cdc(4, 'hour', { celsius: 25 }),
    fridge: cdc(4, 'day', { celsius: 4 }),
    'cool-bag': cdc(24, 'hour'),
    freezer: cdc(6, 'month', { celsius: -18, atMost: 12 }), // 6 is best, 12 acceptable
    'thawed-fridge': cdc(24, 'hour'),
    'thawed-room': cdc(1, 'hour', { atMost: 2 }),
    leftover: cdc(2, 'hour'),
  },
  nhs: {
    room: nhs(6, 'hour'),
    fridge: nhs(8, 'day', { celsius: 4 }),
    'warm-fridge': nhs(3, 'day'),
    'cool-bag': nhs(24, 'hour'),
    'ice-box': nhs(2, 'week'),
    freezer: nhs(6, 'month', { celsius: -18 }),
    'thawed-fridge': figuresOf('milkDerbyshire')(12, 'hour'),
    'thawed-warm': nhs(0, 'hour'),
    'thawed-warm-fridge': nhs(0, 'hour'),
    leftover: nhs(1, 'hour'),
  },
  nhmrc: {
    room: nhmrc(6, 'hour', { celsius: 26, atMost: 8 }),
    // Its 72 hours name no temperature, so they stand for either.
    fridge: nhmrc(3, 'day'),
    'warm-fridge': nhmrc(3, 'day'),
    'ice-box': nhmrc(2, 'week', { celsius: -15 }),
    freezer: nhmrc(3, 'month', { celsius: -18 }),
    'deep-freezer': nhmrc(6, 'month', { celsius: -20, atMost: 12 }),
    'thawed-fridge': nhmrc(24, 'hour'),
    'thawed-room': nhmrc(4, 'hour'),
    'thawed-warm': nhmrc(0, 'hour'),
    'thawed-warm-fridge': nhmrc(4, 'hour'),
  },
};

export const placeOf = (keeping: Keeping): Place => (Object.keys(places) as Place[]).find((place) => (places[place] as readonly Keeping[]).includes(keeping))!;

/**
 * From which act a figure counts. Where the documents do not say, the earlier one, which is the strict reading: thawing
 * begins when milk leaves the freezer. A left-over bottle counts from the first drink, but with the CDC from the feed's end.
 */
export function sinceOf(keeping: Keeping, rule: Rule | undefined): Since {
  if (keeping === 'leftover') return rule?.claim === 'milkCdc' ? 'feed-end' : 'first-drink';
  if (keeping === 'thawed-room') return 'out-of-fridge';
  return keeping.startsWith('thawed') ? 'out-of-freezer' : 'expressed';
}

/** The warmest (°C) that a way of keeping means under a choice of rules: that rule's own, else the strictest. */
export function limitOf(choice: RuleChoice, keeping: Keeping): number | undefined {
  const limits = authorities.map((authority) => rules[authority][keeping]?.celsius).filter((limit) => limit !== undefined);
  return (choice === 'cautious' ? undefined : rules[choice][keeping]?.celsius) ?? limits.sort((one, other) => one - other)[0];
}

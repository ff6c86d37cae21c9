import { authorities, rules, sinceOf, type Keeping, type Rule, type RuleChoice, type Since } from '../../content/storage/rules.js';
import { strictest, useBy } from '../../timing/storage.js';
import type { Lookup } from './storage.js';

/** How long milk keeps. */
export interface Answer {
  /** Undefined where nobody that was asked gives a time. */
  readonly rule: Rule | undefined;
  /** From which act it counts. */
  readonly since: Since;
  /** When that was. */
  readonly began: number;
  /** Until when. Undefined where the answer is no moment: at once, or no time given. */
  readonly until: number | undefined;
}

/** The rule for a way of keeping milk: an authority's own, or the strictest of all that have one. */
export function ruleFor(choice: RuleChoice, keeping: Keeping): Rule | undefined {
  if (choice !== 'cautious') return rules[choice][keeping];
  return strictest(authorities.flatMap((authority) => rules[authority][keeping] ?? []));
}

/** What a rule makes of what she has said. */
export function answerFor(choice: RuleChoice, { keeping, times }: Lookup, now: number): Answer {
  const rule = ruleFor(choice, keeping);
  const since = sinceOf(keeping, rule);
  const began = times[since] ?? now;
  return { rule, since, began, until: rule?.span.count ? useBy(began, rule.span) : undefined };
}

import { advice, type Statement } from '../statement.js';
import type { Method } from './methods.js';
import type { Answers } from './questions.js';

/** What could suit her. Never a brand, and never the only answer where another would do as well. */
export interface Suggestion {
  readonly method: Method;
  /** What could suit her as well. */
  readonly also: Exclude<Method, 'electric'> | undefined;
  /** Why, in the order of the questions. */
  readonly reasons: readonly [Statement, ...Statement[]];
}

/** What is said for a method, by the answer that it follows from. */
export const reasons = {
  rarely: advice((msg) => msg('For now and then, there is nothing to buy.', { id: 'suggest.rarely', desc: 'A reason to express by hand, after the answer "Rarely".' }), 'S32', 'S38'),
  someDays: advice((msg) => msg('For some days, a manual pump can be enough, and it costs less than one with a motor.', { id: 'suggest.some-days', desc: 'A reason for a manual breast pump, after the answer "Some days". One with a motor: an electric pump.' }), 'S38'),
  daily: advice((msg) => msg('The more often you express, the more work a motor takes off you.', { id: 'suggest.daily', desc: 'A reason for an electric breast pump, after the answer "Daily".' }), 'S38', 'S36'),
  outByHand: advice((msg) => msg('On the go, there is no pump to carry or to wash.', { id: 'suggest.out.hand', desc: 'A reason to express by hand, after the answer "On the go".' }), 'S32', 'S33'),
  outManual: advice((msg) => msg('On the go, it is small and needs no power.', { id: 'suggest.out.manual', desc: 'A reason for a manual breast pump, after the answer "On the go". Power: electricity.' }), 'S38'),
  outElectric: advice((msg) => msg('On the go, it needs a battery, and its parts a wash after each use.', { id: 'suggest.out.electric', desc: 'What to think of with an electric breast pump, after the answer "On the go".' }), 'S36', 'M5'),
  busy: advice((msg) => msg('One that is worn in the bra leaves your hands free. It may bring less milk than other pumps.', { id: 'suggest.busy', desc: 'About electric breast pumps, after the answer "one or none" free hands. Keep "may".' }), 'S36'),
  tired: advice((msg) => msg('A motor does the work, so your hands can rest.', { id: 'suggest.tired', desc: 'A reason for an electric breast pump, after the answer that her hands tire or hurt.' }), 'S36'),
} as const satisfies Record<string, Statement>;

/** The answers decide, and nothing else: not what is for sale, and not who asks. */
export function suggest(answers: Answers): Suggestion {
  const { often, place, hands } = answers;
  if (hands === 'tired' || place === 'busy') return { method: 'electric', also: undefined, reasons: whyElectric(answers) };
  if (often === 'daily') return { method: 'electric', also: 'hand', reasons: whyElectric(answers) };
  const out = place === 'out';
  return often === 'some-days'
    ? { method: 'manual', also: 'hand', reasons: [reasons.someDays, ...(out ? [reasons.outManual] : [])] }
    : { method: 'hand', also: 'manual', reasons: [reasons.rarely, ...(out ? [reasons.outByHand] : [])] };
}

function whyElectric({ often, place, hands }: Answers): [Statement, ...Statement[]] {
  const why: Statement[] = [];
  if (often === 'daily') why.push(reasons.daily);
  if (place === 'out') why.push(reasons.outElectric);
  if (place === 'busy') why.push(reasons.busy);
  if (hands === 'tired') why.push(reasons.tired);
  return why as [Statement, ...Statement[]]; // one of the three at least led here
}

import { sources, type Source, type SourceId } from './sources.js';
import { statementsIn } from './statement.js';

/**
 * What each claim rests on. `S…` are the claims of the article that this guide packages, `C…` the places where it and
 * today's guidance disagree and how we speak there, `P…` the steps that it lacks and `M…` the pump mistakes that it only
 * counts, both of which we reconstructed, the rest are our own. The verdict says how the article stands to the guidance
 * named: it agrees, is refined, or is contradicted (then only the guidance is shown). Claims that overreach are not
 * listed, so nothing can cite them.
 */
export const claims = {
  S01: { verdict: 'refined', sources: ['salty', 'abm36'] },
  S03: { verdict: 'contradicted', sources: ['abm32', 'abm36', 'abmSharing'] },
  S06: { verdict: 'agrees', sources: ['cumbria', 'marmet'] },
  S08: { verdict: 'contradicted', sources: ['inspq', 'abm36'] },
  S09: { verdict: 'refined', sources: ['healthierTogether', 'bucks'] },
  S11: { verdict: 'refined', sources: ['marmet', 'cuh', 'bucks', 'inspq', 'abm36'] },
  S12: { verdict: 'refined', sources: ['owh', 'cuh'] },
  S13: { verdict: 'refined', sources: ['marmet', 'cochrane2016'] },
  S14: { verdict: 'refined', sources: ['owh'] },
  S15: { verdict: 'refined', sources: ['unicef', 'cuh', 'forthValley', 'marmet', 'bucks'] },
  S16: { verdict: 'agrees', sources: ['unicef', 'marmet'] },
  S17: { verdict: 'contradicted', sources: ['abm36', 'inspq'] },
  S18: { verdict: 'agrees', sources: ['unicef'] },
  S19: { verdict: 'agrees', sources: ['marmet'] },
  S20: { verdict: 'agrees', sources: ['marmet'] },
  S21: { verdict: 'agrees', sources: ['marmet', 'bucks', 'abm36'] },
  S22: { verdict: 'agrees', sources: ['owh'] },
  S23: { verdict: 'refined', sources: ['unicef', 'openUniversity', 'start4life', 'flaherman'] },
  S24: { verdict: 'agrees', sources: ['healthierTogether'] },
  S26: { verdict: 'contradicted', sources: ['unicefUk', 'helpMe'] },
  S28: { verdict: 'contradicted', sources: ['lactapp', 'msf'] },
  S31: { verdict: 'refined', sources: ['cochrane2016', 'flaherman', 'smyth'] },
  S32: { verdict: 'agrees', sources: ['smyth'] },
  S33: { verdict: 'refined', sources: ['abm8', 'smyth'] },
  S34: { verdict: 'agrees', sources: ['start4life', 'nctPumps'] },
  S36: { verdict: 'refined', sources: ['howStuffWorks', 'genuineLactation'] },
  S37: { verdict: 'agrees', sources: ['marmet', 'uth'] },
  S38: { verdict: 'refined', sources: ['meier', 'upToDate', 'howStuffWorks'] },
  S39: { verdict: 'reconstructed', sources: ['uth', 'texasWic', 'cdcPump', 'fdaUsed'] },
  C1: { verdict: 'contradicted', sources: ['unicefUk', 'msf', 'helpMe'] },
  C2: { verdict: 'contradicted', sources: ['abm32', 'abm36'] },
  C3: { verdict: 'contradicted', sources: ['abm36', 'unicef'] },
  C4: { verdict: 'contradicted', sources: ['inspq', 'abm36'] },
  C5: { verdict: 'refined', sources: ['healthdirect', 'abm36', 'cochrane2020'] },
  C6: { verdict: 'refined', sources: ['unicef', 'start4life', 'flaherman'] },
  C7: { verdict: 'contradicted', sources: ['lactapp', 'msf'] },
  C8: { verdict: 'contradicted', sources: ['fda', 'abmSharing', 'cps', 'hongNgoc'] },
  C9: { verdict: 'contradicted', sources: ['salty'] },
  C10: { verdict: 'refined', sources: ['abm36', 'douglas'] },
  P1: { verdict: 'reconstructed', sources: ['unicef', 'bucks', 'cuh', 'abm8'] },
  P2: { verdict: 'reconstructed', sources: ['unicef', 'bucks', 'cuh', 'cochrane2016'] },
  P3: { verdict: 'reconstructed', sources: ['marmet', 'unicef', 'bucks', 'cuh'] },
  M1: { verdict: 'reconstructed', sources: ['uth', 'texasWic'] },
  M2: { verdict: 'reconstructed', sources: ['uth', 'texasWic'] },
  M3: { verdict: 'reconstructed', sources: ['owh', 'texasWic', 'cochrane2016'] },
  M4: { verdict: 'reconstructed', sources: ['uth', 'abm32', 'abm36'] },
  M5: { verdict: 'reconstructed', sources: ['cdcPump', 'lalactation', 'fdaUsed'] },
  askFirst: { verdict: 'guidance', sources: ['cuh', 'forthValley', 'bliss', 'tummytalks', 'abm36'] },
  mood: { verdict: 'guidance', sources: ['kent', 'abm36'] },
  babyEmergency: { verdict: 'guidance', sources: ['oxfordshire', 'aneurin'] },
  babyFit: { verdict: 'guidance', sources: ['syb', 'wy'] },
  babyTemperature: { verdict: 'guidance', sources: ['oxfordshire', 'aneurin', 'ggc'] },
  babyToday: { verdict: 'guidance', sources: ['oxfordshire', 'aneurin'] },
  blood: { verdict: 'guidance', sources: ['bmc'] },
  crystals: { verdict: 'guidance', sources: ['mumAndBaby', 'cuhNappy'] },
  hardToWake: { verdict: 'guidance', sources: ['oxfordshire'] },
  jaundice: { verdict: 'guidance', sources: ['syb', 'wy'] },
  loss: { verdict: 'guidance', sources: ['leeds', 'aba', 'bcWomens'] },
  lump: { verdict: 'guidance', sources: ['abm36', 'lll'] },
  milkCdc: { verdict: 'guidance', sources: ['cdcMilk'] },
  milkDerbyshire: { verdict: 'guidance', sources: ['derbyshireMilk'] },
  milkNhmrc: { verdict: 'guidance', sources: ['nhmrcMilk'] },
  milkNhs: { verdict: 'guidance', sources: ['nhsMilk'] },
  motherInfection: { verdict: 'guidance', sources: ['hse', 'healthify'] },
  nappies: { verdict: 'guidance', sources: ['elht', 'helpMe', 'nct', 'oxfordshire', 'wy'] },
  psychosis: { verdict: 'guidance', sources: ['app', 'nhsPsychosis'] },
  sepsis: { verdict: 'guidance', sources: ['hse'] },
  unitMilk: { verdict: 'guidance', sources: ['bliss'] },
  weight: { verdict: 'guidance', sources: ['rcem'] },
} as const satisfies Record<string, Claim>;

export interface Claim {
  readonly verdict: 'agrees' | 'refined' | 'contradicted' | 'reconstructed' | 'guidance';
  readonly sources: readonly [SourceId, ...SourceId[]];
}

export type ClaimId = keyof typeof claims;

/** The documents behind a piece of content, each once, by publisher. */
export function sourcesOf(content: unknown): Source[] {
  const ids = new Set<SourceId>();
  for (const { claims: cited } of statementsIn(content)) {
    for (const claim of cited) for (const id of claims[claim].sources) ids.add(id);
  }
  return [...ids].sort().map((id) => sources[id]);
}

import { advice, type Note, type Statement } from '../statement.js';
import { babyNeedsHelp, noRoutineEmptying } from '../notes.js';
import type { SituationId } from './reasons.js';
import type { Feel } from './steps.js';

/** What a reason to express changes. */
export interface Situation {
  /** What is said before step 1. */
  readonly title: Statement;
  readonly lines: readonly Statement[];
  readonly notes: readonly Note[];
  /** How long to go on, said at the last step. */
  readonly stop: Statement;
  /** How her breasts most likely feel, until she says so herself. */
  readonly feel: Feel;
}

const untilComfortable = advice((msg) => msg('Only until you feel comfortable.', { id: 'situation.stop-comfort', desc: 'How long to express when the breasts are too full, after a feed, or at night.' }), 'S08', 'C2');
const whileLearning = advice((msg) => msg('20 to 30 minutes in all while you learn; some need up to 45. In the first 2 to 3 days, 10 to 15 minutes.', { id: 'situation.stop-full', desc: 'How long a whole session of expressing takes, both breasts together. Keep every number.' }), 'C6', 'S23');

export const situations: Readonly<Record<SituationId, Situation>> = {
  learning: {
    title: advice((msg) => msg('Learning, a few drops at a time', { id: 'situation.learning.title', desc: 'Heading of the page before step 1.' }), 'C6'),
    lines: [
      advice((msg) => msg('In the first 2 to 3 days, a few drops in 10 to 15 minutes is normal.', { id: 'situation.learning.drops', desc: 'Keep every number. "Drops" of colostrum.' }), 'C6', 'S23'),
      advice((msg) => msg('Later, a full session often takes 20 to 30 minutes while you learn, and less with practice.', { id: 'situation.learning.minutes', desc: 'Keep every number.' }), 'C6', 'S23'),
      advice((msg) => msg('Milk follows use: breasts that give milk often are told to make more.', { id: 'situation.learning.follows', desc: 'How supply works. No promise.' }), 'S24', 'S09'),
    ],
    notes: [],
    stop: whileLearning,
    feel: 'soft',
  },
  'low-supply': {
    title: advice((msg) => msg('Little milk, or none yet', { id: 'situation.low-supply.title', desc: 'Heading of the page before step 1.' }), 'S09'),
    lines: [
      advice((msg) => msg('Often counts more than long. If your baby is not feeding at the breast: 8 to 10 times in 24 hours, one of them at night.', { id: 'situation.low-supply.often', desc: 'How often to express. Keep every number.' }), 'S09'),
      advice((msg) => msg('First ask someone trained to watch a feed. How your baby latches on is the first thing to look at.', { id: 'situation.low-supply.latch', desc: 'Someone trained in breastfeeding support. See the glossary: latch.' }), 'S09'),
      advice((msg) => msg('Feeling that there is too little milk is far more common than having too little.', { id: 'situation.low-supply.perceived', desc: 'Reassurance, not a diagnosis.' }), 'S01'),
      advice((msg) => msg('Most parents can make more milk. Some cannot make a full supply, and that is nobody’s fault.', { id: 'situation.low-supply.fault', desc: 'Important: low supply is nobody’s fault. No promise.' }), 'C9'),
    ],
    notes: [babyNeedsHelp],
    stop: whileLearning,
    feel: 'soft',
  },
  engorgement: {
    title: advice((msg) => msg('Too full: just enough to feel comfortable', { id: 'situation.engorgement.title', desc: 'Heading of the page before step 1.' }), 'S08'),
    lines: [
      advice((msg) => msg('Take out only as much milk as makes you comfortable. Do not try to empty the breast.', { id: 'situation.engorgement.enough', desc: 'Keep the negation.' }), 'S08', 'C3'),
      advice((msg) => msg('No warmth while they are swollen. Something cold between sessions may ease them.', { id: 'situation.engorgement.cold', desc: 'They: the breasts. Keep the negation.' }), 'C5'),
      advice((msg) => msg('Very light strokes only: no kneading, no deep massage.', { id: 'situation.engorgement.light', desc: 'Keep the negations.' }), 'C4', 'C10'),
    ],
    notes: [noRoutineEmptying],
    stop: untilComfortable,
    feel: 'swollen',
  },
  leftovers: {
    title: advice((msg) => msg('After a feed, there is no need to empty', { id: 'situation.leftovers.title', desc: 'Heading of the page before step 1. Keep the negation.' }), 'C2'),
    lines: [
      advice((msg) => msg('Express after feeds only if you have been advised to, or just enough to feel comfortable.', { id: 'situation.leftovers.only', desc: 'Keep "only".' }), 'C2'),
      advice((msg) => msg('A breast is never truly empty: it goes on making milk.', { id: 'situation.leftovers.empty', desc: 'How breasts work.' }), 'S17'),
    ],
    notes: [noRoutineEmptying],
    stop: untilComfortable,
    feel: 'soft',
  },
  night: {
    title: advice((msg) => msg('Your baby sleeps on', { id: 'situation.night.title', desc: 'Heading of the page before step 1.' }), 'C7'),
    lines: [
      advice((msg) => msg('Not yet back at birth weight, or you were advised to wake your baby? Then wake your baby to feed.', { id: 'situation.night.wake', desc: 'The baby’s weight.' }), 'C7', 'S28'),
      advice((msg) => msg('Otherwise let your baby sleep, and rest yourself.', { id: 'situation.night.rest', desc: 'When the baby is back at birth weight and nobody advised waking.' }), 'C7', 'S28'),
      advice((msg) => msg('Express at night only for comfort, or if it is part of a plan that you were given.', { id: 'situation.night.express', desc: 'A plan for expressing or pumping given by a professional. Keep "only".' }), 'C7'),
    ],
    notes: [babyNeedsHelp],
    stop: untilComfortable,
    feel: 'soft',
  },
};

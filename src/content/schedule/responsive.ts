import { str } from '../../localization/message.js';
import { babyNeedsHelp } from '../notes.js';
import { advice } from '../statement.js';

/**
 * What is said beside the time since the last feed: of the baby, not of the clock. `gap` is a duration in her language: the
 * longest gap that the page is set to, 3 hours unless the host's clinicians say otherwise.
 */
export const responsive = {
  watch: advice((msg) => msg('Watch your baby, not the clock.', { id: 'schedule.watch', desc: 'Feed when the baby shows hunger. Short, first of a paragraph.' }), 'C1'),
  longest: (gap: string) => advice((msg) => msg(str`In the first weeks, try not to let more than about ${gap} pass from the start of one feed to the start of the next.`, { id: 'schedule.longest', desc: 'A duration, e.g. 3 hours. Advice, not a duty. Keep "first weeks" and "start".' }), 'C1'),
  noDuty: (gap: string) => advice((msg) => msg(str`About ${gap} is the longest gap of the first weeks, not a duty. Your baby may well want to feed sooner.`, { id: 'schedule.no-duty', desc: 'A duration, e.g. 3 hours. Keep the negation.' }), 'C1'),
  by: (time: string) => advice((msg) => msg(str`Try to begin by ${time}`, { id: 'schedule.by', desc: 'The time by which to try to begin the next feed. Advice, not a duty.' }), 'C1'),
  due: (gap: string) => advice((msg) => msg(str`About ${gap} have passed since the last feed began. Offer a feed, if your baby has not asked.`, { id: 'schedule.due', desc: 'A duration, e.g. 3 hours. An offer, not an alarm.' }), 'C1'),
  usual: advice((msg) => msg('Most newborns feed 8 to 12 times in 24 hours.', { id: 'schedule.usual', desc: 'Information, not a target. Keep every number.' }), 'C1'),
  ends: advice((msg) => msg('Some feeds are long, some are short: your baby ends them.', { id: 'schedule.ends', desc: 'The baby decides how long a feed is.' }), 'S26'),
  length: advice((msg) => msg('Nearly always under 5 minutes, or over 40? Ask someone trained to watch a feed.', { id: 'schedule.length', desc: 'How long feeds take. Someone trained in breastfeeding support. Keep every number.' }), 'S26'),
  night: {
    title: advice((msg) => msg('When your baby sleeps on', { id: 'schedule.night.title', desc: 'Heading: at night, past the time of a feed.' }), 'C7'),
    wake: advice((msg) => msg('Not yet back at birth weight, or you were advised to wake your baby? Then wake your baby to feed.', { id: 'schedule.night.wake', desc: 'The baby’s weight.' }), 'C7', 'S28'),
    rest: advice((msg) => msg('Otherwise let your baby sleep. Express at night only for comfort, or on a plan that you were given.', { id: 'schedule.night.rest', desc: 'When the baby is back at birth weight and nobody advised waking. A plan for expressing, given by a professional. Keep "only".' }), 'C7', 'S28'),
  },
  notes: [babyNeedsHelp],
} as const;

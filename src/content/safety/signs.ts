import { advice, type Statement } from '../statement.js';

export type Audience = 'baby' | 'mother';
export type Urgency = 'emergency' | 'today' | 'soon';

/**
 * The warning signs: each stands once, at one urgency, the higher where sources differ. A list to scan, never a score.
 * All are locked.
 */
export const signs: Readonly<Record<Urgency, Readonly<Record<Audience, readonly Statement[]>>>> = {
  emergency: {
    baby: [
      advice((msg) => msg('hard to wake, or very floppy', { id: 'locked.baby.wake', desc: 'Warning sign, list under "Your baby".' }), 'babyEmergency'),
      advice((msg) => msg('breathing very fast, with effort, or with pauses', { id: 'locked.baby.breathing', desc: 'Warning sign, list under "Your baby".' }), 'babyEmergency'),
      advice((msg) => msg('pale, blue, mottled, or unusually cold', { id: 'locked.baby.colour', desc: 'Warning sign about the baby’s skin, list under "Your baby". On dark skin look at lips, tongue, palms.' }), 'babyEmergency'),
      advice((msg) => msg('a fit: jerking that does not stop when you hold your baby', { id: 'locked.baby.fit', desc: 'Warning sign, list under "Your baby". Fit: seizure.' }), 'babyEmergency', 'babyFit'),
      advice((msg) => msg('a rash that does not fade under a glass', { id: 'locked.baby.rash', desc: 'Warning sign, list under "Your baby". The glass is pressed on the skin.' }), 'babyEmergency'),
      advice((msg) => msg('a weak or high-pitched cry that cannot be settled', { id: 'locked.baby.cry', desc: 'Warning sign, list under "Your baby".' }), 'babyEmergency'),
      advice((msg) => msg('under 3 months old, and 38 °C or more, or below 36 °C', { id: 'locked.baby.temperature', desc: 'Warning sign, list under "Your baby". Keep every number.' }), 'babyTemperature'),
    ],
    mother: [
      advice((msg) => msg('confused, slurring your words, or not your usual self', { id: 'locked.mother.confused', desc: 'Warning sign, list under "You".' }), 'sepsis'),
      advice((msg) => msg('breathless, or breathing very fast', { id: 'locked.mother.breathing', desc: 'Warning sign, list under "You".' }), 'sepsis'),
      advice((msg) => msg('a pounding heart', { id: 'locked.mother.heart', desc: 'Warning sign, list under "You".' }), 'sepsis'),
      advice((msg) => msg('hands or feet cold, clammy and pale', { id: 'locked.mother.hands', desc: 'Warning sign, list under "You".' }), 'sepsis'),
      advice((msg) => msg('faint, dizzy, or passing out', { id: 'locked.mother.faint', desc: 'Warning sign, list under "You".' }), 'sepsis'),
      advice((msg) => msg('no urine for a day', { id: 'locked.mother.urine', desc: 'Warning sign, list under "You": she has not passed urine.' }), 'sepsis'),
      advice((msg) => msg('a rash that does not fade under a glass', { id: 'locked.mother.rash', desc: 'Warning sign, list under "You". The glass is pressed on the skin.' }), 'sepsis'),
      advice((msg) => msg('severe muscle pain', { id: 'locked.mother.muscle', desc: 'Warning sign, list under "You".' }), 'sepsis'),
      advice((msg) => msg('extremely unwell, or on antibiotics and not getting better', { id: 'locked.mother.unwell', desc: 'Warning sign, list under "You".' }), 'sepsis'),
      advice((msg) => msg('thoughts of harming yourself or your baby, hearing voices, or beliefs or a change of mind that frighten you or others', { id: 'locked.mother.harm', desc: 'Warning sign, list under "You". Plain and kind; others: people around her.' }), 'psychosis'),
    ],
  },
  today: {
    baby: [
      advice((msg) => msg('refuses feeds, or takes less than half', { id: 'locked.baby.refuses', desc: 'Warning sign, list under "Your baby". Less than half of the usual.' }), 'babyToday'),
      advice((msg) => msg('fewer than 8 feeds in 24 hours in the first weeks', { id: 'locked.baby.feeds', desc: 'Warning sign, list under "Your baby". Keep every number.' }), 'C1'),
      advice((msg) => msg('from day 5, no wet nappy for 6 hours; before that, fewer than in the list below', { id: 'locked.baby.nappies', desc: 'Warning sign, list under "Your baby". Keep every number. The list: "Wet nappies a day".' }), 'nappies'),
      advice((msg) => msg('orange or red crystals in the nappy after day 2', { id: 'locked.baby.crystals', desc: 'Warning sign, list under "Your baby". Urate crystals, like brick dust. Keep the number.' }), 'crystals'),
      advice((msg) => msg('a sunken soft spot on the head, or a dry mouth', { id: 'locked.baby.dry', desc: 'Warning sign, list under "Your baby". Soft spot: fontanelle.' }), 'babyToday'),
      advice((msg) => msg('yellow skin or eyes', { id: 'locked.baby.yellow', desc: 'Warning sign, list under "Your baby": jaundice.' }), 'jaundice'),
      advice((msg) => msg('lost more than 10 % of the birth weight, or not back at it by 2 weeks', { id: 'locked.baby.weight', desc: 'Warning sign, list under "Your baby". Keep every number.' }), 'weight'),
    ],
    mother: [
      advice((msg) => msg('38 °C or more, chills, or a feeling like flu', { id: 'locked.mother.fever', desc: 'Warning sign, list under "You". Keep the number.' }), 'motherInfection'),
      advice((msg) => msg('redness that spreads or is shaped like a wedge, or pus', { id: 'locked.mother.redness', desc: 'Warning sign of the breast, list under "You".' }), 'motherInfection'),
      advice((msg) => msg('a sore breast that gets worse, or is no better after 24 hours', { id: 'locked.mother.worse', desc: 'Warning sign, list under "You". Keep the number.' }), 'motherInfection'),
      advice((msg) => msg('blood in the milk for more than 7 days, or from one breast only', { id: 'locked.mother.blood', desc: 'Warning sign, list under "You". Keep the number.' }), 'blood'),
      advice((msg) => msg('low, hopeless or frightened most of the day', { id: 'locked.mother.mood', desc: 'Warning sign, list under "You": mood.' }), 'mood'),
    ],
  },
  soon: {
    baby: [advice((msg) => msg('lost 8 to 10 % of the birth weight', { id: 'locked.baby.weight-soon', desc: 'Sign to talk about soon, list under "Your baby". Keep every number.' }), 'weight')],
    mother: [
      advice((msg) => msg('a lump that is still there after 24 to 48 hours of gentle care', { id: 'locked.mother.lump', desc: 'Sign to talk about soon, list under "You". Keep every number.' }), 'lump'),
      advice((msg) => msg('any lump that stays about a week: it needs to be examined', { id: 'locked.mother.lump-week', desc: 'Sign to talk about soon, list under "You".' }), 'lump'),
      advice((msg) => msg('feeding or expressing that keeps hurting', { id: 'locked.mother.pain', desc: 'Sign to talk about soon, list under "You".' }), 'S06'),
    ],
  },
};

/** How many wet nappies a day are the least to expect. */
export const wetNappies: readonly Statement[] = [
  advice((msg) => msg('day 1 to 2: 1 to 2', { id: 'locked.nappies.1', desc: 'Age of the baby in days, then the least number of wet nappies a day. Keep every number.' }), 'nappies'),
  advice((msg) => msg('day 3 to 4: 3', { id: 'locked.nappies.3', desc: 'Age of the baby in days, then the least number of wet nappies a day. Keep every number.' }), 'nappies'),
  advice((msg) => msg('day 5 to 6: 5', { id: 'locked.nappies.5', desc: 'Age of the baby in days, then the least number of wet nappies a day. Keep every number.' }), 'nappies'),
  advice((msg) => msg('from day 7: 6 heavy ones', { id: 'locked.nappies.7', desc: 'Age of the baby in days, then the least number of wet nappies a day. Keep every number.' }), 'nappies'),
];

/** After a fever sign: what is different just after a vaccination. */
export const vaccination = advice((msg) => msg('A fever alone, in the 48 hours after a vaccination: call for advice.', { id: 'locked.baby.vaccination', desc: 'Exception to the fever sign: the baby has no other sign. Keep the number.' }), 'babyTemperature');

/** Said with every list. */
export const closing: readonly Statement[] = [
  advice((msg) => msg('Not on the list, but worried? Call. You are not wasting anyone’s time.', { id: 'locked.safety.worried', desc: 'Permission to call.' }), 'babyEmergency', 'sepsis'),
  advice((msg) => msg('This list is about breasts, feeding and the first weeks. It is not complete.', { id: 'locked.safety.incomplete', desc: 'Keep the negation.' }), 'babyEmergency', 'sepsis'),
];

/** Words for a mother whose baby has died: they speak of her, not of a baby to feed. */
export const afterLoss: readonly Statement[] = [
  advice((msg) => msg('We are sorry. Milk can come, or go on, after a loss, and that can be hard to bear.', { id: 'locked.loss.sorry', desc: 'To a mother after a miscarriage, stillbirth or the death of her baby. Plain and kind; do not mention a baby.' }), 'loss'),
  advice((msg) => msg('You may let it stop slowly. If your breasts are full, express only enough to feel comfortable. A well-fitting bra and something cold can ease them.', { id: 'locked.loss.stop', desc: 'After a loss: how to let the milk stop. Keep "only".' }), 'loss'),
  advice((msg) => msg('If you have been expressing, do it less often and for a shorter time, step by step, not all at once.', { id: 'locked.loss.slowly', desc: 'After a loss. Keep the negation.' }), 'loss'),
  advice((msg) => msg('Some stop soon, some go on for a while, some give their milk. There is no right or wrong.', { id: 'locked.loss.choice', desc: 'After a loss. Give: to a milk bank, where there is one.' }), 'loss'),
  advice((msg) => msg('The signs under "You" are for you too. Your midwife or doctor is there for you.', { id: 'locked.loss.signs', desc: 'After a loss. "You" is the heading over her own warning signs.' }), 'loss', 'sepsis'),
];

import { advice, type Note } from './statement.js';

export { stopIfItHurts } from './stop-if-it-hurts.js';

/** For swollen breasts: no force. */
export const noHardMassage: Note = {
  tone: 'caution',
  locked: true,
  call: 'help',
  title: advice((msg) => msg('Red, hot or very painful?', { id: 'locked.red-hot', desc: 'Bold first line of a safety note about a part of the breast.' }), 'C4'),
  lines: [
    advice((msg) => msg('Never massage that area hard, and leave out the warmth.', { id: 'locked.red-hot.massage', desc: 'Safety note. The area is the red, hot or very painful part of the breast.' }), 'C4', 'C5', 'S21'),
    advice((msg) => msg('With a fever of 38 °C or more, chills, or a feeling like flu: call your midwife or doctor today.', { id: 'locked.red-hot.fever', desc: 'Safety note. Keep the number and "today".' }), 'motherInfection'),
  ],
};

/** For the step with warmth, whichever way the breasts feel. */
export const noHeatWithFever: Note = {
  tone: 'caution',
  locked: true,
  title: advice((msg) => msg('Redness or fever?', { id: 'locked.no-heat', desc: 'Bold first line of a safety note.' }), 'C5'),
  lines: [advice((msg) => msg('Leave out the warmth.', { id: 'locked.no-heat.skip', desc: 'Safety note: use no heat on the breast.' }), 'C5')],
};

/** Against expressing to empty as a routine. */
export const noRoutineEmptying: Note = {
  tone: 'caution',
  locked: true,
  title: advice((msg) => msg('Just enough is enough.', { id: 'locked.no-emptying', desc: 'Bold first line of a safety note: do not express more than you need.' }), 'C2'),
  lines: [advice((msg) => msg('Emptying the breasts regularly can cause too much milk and inflammation.', { id: 'locked.no-emptying.why', desc: 'Safety note. "Inflammation" of the breast.' }), 'C2')],
};

/** When a sleepy or hungry baby is more than that. */
export const babyNeedsHelp: Note = {
  tone: 'urgent',
  locked: true,
  call: 'emergency',
  title: advice((msg) => msg('Hard to wake? That is an emergency.', { id: 'locked.hard-to-wake', desc: 'Bold first line of an emergency note about the baby. "Hard to wake" even when one tries.' }), 'hardToWake', 'C1'),
  lines: [
    advice((msg) => msg('Few wet nappies, or fewer than 8 feeds a day in the first weeks: call your midwife or doctor today.', { id: 'locked.hard-to-wake.today', desc: 'Safety note about the baby. Keep the number and "today". Nappy is diaper in the US.' }), 'C1'),
  ],
};

/** Low mood has a line of its own. */
export const lowMood: Note = {
  tone: 'info',
  locked: true,
  call: 'help',
  title: advice((msg) => msg('Low, hopeless or frightened most of the time?', { id: 'locked.low-mood', desc: 'Bold first line of a note about the mother’s mood.' }), 'mood'),
  lines: [
    advice((msg) => msg('This is common after a birth, it is not your fault, and there is help. Talk to your midwife, health visitor or doctor today.', { id: 'locked.low-mood.help', desc: 'Note about the mother’s mood. Health visitor: a nurse who visits families; use what fits the country of the language. Keep "today".' }), 'mood'),
  ],
};

/** Where the site has set no number; a country is never guessed. */
export const noNumber = advice((msg) => msg('Call your midwife, your doctor or the local emergency number.', { id: 'locked.safety.no-number', desc: 'Shown where the site has set no phone numbers.' }), 'sepsis', 'babyEmergency');

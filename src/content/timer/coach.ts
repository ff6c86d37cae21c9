import type { PlanName } from '../../timing/plan.js';
import { advice, type Statement } from '../statement.js';

/** The one sentence under the phase. */
export const coaching = {
  massage: advice((msg) => msg('Slow circles, from the outside in.', { id: 'timer.say.massage', desc: 'One sentence during massage of the breast.' }), 'P3'),
  mayExpress: advice((msg) => msg('Begin when you like. You need not feel anything first.', { id: 'timer.say.may-express', desc: 'From 5 minutes of massage on. Keep the negation.' }), 'S13', 'S14'),
  express: advice((msg) => msg('That is enough massage. You can begin to express.', { id: 'timer.say.express', desc: 'At 10 minutes of massage.' }), 'S13'),
  flow: advice((msg) => msg('Stay while it flows. Stop if it hurts.', { id: 'timer.say.flow', desc: 'One sentence while expressing.' }), 'S18', 'C6'),
  maySwitch: advice((msg) => msg('Change sides when the flow slows.', { id: 'timer.say.may-switch', desc: 'From 3 minutes on a side on.' }), 'S18'),
  orStay: advice((msg) => msg('Or stay, if milk is still flowing well.', { id: 'timer.say.or-stay', desc: 'Under "Time to change sides": it is a choice.' }), 'S18'),
  mayStop: advice((msg) => msg('You can stop when the flow has slowed on both sides.', { id: 'timer.say.may-stop', desc: 'From 20 minutes of expressing on.' }), 'C3', 'S23'),
  finish: advice((msg) => msg('No need to go on until nothing comes. Stop if you are sore.', { id: 'timer.say.finish', desc: 'At the end of the planned time. A breast is never truly empty.' }), 'C3', 'S17', 'S23'),
  drops: advice((msg) => msg('In the first 2 to 3 days, a few drops is normal.', { id: 'timer.say.drops', desc: 'The plan for the first days. Keep the numbers.' }), 'C6'),
  comfortable: advice((msg) => msg('Stop when you are comfortable.', { id: 'timer.say.comfortable', desc: 'The plan without a target.' }), 'C2', 'S08'),
  pump: advice((msg) => msg('Comfortable, never painful.', { id: 'timer.say.pump', desc: 'While pumping.' }), 'S06'),
} as const satisfies Record<string, Statement>;

/** What each plan is, and what carries its figures. */
export const planLines: Readonly<Record<PlanName, Statement>> = {
  full: advice((msg) => msg('5 to 10 minutes of massage, then 20 to 30 minutes, changing sides every 3 to 5.', { id: 'timer.plan.full.line', desc: 'What the plan is. Keep every number.' }), 'S13', 'S18', 'S23'),
  'early-days': advice((msg) => msg('10 to 15 minutes, short and often. A few drops is normal.', { id: 'timer.plan.early-days.line', desc: 'The plan for the first 2 to 3 days. Keep every number.' }), 'C6', 'S23'),
  comfort: advice((msg) => msg('No target. Stop when you are comfortable.', { id: 'timer.plan.comfort.line', desc: 'The plan for breasts that are too full, after a feed, or at night.' }), 'C2', 'S08'),
  pump: advice((msg) => msg('Both sides at once, 15 to 20 minutes.', { id: 'timer.plan.pump.line', desc: 'The plan with a breast pump. Keep every number.' }), 'S23'),
};

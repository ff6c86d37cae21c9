import { advice, type Statement } from '../statement.js';

/** What often goes wrong with a pump, and what to do instead. */
export interface Mistake {
  readonly mistake: Statement;
  readonly instead: readonly [Statement, ...Statement[]];
}

/** Said with the list: where it comes from. */
export const reconstructed = advice((msg) => msg('Put together from public guidance: the article behind this page speaks of five mistakes, but its list is lost.', { id: 'mistake.reconstructed', desc: 'Honest note on where the list of five mistakes comes from. Keep the number.' }), 'S39');

/** Five, as the article says. It lacks its list, so these are put together from guidance. */
export const mistakes: readonly Mistake[] = [
  {
    mistake: advice((msg) => msg('A funnel that does not fit', { id: 'mistake.fit', desc: 'A mistake with a breast pump. See the glossary: flange.' }), 'M1'),
    instead: [
      advice((msg) => msg('Your nipple moves freely in the tunnel, without rubbing, and little of the areola is drawn in.', { id: 'mistake.fit.instead', desc: 'How it should be. The tunnel: the narrow part of the flange. See the glossary: areola.' }), 'M1'),
      advice((msg) => msg('Nipples often widen while you pump: look again later in the session, and try another size if it rubs.', { id: 'mistake.fit.again', desc: 'What to do.' }), 'M1'),
    ],
  },
  {
    mistake: advice((msg) => msg('Suction as strong as it goes', { id: 'mistake.suction', desc: 'A mistake with a breast pump.' }), 'M2'),
    instead: [advice((msg) => msg('Set it to what is comfortable, and turn it down if it hurts. Pain can hold the milk back.', { id: 'mistake.suction.instead', desc: 'What to do. It: the suction of the pump. Keep "can".' }), 'M2', 'S22')],
  },
  {
    mistake: advice((msg) => msg('Starting cold, stopping at the first pause', { id: 'mistake.pause', desc: 'A mistake with a breast pump. Cold: without massage beforehand. Pause: of the flow of milk.' }), 'M3'),
    instead: [advice((msg) => msg('Massage lightly first. When the flow pauses, wait a little: milk can let down more than once.', { id: 'mistake.pause.instead', desc: 'What to do. See the glossary: let-down.' }), 'M3', 'S13')],
  },
  {
    mistake: advice((msg) => msg('Too seldom, too long, or "to empty"', { id: 'mistake.empty', desc: 'A mistake with a breast pump: pumping too rarely, or too long, or in order to empty the breast.' }), 'M4'),
    instead: [advice((msg) => msg('Often counts more than long. Stop when the flow slows on both sides: a breast is never truly empty.', { id: 'mistake.empty.instead', desc: 'What to do. Sides: breasts.' }), 'M4', 'C3')],
  },
  {
    mistake: advice((msg) => msg('Damp, worn or shared parts', { id: 'mistake.parts', desc: 'A mistake with a breast pump: its parts are damp, worn or used by several people.' }), 'M5'),
    instead: [
      advice((msg) => msg('After each use take the parts apart, wash them in a basin of their own, not in the sink, and let them dry in the air.', { id: 'mistake.parts.instead', desc: 'What to do. Keep the negation.' }), 'M5'),
      advice((msg) => msg('Throw mouldy tubing away. Do not share a pump that was made for one person, and do not buy one used.', { id: 'mistake.parts.shared', desc: 'What to do. Keep both negations.' }), 'M5'),
    ],
  },
];

/** For comfortable pumping. */
export const tips: readonly Statement[] = [
  advice((msg) => msg('Wash your hands, and look the pump over before you begin.', { id: 'tip.hands', desc: 'Tip for pumping.' }), 'M5', 'P1'),
  advice((msg) => msg('Sit well supported, with the container within reach.', { id: 'tip.sit', desc: 'Tip for pumping.' }), 'P2'),
  advice((msg) => msg('Your baby close by, a photo, or a smell that reminds you can help milk to flow.', { id: 'tip.think', desc: 'Tip for pumping. A smell that reminds her of the baby.' }), 'P2'),
  advice((msg) => msg('A light massage before you pump can bring more milk.', { id: 'tip.massage', desc: 'Tip for pumping. Keep "can" and "light".' }), 'S13', 'S21'),
  advice((msg) => msg('Begin gently and turn the suction up only as far as it is comfortable.', { id: 'tip.suction', desc: 'Tip for pumping.' }), 'M2'),
  advice((msg) => msg('How much comes says nothing about you. In the first 2 to 3 days, a few drops are normal.', { id: 'tip.amount', desc: 'Tip for pumping, a reassurance. Keep every number.' }), 'C9', 'C6'),
];

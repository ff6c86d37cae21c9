import { advice, type Statement, type Text } from '../statement.js';

/** A way to express milk. */
export type Method = 'hand' | 'manual' | 'electric';

/** In the order in which they are shown. */
export const methodNames: Readonly<Record<Method, Text>> = {
  hand: (msg) => msg('Hand', { id: 'method.hand', desc: 'Column heading: expressing by hand. One short word.' }),
  manual: (msg) => msg('Manual', { id: 'method.manual', desc: 'Column heading: a breast pump worked by hand. One or two short words.' }),
  electric: (msg) => msg('Electric', { id: 'method.electric', desc: 'Column heading: an electric breast pump. One or two short words.' }),
};

/** One line of the comparison. */
export interface Row extends Readonly<Record<Method, Statement>> {
  readonly head: Text;
}

const handWorks: Text = (msg) => msg('Your hand does the work; parts to wash', { id: 'method.manual.cons', desc: 'What is less good about a manual breast pump. Cell of a narrow table.' });

/** What each is good for, and what is less good about it. Each cell is a few words: the table fits a phone. */
export const rows: readonly Row[] = [
  {
    head: (msg) => msg('Suits', { id: 'method.suits', desc: 'Row heading: whom or what each method suits. One short word.' }),
    hand: advice((msg) => msg('First days, colostrum, comfort', { id: 'method.hand.suits', desc: 'What expressing by hand suits. Comfort: easing full breasts. Cell of a narrow table.' }), 'S31', 'S08'),
    manual: advice((msg) => msg('Now and then', { id: 'method.manual.suits', desc: 'What a manual breast pump suits. Cell of a narrow table.' }), 'S38'),
    electric: advice((msg) => msg('Every day, or time apart', { id: 'method.electric.suits', desc: 'What an electric breast pump suits: expressing every day, or being apart from the baby. Cell of a narrow table.' }), 'S38', 'S09'),
  },
  {
    head: (msg) => msg('Good', { id: 'method.pros', desc: 'Row heading: what is good about each method. One short word.' }),
    hand: advice((msg) => msg('No pump to buy, no parts to clean', { id: 'method.hand.pros', desc: 'What is good about expressing by hand. Cell of a narrow table.' }), 'S32', 'S33'),
    manual: advice((msg) => msg('Small, needs no power', { id: 'method.manual.pros', desc: 'What is good about a manual breast pump. Power: electricity. Cell of a narrow table.' }), 'S38'),
    electric: advice((msg) => msg('A motor does the work', { id: 'method.electric.pros', desc: 'What is good about an electric breast pump. Cell of a narrow table.' }), 'S36'),
  },
  {
    head: (msg) => msg('Less good', { id: 'method.cons', desc: 'Row heading: what is less good about each method. One or two short words.' }),
    hand: advice((msg) => msg('Takes time and practice', { id: 'method.hand.cons', desc: 'What is less good about expressing by hand. Cell of a narrow table.' }), 'S34'),
    manual: advice(handWorks, 'S38', 'M5'),
    electric: advice((msg) => msg('Costs most; power to find, parts to wash', { id: 'method.electric.cons', desc: 'What is less good about an electric breast pump. Power: electricity. Cell of a narrow table.' }), 'S36', 'M5'),
  },
  {
    head: (msg) => msg('Mind', { id: 'method.mind', desc: 'Row heading: what to take care of with each method. One short word.' }),
    hand: advice((msg) => msg('Never slide, never squeeze the nipple', { id: 'method.hand.mind', desc: 'Expressing by hand: fingers do not slide on the skin. Keep both "never". Cell of a narrow table.' }), 'S15', 'S37'),
    manual: advice((msg) => msg('The funnel must fit', { id: 'method.manual.mind', desc: 'See the glossary: flange, the part of a breast pump that sits on the breast. Cell of a narrow table.' }), 'M1'),
    electric: advice((msg) => msg('Comfort, not full power', { id: 'method.electric.mind', desc: 'How strong an electric breast pump should be set. Keep the negation. Cell of a narrow table.' }), 'M2'),
  },
];

/** What holds for all three. */
export const forAll: readonly Statement[] = [
  advice((msg) => msg('All three need clean hands and a clean container.', { id: 'method.all.clean', desc: 'Said under the comparison of three ways to express milk.' }), 'S33', 'P1'),
  advice((msg) => msg('No one of them is best for everyone: studies found none that always brings more milk.', { id: 'method.all.none-best', desc: 'Said under the comparison. Keep both negations.' }), 'S31'),
];

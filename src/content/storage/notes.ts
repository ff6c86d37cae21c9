import { advice, type Note, type Statement } from '../statement.js';

/** For whom the figures are not. Stands before them, and in their place where the page says that the baby came early. */
export const followTheUnit: Note = {
  tone: 'caution',
  locked: true,
  title: advice((msg) => msg('Baby born early, or in hospital?', { id: 'locked.storage.unit', desc: 'Bold first line of a safety note about keeping expressed milk.' }), 'unitMilk'),
  lines: [advice((msg) => msg('Follow the unit that cares for your baby, and ask there how long milk keeps.', { id: 'locked.storage.unit.ask', desc: 'Safety note. The unit: the neonatal or hospital ward.' }), 'unitMilk')],
};

/** The same where figures are shown. */
export const notForTheUnit: Note = {
  ...followTheUnit,
  lines: [
    ...followTheUnit.lines,
    advice((msg) => msg('The times here are for healthy babies born at term, at home.', { id: 'locked.storage.unit.home', desc: 'Safety note: for whom the times on this page are. Born at term: not early.' }), 'unitMilk', 'milkCdc'),
  ],
};

/** A room for which nobody gives a time. */
export const hotRoom: Note = {
  tone: 'caution',
  locked: true,
  title: advice((msg) => msg('Use it or chill it at once', { id: 'locked.storage.hot', desc: 'The answer where milk stands in a hot room. Chill: put it in the fridge or freezer.' }), 'milkCdc', 'milkNhmrc'),
  lines: [advice((msg) => msg('The times given for a room are meant for a cooler one.', { id: 'locked.storage.hot.why', desc: 'Safety note: why no time is shown for a hot room.' }), 'milkCdc', 'milkNhmrc')],
};

/** Said with every figure that was only read where others quote it. */
export const checkWith: Statement = advice(
  (msg) => msg('Known to us only as others quote it: check with your midwife, or with the authority itself.', { id: 'locked.storage.check', desc: 'Said of a storage time whose document we have not read ourselves. Keep "only".' }),
  'milkCdc',
  'milkNhs',
);

/** Before a milk bank is named. */
export const sharing: Note = {
  tone: 'caution',
  locked: true,
  title: advice((msg) => msg('Extra milk? Ask about a milk bank.', { id: 'locked.storage.sharing', desc: 'Bold first line of a safety note. See the glossary: milk bank. Neutral: some families have religious questions about it.' }), 'C8', 'S03'),
  lines: [advice((msg) => msg('Milk from other people or the internet can carry infection or medicines.', { id: 'locked.storage.sharing.risk', desc: 'Safety note: milk that was not given through a milk bank.' }), 'C8', 'S03')],
};

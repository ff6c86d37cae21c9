import { advice, type Statement, type Text } from '../statement.js';

/** Who shows the chooser: it changes the voice, never the advice. */
export type ChooserContext = 'parenting' | 'retail' | 'hospital';

/** Words that the chooser shows at once. They lead; they do not advise. */
export const chooserLabels = {
  title: (msg) => msg('Hand, manual or electric?', { id: 'chooser.title', desc: 'Heading: three ways to express milk. By hand, with a manual breast pump, with an electric one.' }),
  mistakes: (msg) => msg('Five common pump mistakes', { id: 'chooser.mistakes', desc: 'Heading: mistakes that are often made with electric breast pumps.' }),
  tips: (msg) => msg('Pumping in comfort', { id: 'chooser.tips', desc: 'Heading over tips for comfortable pumping with a breast pump.' }),
  advertising: (msg) => msg('Advertising', { id: 'locked.advertising', desc: 'Heading over a site’s own offers, as the law of the country calls them. The plain word, nothing softer.' }),
  advertiser: (msg) => msg('From this site. The suggestion does not depend on it.', { id: 'locked.advertising.whose', desc: 'Under the heading "Advertising": the offers are the site’s own; the suggestion is the one that the questions lead to. Keep the negation.' }),
} as const satisfies Record<string, Text>;

/** The first line, in the voice of the place. */
export const openings: Readonly<Record<ChooserContext, Statement>> = {
  parenting: advice((msg) => msg('Each has its place, and you can change at any time.', { id: 'chooser.opening.parenting', desc: 'First line of the chooser on a parenting site. Each: each way to express milk.' }), 'S31'),
  retail: advice((msg) => msg('Your own hands cost nothing, and this shop’s offers change nothing in what is said here.', { id: 'chooser.opening.retail', desc: 'First line of the chooser on a shop’s page. Keep both negations.' }), 'S32'),
  hospital: advice((msg) => msg('Your midwife can show you each of them. If your baby is in hospital, ask the unit first.', { id: 'chooser.opening.hospital', desc: 'First line of the chooser on a hospital’s page. Each: each way to express milk. The unit: the ward where the baby is.' }), 'askFirst'),
};

import { buttonStyles } from '../../theme/buttons.js';
import { lineStyles } from '../../theme/lines.js';
import { cardStyles } from './card-styles.js';

/** What is below the table or behind a press, what paper needs, and the icons, whose room is kept. Loaded at the first sign that somebody is there. */
export { helpOf } from '../help-numbers.js';
export { printCard } from './card-view.js';
export { icons } from './icons.js';
export { storageProvenance } from './provenance.js';
export { moreView } from './more-view.js';

export const moreStyles = [buttonStyles, lineStyles, cardStyles];

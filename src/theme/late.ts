import { contrastStyles } from './contrast.js';
import { printStyles } from './print.js';
import { provenanceStyles } from './provenance.js';

/**
 * Styles that nothing shown at first needs. Loaded once somebody uses the page, which comes before any print or press.
 * Paper has the last word.
 */
export const lateStyles = [contrastStyles, provenanceStyles, printStyles];

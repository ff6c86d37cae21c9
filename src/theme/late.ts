import { css } from 'lit';
import { contrastStyles } from './contrast.js';
import { printStyles } from './print.js';
import { provenanceStyles } from './provenance.js';

/** What is pressed says so itself. */
const pressStyles = css`
  .sheet {
    -webkit-tap-highlight-color: transparent;
  }
`;

/**
 * Styles that nothing shown at first needs. Loaded once somebody uses the page, which comes before any print or press.
 * Paper has the last word.
 */
export const lateStyles = [pressStyles, contrastStyles, provenanceStyles, printStyles];

/** Styles that nothing shown at first needs. Loaded once somebody uses the page, which comes before any print or press. */
export { contrastStyles } from './contrast.js';
export { printStyles } from './print.js';
export { provenanceStyles } from './provenance.js';

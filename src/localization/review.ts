/**
 * How far each language's texts have been checked: the least state among them, made from `xliff/review.json` by the build.
 * `draft`: written. `read-back`: compared with the English by a second reader. `clinically-reviewed`: signed by a clinician.
 */
export { reviewStates } from './locales/review-states.js';

export { ExpressionGuide } from './expression-guide.js';
export { GuideCompleteEvent, GuideStepChangeEvent } from './events.js';
export type { SituationId } from '../../content/guide/reasons.js';

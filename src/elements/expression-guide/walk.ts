import { illustrationStyles } from '../../illustrations/index.js';
import { buttonStyles } from '../../theme/buttons.js';
import { goStyles } from '../../theme/go.js';
import { choiceStyles } from '../../theme/choice.js';
import { lineStyles } from '../../theme/lines.js';
import { guideStyles } from './styles.js';

/**
 * Everything of the guide after its question: the steps, their views and the article. Loaded at the first sign that
 * somebody is there, so that a page of which nobody uses the guide carries only the question.
 */
export { helpOf } from '../help-numbers.js';
export { articleView } from './article-view.js';
export { endView } from './end-view.js';
export { openingView } from './opening-view.js';
export { printGuide } from './print-guide.js';
export { readFrom } from './read-from.js';
export * as slottedTimer from './slotted-timer.js';
export { stepView } from './step-view.js';

export const walkStyles = [goStyles, buttonStyles, choiceStyles, lineStyles, illustrationStyles, guideStyles];

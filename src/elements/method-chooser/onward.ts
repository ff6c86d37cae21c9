/** What follows a press, loaded once somebody uses the page: the suggestion, and the parts that open. */
import { buttonStyles } from '../../theme/buttons.js';
import { goStyles } from '../../theme/go.js';
import { lineStyles } from '../../theme/lines.js';
import { onwardStyles } from './onward-styles.js';

export { onwardView, suggestionView } from './answer-view.js';
export { mistakesView, tipsView } from './parts-view.js';

export const styles = [goStyles, buttonStyles, lineStyles, onwardStyles];

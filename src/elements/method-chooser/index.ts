export { MethodChooser } from './method-chooser.js';
export { MethodSelectEvent } from './events.js';
export type { ChooserContext } from '../../content/methods/labels.js';
export type { Method } from '../../content/methods/methods.js';

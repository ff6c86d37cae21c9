/** Writes elements as HTML, in Node: what a page shows before its script has come, and where none runs. */
export { languages, renderToString, styleOf, tags, type RenderOptions } from './render-to-string.js';
export { hashOf } from './styles.js';
export type { Attributes } from './attributes.js';
export { WriteError } from './write-error.js';

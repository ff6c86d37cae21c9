/** Classes and types, without side effects: importing this registers nothing, in a browser or in Node. */
export * from './elements/expression-guide/index.js';
export * from './elements/milk-storage/index.js';
export * from './elements/safety-notes/index.js';
export { setDefaults, type Defaults } from './elements/defaults.js';
export { registerLocale } from './localization/catalogs.js';
export { version } from './version.js';

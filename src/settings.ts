/** What a page that uses the built files may call: shared options, and words of its own. */
export { setDefaults } from './elements/defaults.js';
export { registerLocale } from './localization/register-locale.js';

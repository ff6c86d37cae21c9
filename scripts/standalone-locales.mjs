import { languagesIn } from './xliff.mjs';

/** One for each locale: what two of them shared would be a chunk of its own. */
const shim = '\0str ';

/** The locales as files of their own, for rollup's `input`. */
export const localeFiles = () => Object.fromEntries(languagesIn().map((language) => [`locales/${language}`, `src/localization/locales/${language}.ts`]));

/**
 * A rollup plugin that makes each locale a file that imports nothing. A locale that imported from the main bundle would
 * load that bundle a second time wherever a page added a query to its address. Since each then has a known address, the
 * table of imports, which every page has, shrinks to the names of the languages.
 */
export function standaloneLocales() {
  return {
    name: 'standalone-locales',
    resolveId(source, importer) {
      return importer?.includes('/localization/locales/') && source === '../message.js' ? shim + importer : null;
    },
    load(id) {
      if (id.startsWith(shim)) return 'export const str = (strings, ...values) => ({ strTag: true, strings, values });';
      if (!id.endsWith('/src/localization/locales/brought.ts')) return null;
      return `export const brought = '${languagesIn().join(' ')}'.split(' '); export const loadTexts = (language) => import(\`../locales/\${language}.js\`);`;
    },
  };
}

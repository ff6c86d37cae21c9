const shim = '\0str';

/**
 * A rollup plugin that makes each locale a file that imports nothing. A locale that imported from the main bundle would
 * load that bundle a second time wherever a page added a query to its address.
 */
export function standaloneLocales() {
  return {
    name: 'standalone-locales',
    resolveId(source, importer) {
      return importer?.includes('/localization/locales/') && source === '../message.js' ? shim : null;
    },
    load(id) {
      return id === shim ? 'export const str = (strings, ...values) => ({ strTag: true, strings, values });' : null;
    },
  };
}

import MagicString from 'magic-string';
import { languagesIn } from './xliff.mjs';
import { visit } from './visit.mjs';

const shim = '\0str';

/** The locales as files of their own, for rollup's `input`. */
export const localeFiles = () => Object.fromEntries(languagesIn().map((language) => [`locales/${language}`, `src/localization/locales/${language}.ts`]));

/**
 * A rollup plugin that makes each locale a file that imports nothing. A locale that imported from the main bundle would
 * load that bundle a second time wherever a page added a query to its address. Since each then has a known address, the
 * table of loaders, which every page has, shrinks to the names of the languages.
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
    transform: {
      order: 'post',
      handler(code, file) {
        if (!file.endsWith('/src/localization/catalogs.ts')) return null;
        const edited = new MagicString(code);
        visit(this.parse(code), ({ type, id, init }) => {
          if (type !== 'VariableDeclarator' || id.name !== 'loaders') return;
          const names = init.properties.map(({ key }) => key.name ?? key.value);
          edited.update(init.start, init.end, `Object.fromEntries("${names.join(' ')}".split(" ").map((name) => [name, () => import(\`../locales/\${name}.js\`)]))`);
        });
        return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
      },
    },
  };
}

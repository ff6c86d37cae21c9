import MagicString from 'magic-string';
import { readFileSync } from 'node:fs';
import { visit } from './visit.mjs';

/**
 * A rollup plugin that gives every message a short id: `situation.low-supply.perceived` becomes `4k`, and a locked one
 * keeps a mark, `!2a`. `localization/ids.ts` becomes the list of both, loaded where a host brings words of its own.
 */
export function shortIds() {
  let short;
  return {
    name: 'short-ids',
    buildStart() {
      const ids = [...readFileSync('src/localization/xliff/vi.xlf', 'utf8').matchAll(/<trans-unit id="([^"]+)"/g)].map(([, id]) => id).sort();
      short = Object.fromEntries(ids.map((id, index) => [id, (id.startsWith('locked.') ? '!' : '') + index.toString(36)]));
    },
    transform(code, file) {
      if (file.endsWith('/src/localization/ids.ts')) return { code: `export const shortIds = ${JSON.stringify(short)};`, map: { mappings: '' } };
      const inLocale = file.includes('/localization/locales/');
      if (!inLocale && !file.includes('/src/content/')) return null;
      const edited = new MagicString(code);
      const replace = (literal) => {
        if (!(literal.value in short)) this.error(`${file}: the message "${literal.value}" is in no catalog: run npm run extract.`);
        edited.update(literal.start, literal.end, JSON.stringify(short[literal.value]));
      };
      visit(this.parse(code), (node) => {
        if (inLocale && node.type === 'Property' && node.key.type === 'Literal') replace(node.key);
        if (!inLocale && node.type === 'CallExpression' && node.callee.name === 'msg') {
          for (const { key, value } of node.arguments[1]?.properties ?? []) if (key.name === 'id') replace(value);
        }
      });
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };
}

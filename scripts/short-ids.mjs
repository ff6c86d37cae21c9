import MagicString from 'magic-string';
import { messageIds } from './localize.mjs';
import { visit } from './visit.mjs';

/**
 * A rollup plugin that gives every message a short id, its place in the list of all: `situation.low-supply.perceived`
 * becomes `4k`. `localization/ids.ts` gets the same rule, for a host's own words, which use the full ids.
 */
export function shortIds() {
  let short;
  return {
    name: 'short-ids',
    buildStart() {
      short = new Map(messageIds().map((id, place) => [id, place.toString(36)]));
    },
    transform(code, file) {
      if (file.endsWith('/src/localization/ids.ts')) return { code: 'export const builtId = (id, place) => place.toString(36);', map: { mappings: '' } };
      const inLocale = /\/localization\/locales\/(?!messages|review-states|clinically-reviewed|brought)/.test(file);
      if (!inLocale && !file.includes('/src/content/')) return null;
      const edited = new MagicString(code);
      const replace = (literal) => {
        if (!short.has(literal.value)) this.error(`${file}: the message "${literal.value}" is in no catalog: run npm run extract.`);
        edited.update(literal.start, literal.end, JSON.stringify(short.get(literal.value)));
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

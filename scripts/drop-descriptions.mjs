import MagicString from 'magic-string';
import { visit } from './visit.mjs';

/**
 * A rollup plugin that takes the notes for translators (`desc`) out of `msg` calls: they are for the catalogs, and would
 * be a third of what a phone downloads.
 */
export function dropDescriptions() {
  return {
    name: 'drop-descriptions',
    transform(code, id) {
      if (!id.includes('/src/content/')) return null;
      const edited = new MagicString(code);
      visit(this.parse(code), (node) => {
        if (node.type !== 'CallExpression' || node.callee.name !== 'msg') return;
        const properties = node.arguments[1]?.properties ?? [];
        const at = properties.findIndex(({ key }) => key.name === 'desc');
        if (at > 0) edited.remove(properties[at - 1].end, properties[at].end);
      });
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };
}

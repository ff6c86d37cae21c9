import MagicString from 'magic-string';
import { visit } from './visit.mjs';

/** A rollup plugin that writes each style sheet with single spaces: the minifier leaves those inside values as they are. */
export function collapseCss() {
  return {
    name: 'collapse-css',
    transform(code, id) {
      if (!id.includes('/src/') || !code.includes('css`')) return null;
      const edited = new MagicString(code);
      visit(this.parse(code), (node) => {
        if (node.type !== 'TaggedTemplateExpression' || node.tag.name !== 'css') return;
        for (const { start, end, value } of node.quasi.quasis) {
          const collapsed = value.raw.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')');
          if (end > start && collapsed !== value.raw) edited.update(start, end, collapsed);
        }
      });
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { styleOf, tags } from '../dist/lib/server/index.js';

/** Writes the style sheet that the markup of each element links to, where it is rendered outside a browser. */
mkdirSync('dist/cdn/styles', { recursive: true });
for (const tag of tags) {
  const style = styleOf(tag);
  if (style) writeFileSync(`dist/cdn/styles/${tag}.css`, `${style}\n`);
}

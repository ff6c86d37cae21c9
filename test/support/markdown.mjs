import { readFileSync } from 'node:fs';
import { globSync } from '../../scripts/glob.mjs';

/** Every page that the project shows its readers, as `{ path, text }`. */
export const pages = () =>
  ['README.md', 'CHANGELOG.md', 'SECURITY.md', 'test/embed/README.md', ...globSync('integrations', 'README.md'), ...globSync('docs', '.md')]
    .filter((path) => !path.includes('node_modules'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/**
 * The fenced examples of a page: language, code, the line that it begins in, and what a comment before it says of why it
 * cannot run, if one does: `<!-- not run: … -->`.
 */
export function examplesOf({ path, text }) {
  return [...text.matchAll(/(?:<!-- not run: (.+?) -->\n\n?)?^```(\w+)\n([^]*?)^```$/gm)].map((match) => {
    const [whole, excuse, language, code] = match;
    const line = text.slice(0, match.index + whole.indexOf('```')).split('\n').length;
    return { where: `${path}:${line}`, language, code, excuse };
  });
}

/** The addresses of a page's links and pictures, without those in code. */
export function linksOf({ text }) {
  const prose = text.replace(/^```[^]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address]) => address);
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf({ text }) {
  const seen = new Map();
  return [...text.replace(/^```[^]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => {
    const anchor = heading.toLowerCase().replace(/[^\p{L}\p{N}\p{M} _-]/gu, '').replaceAll(' ', '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times ? `${anchor}-${times}` : anchor;
  });
}

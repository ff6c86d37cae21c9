import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { strictPolicy } from '../../scripts/strict-policy.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** A page that loads the library from a folder under an import map with the integrity of every file. */
function integrityPage(folder) {
  const { integrity } = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8')).importMap;
  const map = { integrity: Object.fromEntries(Object.entries(integrity).map(([path, hash]) => [path.replace('./', folder), hash])) };
  return `<!doctype html><html lang="vi"><title>Integrity</title><script src="seen.js"></script>
    <script type="importmap">${JSON.stringify(map)}</script>
    <script type="module" src="${folder}lactation-elements.js"></script>
    <expression-guide></expression-guide></html>`;
}

/** A page for a frame with the script that watches it, which its policy then names too, and nothing else. */
function watched(page) {
  const script = readFileSync('test/pages/watch.js', 'utf8');
  const hash = createHash('sha256').update(script).digest('base64');
  return page.replace('script-src ', `script-src 'sha256-${hash}' `).replace('<script ', () => `<script>${script}</script><script `);
}

/**
 * What the test server does beyond serving files: pages called `strict…` come under the strict policy; below `/slow/`
 * languages take their time; below `/broken/` languages and the steps never come; below `/older/` lies another version
 * of the library; below `/exact/` files come byte by byte, without what the test server does to modules; below
 * `/tampered/` as well, but for one changed chunk; below `/watched/` pages for frames say what goes on in them.
 */
export async function server(context, next) {
  const [, mood, rest] = /^\/(slow|broken|older|exact|tampered|watched)(\/.*)$/.exec(context.url) ?? [];
  if (mood) {
    const language = rest.includes('/locales/');
    if (mood === 'broken' && (language || rest.includes('/walk-'))) {
      context.status = 404;
      return;
    }
    if (language) await new Promise((resolve) => setTimeout(resolve, 2500));
    context.url = rest;
  }
  if (mood === 'exact' || mood === 'tampered') {
    context.type = 'js';
    context.body = readFileSync(`.${rest}`, 'utf8') + (mood === 'tampered' && rest.includes('/chunks/base-') ? ';' : '');
    return;
  }
  if (mood === 'watched' && context.path.endsWith('.html')) {
    context.type = 'html';
    context.body = watched(readFileSync(`.${context.path}`, 'utf8'));
    return;
  }
  if (context.path.endsWith('/pages/integrity.html')) {
    context.type = 'html';
    context.body = integrityPage(context.query.folder);
    return;
  }
  await next();
  if (mood === 'older' && rest.endsWith('.js')) context.body = (await read(context.body)).replaceAll(`"${version}"`, '"0.0.1"');
  if (context.path.includes('/pages/strict')) context.set('content-security-policy', strictPolicy);
}

const read = (body) => (typeof body === 'string' ? body : text(body));

import { hashOf, renderToString, styleOf } from '../../dist/lib/server/index.js';
import { strictPolicy } from '../../scripts/strict-policy.mjs';

/**
 * The address of a page of written elements: what is on it, and how late (ms) its script and its styles come. A script
 * may also come never (null), or once the page has been looked at (`then`).
 */
export const writtenPage = (elements, { script = 0, styles = 0, inline = false } = {}) =>
  `/test/pages/written.html?${new URLSearchParams({ of: JSON.stringify({ elements, script, styles, inline }) })}`;

/** Serves those pages under the strict policy, and files below `/late/<ms>/` that late. */
export async function writtenPages(context, next) {
  const [, ms, rest] = /^\/late\/(\d+)(\/.*)$/.exec(context.url) ?? [];
  if (ms) {
    await new Promise((resolve) => setTimeout(resolve, Number(ms)));
    context.url = rest;
  }
  if (context.path !== '/test/pages/written.html') return next();
  const { elements, script = 0, styles = 0, inline = false } = JSON.parse(context.query.of);
  const folder = (late) => (late ? `/late/${late}/dist/cdn` : '/dist/cdn');
  const written = await Promise.all(elements.map(([tag, options]) => renderToString(tag, { lang: 'en', styles: `${folder(styles)}/styles/`, inlineStyles: inline, ...options })));
  const hashes = inline ? await Promise.all(elements.map(([tag]) => hashOf(styleOf(tag) ?? ''))) : [];
  context.type = 'html';
  context.set('content-security-policy', strictPolicy.replace("style-src 'self'", `style-src 'self' ${hashes.join(' ')}`));
  context.body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Written</title>
    ${inline ? '' : elements.filter(([tag]) => styleOf(tag)).map(([tag]) => `<link rel="stylesheet" href="${folder(styles)}/styles/${tag}.css">`).join('')}
    <script src="/test/pages/seen.js"></script>
    ${script === null || script === 'then' ? '' : `<script type="module" src="${folder(script)}/lactation-elements.js"></script>`}
    </head><body>${written.join('\n')}<p id="after">What comes after</p><script src="/test/pages/written.js"${script === 'then' ? ' data-then="/dist/cdn/lactation-elements.js"' : ''}></script></body></html>`;
}

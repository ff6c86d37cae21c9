import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** As strict as hospitals are. */
const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/**
 * What the test server does beyond serving files: pages called `strict…` come under the strict policy; below `/slow/`
 * languages take their time; below `/broken/` languages and the steps never come; below `/older/` lies another version
 * of the library; below `/tampered/` one chunk has been changed.
 */
export async function server(context, next) {
  const [, mood, rest] = /^\/(slow|broken|older|tampered)(\/.*)$/.exec(context.url) ?? [];
  if (mood) {
    const language = rest.includes('/locales/');
    if (mood === 'broken' && (language || rest.includes('/walk-'))) {
      context.status = 404;
      return;
    }
    if (language) await new Promise((resolve) => setTimeout(resolve, 2500));
    context.url = rest;
  }
  await next();
  if (mood === 'older' && rest.endsWith('.js')) context.body = (await read(context.body)).replaceAll(`"${version}"`, '"0.0.1"');
  if (mood === 'tampered' && rest.includes('/chunks/define-')) context.body = `${await read(context.body)}\n;`;
  if (context.path.includes('/pages/strict')) context.set('content-security-policy', strictPolicy);
}

const read = (body) => (typeof body === 'string' ? body : text(body));

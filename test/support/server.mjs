/** As strict as hospitals are. */
const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/**
 * What the test server does beyond serving files: pages called `strict…` come under the strict policy; below `/slow/`
 * languages take their time; below `/broken/` languages and the steps never come.
 */
export async function server(context, next) {
  const [, mood, rest] = /^\/(slow|broken)(\/.*)$/.exec(context.url) ?? [];
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
  if (context.path.includes('/pages/strict')) context.set('content-security-policy', strictPolicy);
}

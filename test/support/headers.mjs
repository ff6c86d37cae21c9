/** As strict as hospitals are. */
export const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/** Extra response headers, by the path of a page: pages in a folder `strict` are served under the strict policy. */
export function headersOf(path) {
  return path.includes('/pages/strict') ? { 'content-security-policy': strictPolicy } : {};
}

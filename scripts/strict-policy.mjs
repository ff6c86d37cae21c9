/** As strict as hospitals are: what the demo's hospital sends with its page, and the tests with theirs. */
export const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

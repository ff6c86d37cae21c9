// Loaded first by every page here: what the page would see go wrong.
const seen = { errors: [], violations: [], warnings: [] };
window.seen = seen;
addEventListener('error', (event) => seen.errors.push(event.message));
addEventListener('unhandledrejection', (event) => seen.errors.push(String(event.reason)));
document.addEventListener('securitypolicyviolation', (event) => seen.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
for (const level of ['warn', 'error']) {
  const original = console[level].bind(console);
  console[level] = (...values) => {
    seen.warnings.push(values.map(String).join(' '));
    if (!String(values[0]).startsWith('lactation-elements')) original(...values);
  };
}

// A page that has configured @lit/localize for itself, before and beside ours.
import { configureLocalization, msg, str } from '@lit/localize';

const { setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['de'],
  loadLocale: async () => ({ templates: { hello: str`Hallo ${0}` } }),
});
await import('/dist/cdn/lactation-elements.js');
await setLocale('de');
document.querySelector('#host').textContent = msg(str`Hello ${'Mai'}`, { id: 'hello' });

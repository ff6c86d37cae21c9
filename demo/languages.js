import { registerPseudoLocales } from './pseudo-locale.js';
import { registerLocale } from '../dist/cdn/settings.js';

const { language, width } = document.querySelector('form').elements;
const main = document.querySelector('main');

const { files } = await (await fetch('../dist/cdn/manifest.json')).json();
const brought = Object.keys(files).flatMap((name) => /^locales\/(.+)\.js$/.exec(name)?.[1] ?? []);
const nameOf = (tag) => (tag.startsWith('qps') ? `Nobody’s (${tag})` : new Intl.DisplayNames([tag], { type: 'language' }).of(tag));
language.append(...['en', ...brought, 'qps', 'qps-Arab', 'ar-EG'].map((tag) => new Option(nameOf(tag), tag)));

await registerPseudoLocales(registerLocale);

/** The address says what is shown, so that it can be passed on. */
function show() {
  const [tag, wide] = decodeURIComponent(location.hash.slice(1)).split(',');
  if (tag) language.value = tag;
  if (wide) width.value = wide;
  main.lang = language.value;
  main.style.setProperty('--width', width.value);
}

document.querySelector('form').addEventListener('change', () => (location.hash = `${language.value},${width.value}`));
addEventListener('hashchange', show);
show();

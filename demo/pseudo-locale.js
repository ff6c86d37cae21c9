/**
 * Two languages that nobody speaks, to see what a translation does to a page before there is one: `qps` is accented,
 * bracketed and longer by some 40 %, `qps-Arab` is that and runs from right to left. What shows without accents is not
 * translated; what lacks a bracket is cut off.
 */

const accented = Object.fromEntries([...'abcdefghijklmnopqrstuvwxyz'].map((letter, at) => [letter, [...'åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž'][at]]));
const capitals = Object.fromEntries(Object.entries(accented).map(([letter, accent]) => [letter.toUpperCase(), accent.toUpperCase()]));
const letters = { ...accented, ...capitals };

/** A text of ours in the language that nobody speaks. Numbers and placeholders stay. */
export const pseudo = (text) => inLetters(text, (letter) => letters[letter]);

/** Every vowel stands twice. */
function inLetters(text, letterFor) {
  const parts = text.split(/(\{\d+\})/);
  return `⟦${parts.map((part, at) => (at % 2 ? part : part.replace(/[aeiou]/g, '$&$&').replace(/[a-z]/gi, letterFor))).join('')}⟧`;
}

const arabic = Object.fromEntries([...'abcdefghijklmnopqrstuvwxyz'].map((letter, at) => [letter, [...'ابجدعفغهيژكلمنوپقرسطثڤشخيز'][at]]));

/** The same in letters that run from right to left. */
export const mirrored = (text) => inLetters(text, (letter) => arabic[letter.toLowerCase()]);

/** Gives a page both languages, made from the English of a catalog. */
export async function registerPseudoLocales(registerLocale, catalog = new URL('../src/localization/xliff/vi.xlf', import.meta.url)) {
  const units = new DOMParser().parseFromString(await (await fetch(catalog)).text(), 'text/xml').querySelectorAll('trans-unit');
  const texts = [...units].map((unit) => [unit.id, [...unit.querySelector('source').childNodes].map((node) => (node.localName === 'x' ? `{${node.id}}` : node.textContent)).join('')]);
  registerLocale('qps', Object.fromEntries(texts.map(([id, text]) => [id, pseudo(text)])));
  registerLocale('qps-Arab', Object.fromEntries(texts.map(([id, text]) => [id, mirrored(text)])));
}

import { catalogs, loadHostWords, registered } from './catalogs.js';
import { canonical } from './language.js';
import type { OwnText } from './own-text.js';

/**
 * Adds or corrects a language with the host's own words, by message id. Texts that it leaves out stay as they are
 * (or English, in a language that we do not bring). Locked safety notes may be lengthened, not replaced.
 *
 * @param language a BCP 47 tag, e.g. `sw` or `pt-BR`
 * @param templates texts with `{0}` where ours have a value, or in the form that `lit-localize build` writes
 * @example registerLocale('vi', { 'guide.begin': 'Bắt đầu: {0}' })
 */
export function registerLocale(language: string, templates: Readonly<Record<string, OwnText>>): void {
  const tag = canonical(language);
  if (!registered.has(tag)) registered.set(tag, []); // so that an element waits for it
  void loadHostWords().then((hostWords) => {
    const checked = hostWords?.register(language, templates);
    if (checked) registered.set(tag, [...(registered.get(tag) ?? []), checked]);
    else if (registered.get(tag)?.length === 0) registered.delete(tag); // nothing came of it
    catalogs.announce();
  });
}

const languageNames = new Map<string, string>();

/** What a language calls itself, as the first word of a line, e.g. `Tiếng Việt`. */
export function formatLanguage(tag: string): string {
  let name = languageNames.get(tag);
  if (!name) {
    const [first = '', ...rest] = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
    languageNames.set(tag, (name = first.toLocaleUpperCase(tag) + rest.join('')));
  }
  return name;
}

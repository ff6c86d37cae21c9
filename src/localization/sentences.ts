/** What ends a sentence and what parts two, where a language does not do it as English does. */
const stops: Readonly<Record<string, readonly [stop: string, space: string]>> = { ja: ['。', ''], zh: ['。', ''], hi: ['।', ' '] };
const colons: Readonly<Record<string, string>> = { ja: '：', zh: '：', fr: '\u202f: ' };

const languageOf = (locale: string): string => locale.split('-', 1)[0]!;

/** Texts as sentences of a language, one after the other. What ends with a mark of its own keeps it; what is empty is left out. */
export function joinSentences(locale: string, ...texts: readonly string[]): string {
  const [stop, space] = stops[languageOf(locale)] ?? ['.', ' '];
  return texts
    .filter(Boolean)
    .map((text) => (/[\p{Sentence_Terminal}:：]$/u.test(text) ? text : text + stop))
    .join(space);
}

/** A name and what it has: `Expressing: Left`. */
export const nameAndValue = (locale: string, name: string, value: string): string => name + (colons[languageOf(locale)] ?? ': ') + value;

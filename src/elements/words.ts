import { text, warn } from './options.js';

/** Words of a set, separated by spaces. Others are left out with a warning each; without any, all of the set. */
export function wordsOf<Word extends string>(element: Element, attribute: string, value: unknown, allowed: readonly Word[]): readonly Word[] {
  const written = new Set(text(value)?.split(/\s+/));
  for (const word of written) {
    if (!allowed.some((each) => each === word)) warn(element, attribute, word, allowed.join(', '), 'It is ignored.');
  }
  const known = allowed.filter((word) => written.has(word));
  return known.length > 0 ? known : allowed;
}

import type { LactationElement } from '../elements/lactation-element.js';
import { getDefaults } from '../elements/defaults.js';
import { awaitWords, bestLanguage } from '../localization/catalogs.js';
import { inheritedLanguage } from '../localization/language.js';

/**
 * Registers an element once the words of those already on the page are here. A page reserves room for an element
 * by `:not(:defined)`; defined earlier, it would stand empty for a moment and the page would jump.
 */
export async function defineInLanguage(element: typeof LactationElement): Promise<void> {
  if (typeof document === 'undefined') return;
  const present = document.querySelectorAll<Element & { content?: unknown }>(element.tag);
  if (present.length > 0) {
    const page = getDefaults();
    const words = [...present].map((each) => awaitWords(bestLanguage(inheritedLanguage(each), each.getAttribute('languages') ?? page.languages), [page, each]));
    await Promise.all([element.prepare?.(present), ...words]);
  }
  element.define();
}

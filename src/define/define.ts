import type { LactationElement } from '../elements/lactation-element.js';
import { awaitCatalog, bestLanguage } from '../localization/catalogs.js';
import { inheritedLanguage } from '../localization/language.js';

/**
 * Registers an element once the words of those already on the page are here. A page reserves room for an element
 * by `:not(:defined)`; defined earlier, it would stand empty for a moment and the page would jump.
 */
export async function defineInLanguage(element: typeof LactationElement): Promise<void> {
  if (typeof document === 'undefined') return;
  const present = document.querySelectorAll(element.tag);
  if (present.length > 0) {
    const languages = new Set([...present].map((each) => bestLanguage(inheritedLanguage(each))));
    await Promise.all([element.prepare?.(present), ...[...languages].map(awaitCatalog)]);
  }
  element.define();
}

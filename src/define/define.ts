import type { LactationElement } from '../elements/lactation-element.js';
import { bestLanguage, loadCatalog } from '../localization/catalogs.js';
import { inheritedLanguage } from '../localization/language.js';

/** Longest wait (ms) for words before the element appears without them. */
const patience = 1000;

/**
 * Registers an element once the words of those already on the page are here. A page reserves room for an element
 * by `:not(:defined)`; defined earlier, it would stand empty for a moment and the page would jump.
 */
export async function defineInLanguage(element: typeof LactationElement): Promise<void> {
  if (typeof document === 'undefined') return;
  const present = document.querySelectorAll(element.tag);
  if (present.length > 0) {
    const languages = new Set([...present].map((each) => bestLanguage(inheritedLanguage(each))));
    const loads = [element.prepare?.(present), ...[...languages].map((language) => loadCatalog(language))];
    await Promise.race([Promise.all(loads), new Promise((resolve) => setTimeout(resolve, patience))]);
  }
  element.define();
}

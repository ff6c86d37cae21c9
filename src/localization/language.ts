/** The language that the texts are written in, and that everything falls back to. */
export const sourceLanguage = 'en';

const rightToLeft = /^(arc?|ckb|dv|fa|he|nqo|ps|sd|syr|ug|ur|yi)\b|-(Arab|Hebr)\b/;

/** The `lang` in force at an element: its own or its nearest ancestor's, through shadow roots. Empty where none is set. */
export function inheritedLanguage(element: Element): string {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const owner = at.closest('[lang]');
    if (owner) return owner.getAttribute('lang') ?? '';
  }
  return '';
}

/** The shadow host around an element, if it stands in a shadow tree. */
export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/**
 * The languages to try for a tag, most fitting first: `fr-CA` gives `fr-CA`, `fr`, `en`.
 * A tag that is no language (`xx_!`, empty) gives the source language alone.
 */
export function fallbackChain(tag: string): string[] {
  const chain = new Set<string>();
  for (let rest = canonical(tag); rest; rest = rest.replace(/-?[^-]*$/, '')) chain.add(rest);
  return [...chain.add(sourceLanguage)];
}

/** A language tag as BCP 47 writes it (`pt_br` becomes `pt-BR`), or an empty string where it is none. */
export function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? '';
  } catch {
    return '';
  }
}

/** The direction that a language is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.test(language) ? 'rtl' : 'ltr';
}

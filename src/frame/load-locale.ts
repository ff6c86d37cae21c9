import type { TemplateMap } from '@lit/localize/internal/types.js';

interface Texts {
  readonly templates: TemplateMap;
}

const page = globalThis as { lactationScript?: (name: string) => Promise<void>; lactationLocales?: Record<string, Texts | undefined> };

/** Loads a language as a classic script, which lays its texts where they are found here. The build puts this in the place of `import()`. */
export async function loadLocale(language: string): Promise<Texts> {
  await page.lactationScript!(`locales/${language}`);
  const texts = page.lactationLocales?.[language];
  if (!texts) throw new Error(`locales/${language}.js brings no texts.`);
  return texts;
}

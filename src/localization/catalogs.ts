import type { TemplateMap } from '@lit/localize/internal/types.js';
import { Announcer } from '../announcer.js';
import { canonical, fallbackChain, sourceLanguage } from './language.js';

/** The languages that we bring, each in a file of its own that is loaded when an element first needs it. */
const loaders: Record<string, () => Promise<{ templates: TemplateMap }>> = {
  vi: () => import('./locales/vi.js'),
};

const ours = new Map<string, TemplateMap>([[sourceLanguage, {}]]);
const hosts = new Map<string, TemplateMap>();

/** Announces that a catalog has arrived or changed. */
export const catalogs = new Announcer();

const loading = new Map<string, Promise<boolean>>();

/**
 * Adds or corrects a language with the host's own words, by message id. Texts that it leaves out stay as they are
 * (or English, in a language that we do not bring). Locked safety notes may be lengthened, not replaced.
 *
 * @param language a BCP 47 tag, e.g. `sw` or `pt-BR`
 * @param templates texts by message id, in the form that `lit-localize build` writes
 */
export function registerLocale(language: string, templates: TemplateMap): void {
  const tag = canonical(language);
  if (!tag || typeof templates !== 'object' || templates === null) {
    console.error(`lactation-elements: registerLocale("${language}", …) needs a BCP 47 language tag and an object of texts by message id.`);
    return;
  }
  hosts.set(tag, { ...hosts.get(tag), ...templates });
  catalogs.announce();
}

/** The best language that can be had for a tag, whether or not it is here yet. */
export function bestLanguage(tag: string): string {
  return fallbackChain(tag).find((language) => language in loaders || ours.has(language) || hosts.has(language))!;
}

/** What is said in a language: our texts and, over them, the host's own. */
export interface Catalog {
  readonly ours: TemplateMap;
  readonly own: TemplateMap;
  /** Whether we bring this language, so that our locked notes exist in it. */
  readonly brought: boolean;
}

/** The texts of a language, or `undefined` until it has been loaded. */
export function catalogOf(language: string): Catalog | undefined {
  const brought = language === sourceLanguage || language in loaders;
  const texts = brought ? ours.get(language) : {};
  return texts && { ours: texts, own: hosts.get(language) ?? {}, brought };
}

/** A page waits this long (ms) for a language, so that English does not flash; then it shows English. */
const patience = 1000;
const waiting = new Map<string, Promise<unknown>>();

/** Resolves when a language is here, or when a second has passed since it was first asked for. */
export function awaitCatalog(language: string): Promise<unknown> {
  let wait = waiting.get(language);
  if (!wait) waiting.set(language, (wait = Promise.race([loadCatalog(language), new Promise((resolve) => setTimeout(resolve, patience))])));
  return wait;
}

/** Loads a language once; resolves to whether its texts are here. A file that fails is tried again at the next call. */
export function loadCatalog(language: string): Promise<boolean> {
  const load = loaders[language];
  if (!load || ours.has(language)) return Promise.resolve(catalogOf(language) !== undefined);
  let pending = loading.get(language);
  if (!pending) {
    pending = load().then(
      ({ templates }) => {
        ours.set(language, templates);
        catalogs.announce();
        return true;
      },
      (error: unknown) => {
        loading.delete(language);
        console.warn(`lactation-elements: the texts for lang="${language}" could not be loaded; English is shown.`, error);
        return false;
      },
    );
    loading.set(language, pending);
  }
  return pending;
}

import type { TemplateMap } from '@lit/localize/internal/types.js';
import { Announcer } from '../announcer.js';
import type { Replace } from './host-words.js';
import { canonical, fallbackChain, sourceLanguage } from './language.js';

/** The languages that we bring, each in a file of its own that is loaded when an element first needs it. */
const loaders: Record<string, () => Promise<{ templates: TemplateMap }>> = {
  vi: () => import('./locales/vi.js'),
};

const ours = new Map<string, TemplateMap>([[sourceLanguage, {}]]);
const hosts = new Map<string, Replace>();
const registering = new Map<string, Promise<unknown>>();

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
  const adding = import('./host-words.js').then(({ hostWords }) => {
    const words = hostWords(tag, templates, isBrought(tag), hosts.get(tag));
    if (words) hosts.set(tag, words);
    catalogs.announce();
  }, console.error);
  registering.set(tag, Promise.all([registering.get(tag), adding]));
}

const isBrought = (language: string): boolean => language === sourceLanguage || language in loaders;

/** The best language that can be had for a tag, whether or not it is here yet. */
export function bestLanguage(tag: string): string {
  return fallbackChain(tag).find((language) => language in loaders || ours.has(language) || registering.has(language))!;
}

/** What is said in a language: our texts, and how a host's own stand over them. */
export interface Catalog {
  readonly ours: TemplateMap;
  readonly replace: Replace | undefined;
}

/** The texts of a language, or `undefined` until it has been loaded. */
export function catalogOf(language: string): Catalog | undefined {
  const replace = hosts.get(language);
  const texts = isBrought(language) ? ours.get(language) : replace && {};
  return texts && { ours: texts, replace };
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
  if (!load || ours.has(language)) return Promise.resolve(registering.get(language)).then(() => catalogOf(language) !== undefined);
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

import type { TemplateMap } from '@lit/localize/internal/types.js';
import { Announcer } from '../announcer.js';
import type * as HostWords from './host-words.js';
import { fallbackChain, sourceLanguage } from './language.js';
import { brought, loadTexts } from './locales/brought.js';

/** What a host has said of languages and words: the page's settings, then the element's. */
export type LanguageSettings = readonly { readonly languages?: string | undefined; readonly content?: unknown }[];

const ours = new Map<string, TemplateMap>([[sourceLanguage, {}]]);
const loading = new Map<string, Promise<boolean>>();

/** What hosts have brought with `registerLocale()`, in the order of the calls. A list is empty while its texts are being checked. */
export const registered = new Map<string, HostWords.Words[]>();

/** Announces that a catalog, or a host's own words, have arrived or changed. */
export const catalogs = new Announcer();

let hostWords: typeof HostWords | undefined;
let hostWordsComing: Promise<typeof HostWords | void> | undefined;

/** Loads what looks after a host's own words: only pages that bring some need it. */
export function loadHostWords(): Promise<typeof HostWords | void> {
  return (hostWordsComing ??= import('./host-words.js').then((module) => {
    catalogs.announce();
    return (hostWords = module);
  }, console.error));
}

const isBrought = (language: string): boolean => language === sourceLanguage || brought.includes(language);

/** The languages to try for a tag, with those that we bring for another region or script: `pt-PT` reads `pt-BR`, `zh` reads `zh-Hans`. */
const chainOf = (tag: string): string[] => fallbackChain(tag).flatMap((each) => [each, ...brought.filter((language) => language.startsWith(`${each}-`))]);

/** The languages of a host's list, each by the name of the one that can be had for it. Undefined where it names none. */
export const listedLanguages = (list: string): string[] | undefined => String(list).match(/[\w-]+/g)?.map((tag) => bestLanguage(tag));

/**
 * The best language that can be had for a tag, whether or not it is here yet.
 *
 * @param allowed the languages that a host allows, where it does not allow all; English always stands last
 */
export function bestLanguage(tag: string, allowed?: string): string {
  const among = allowed && listedLanguages(allowed);
  return chainOf(tag).find((language) => (isBrought(language) || registered.has(language)) && (!among || among.includes(language))) ?? sourceLanguage;
}

/** The languages whose words are shown for a tag: one that we bring, then what is said otherwise in a region of it. */
export function languagesOf(tag: string): string[] {
  const chain = chainOf(tag);
  return chain.slice(0, chain.findIndex(isBrought) + 1).reverse();
}

/** The texts of a language, or `undefined` until it has been loaded. A region that a host has brought stands over its language. */
export function catalogOf(language: string): TemplateMap | undefined {
  return ours.get(languagesOf(language)[0]!);
}

/** Who speaks: an element, its language without and with the page's region, and what its host has said. */
export interface Speaker {
  readonly host: Element;
  readonly language: string;
  readonly locale: string;
  readonly settings: () => LanguageSettings;
}

/** How a host's own words stand over our texts, if it has brought any and what looks after them is here. */
export function ownWords(speaker: Speaker): HostWords.Replace | undefined {
  void called(speaker.settings());
  return hostWords?.replacing(speaker);
}

/** What looks after a host's own words, if there are any: `registerLocale()` has called it, or a `content` does now. */
const called = (settings: LanguageSettings): typeof hostWordsComing => (settings.some(({ content }) => content) ? loadHostWords() : hostWordsComing);

/** A page waits this long (ms) for its words, so that others do not flash; then it shows what there is. */
const patience = 1000;

/** Resolves when a language and a host's own words are here, or when waiting any longer would leave her with nothing to read. Undefined where nothing is to be waited for. */
export function awaitWords(language: string, settings: LanguageSettings): Promise<unknown> | undefined {
  const own = called(settings);
  if (!own && catalogOf(language)) return undefined;
  return Promise.race([Promise.all([loadCatalog(language), own]), new Promise((resolve) => setTimeout(resolve, patience))]);
}

/** Loads a language once; resolves to whether its texts are here. A file that fails is tried again at the next call. */
export function loadCatalog(tag: string): Promise<boolean> {
  const language = languagesOf(tag)[0]!;
  if (ours.has(language)) return Promise.resolve(true);
  let pending = loading.get(language);
  if (!pending) {
    pending = loadTexts(language).then(
      ({ templates }) => {
        ours.set(language, templates);
        catalogs.announce();
        return true;
      },
      (error: unknown) => {
        loading.delete(language);
        console.warn(`lactation-elements: the texts for lang="${language}" could not be loaded.`, error);
        return false;
      },
    );
    loading.set(language, pending);
  }
  return pending;
}

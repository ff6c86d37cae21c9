import { reportTo } from '../elements/options.js';
import type { LactationElement } from '../elements/lactation-element.js';
import { bestLanguage, loadCatalog } from '../localization/catalogs.js';
import { brought } from '../localization/locales/brought.js';
import { canonical, sourceLanguage } from '../localization/language.js';
import type { OwnContent } from '../localization/own-text.js';
import { checkedAttributes, type Attributes } from './attributes.js';
import { kinds, type Written } from './elements.js';
import { styleSheet } from './styles.js';
import { WriteError } from './write-error.js';
import { escape, toHtml } from './written.js';

/** How an element is written. */
export interface RenderOptions {
  /** The language, as a BCP 47 tag, e.g. `vi`. It becomes the element's `lang`, so that the client speaks it too. */
  readonly lang: string;
  readonly attributes?: Attributes;
  /** Words for the element's slots, by the name of the slot. */
  readonly slots?: Readonly<Record<string, string>>;
  /** The site's own markup inside the element, with `slot` attributes, written as it is: never what a visitor has typed. */
  readonly markup?: string;
  /** The site's own words, as for the property of that name. The client has to be given the same. */
  readonly content?: OwnContent;
  /** The address of the folder `dist/cdn/styles`. Default `/lactation-elements/styles/`. */
  readonly styles?: string;
  /** Writes the styles into the markup. A strict policy then needs their hash: see `styleOf`. */
  readonly inlineStyles?: boolean;
}

/** The languages that can be written. Any other is written in what stands in for it, in the end English. */
export const languages = (): string[] => [sourceLanguage, ...brought];

/** The tags that can be written. */
export const tags: readonly string[] = Object.keys(kinds);

/**
 * An element as HTML that reads without a script. The content elements come with a declarative shadow root; those that
 * are of no use without a script, with words for that case. Rejects with a `WriteError` where something is not understood.
 */
export async function renderToString(tag: string, options: RenderOptions): Promise<string> {
  const kind = kindOf(tag);
  const asked = canonical(String(options.lang ?? ''));
  if (!asked) throw new WriteError(`<${tag}>: lang="${String(options.lang)}" is not a language. Allowed: a BCP 47 tag, e.g. ${languages().join(', ')}.`);
  const attributes = checkedAttributes(tag, kind.element as unknown as typeof LactationElement, options.attributes ?? {});
  const light = lightOf(options);

  const element = new kind.element();
  Object.defineProperty(element, 'localName', { value: tag });
  for (const [name, value] of attributes) {
    element.setAttribute(name, value);
    if (name === 'dir') element.dir = value;
    else element.attributeChangedCallback(name, null, value);
  }
  if (options.content) element.content = options.content;
  await prepare(element, asked, kind.fallback);
  const shadow = write(element, kind, light.filled);
  const places = kind.fallback ? ['footer'] : [...new Set([...shadow.matchAll(/<slot name="([^"]+)"/g)].map(([, name]) => name!))];
  for (const name of Object.keys(options.slots ?? {})) {
    if (!places.includes(name)) throw new WriteError(`<${tag}> has no slot "${name}" here. Allowed: ${places.join(', ')}.`);
  }
  const open = [tag, `lang="${escape(options.lang)}"`, ...attributes.map(([name, value]) => (value === '' ? name : `${name}="${escape(value)}"`))].join(' ');
  if (kind.fallback) return `<${open}>${light.html}<noscript>${shadow}</noscript></${tag}>\n`;
  const styles = options.inlineStyles ? `<style>${styleOf(tag)}</style>` : `<link rel="stylesheet" href="${escape(hrefOf(tag, options.styles))}">`;
  return `<${open}><template shadowrootmode="open">${styles}\n${shadow}</template>${light.html}</${tag}>\n`;
}

/** The style sheet of a written element: the text of `dist/cdn/styles/<tag>.css`, and of an inline one. Undefined where it has none. */
export function styleOf(tag: string): string | undefined {
  const { element, styles, fallback } = kindOf(tag);
  return fallback ? undefined : styleSheet(element as unknown as typeof LactationElement, styles);
}

function kindOf(tag: string): (typeof kinds)[string] {
  const kind = Object.hasOwn(kinds, tag) ? kinds[tag] : undefined;
  if (!kind) throw new WriteError(`There is no <${tag}>. Allowed: ${tags.join(', ')}.`);
  return kind;
}

const hrefOf = (tag: string, folder = '/lactation-elements/styles/'): string => `${folder.replace(/\/?$/, '/')}${tag}.css`;

/** Loads all that the element would load in time. Its members are protected: nobody but a browser and this calls them. */
async function prepare(element: LactationElement, asked: string, fallback: unknown): Promise<void> {
  element['adopt'] = () => undefined; // there is no tree to put styles on
  element['localize'].chosen = asked;
  const language = bestLanguage(asked, element['localize'].allowed);
  if (!(await loadCatalog(language))) throw new WriteError(`<${element.localName}>: the texts for lang="${asked}" could not be loaded.`);
  if (!fallback) await Promise.all(withoutWarnings(() => [element['ready'], element['preload']()]));
}

/** The markup. It waits for nothing: whatever else is being written at the same time has no part in it. */
function write(element: LactationElement, { view, fallback }: (typeof kinds)[string], filled: ReadonlySet<string>): string {
  const localize = element['localize'];
  const slotted = (selector: string) => (filled.has(/\[slot="(.*)"\]/.exec(selector)?.[1] ?? '') ? element : null);
  element.querySelector = slotted as typeof element.querySelector;
  if (filled.has('where-to-buy')) Object.assign(element, { offered: true });
  localize.hostUpdate();
  const first = withoutWarnings(() => element['view']());
  const written: Written = { msg: localize.msg, locale: localize.locale, view: first, filled };
  return withoutWarnings(() => toHtml(fallback ? fallback(element, written) : element['sheet'](view!(element, written), element['sourcesOpen'])));
}

/** What a browser warns of and then does without is an error here, where somebody is there to correct it. */
function withoutWarnings<Result>(act: () => Result): Result {
  const warnings: string[] = [];
  const stop = reportTo((warning) => warnings.push(warning.replace(/ (The default is used|It is ignored)\.$/, '')));
  try {
    return act();
  } finally {
    stop();
    if (warnings.length > 0) throw new WriteError(warnings.join('\n')); // also where a view could make nothing of it
  }
}

/** What stands inside the element's own tags, and which slots it fills. */
function lightOf({ slots = {}, markup = '' }: RenderOptions): { readonly html: string; readonly filled: ReadonlySet<string> } {
  const words = Object.entries(slots).map(([name, text]) => `<p slot="${escape(name)}">${escape(text)}</p>`);
  return { html: words.join('') + markup, filled: new Set([...Object.keys(slots), ...[...markup.matchAll(/\bslot="([^"]*)"/g)].map(([, name]) => name!)]) };
}

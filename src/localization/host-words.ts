import { languagesOf, registered, type Speaker } from './catalogs.js';
import { canonical } from './language.js';
import { asTemplate, problemWith, ruleFor, type OwnText } from './own-text.js';

/** Gives a host's own text for a message, where it has one that may stand, else ours. `say` fills placeholders in. */
export type Replace = (id: string, ours: string, say: (own: unknown) => string) => string;

/** A text of the host under its full id, with what brought it. */
interface Own {
  readonly id: string;
  readonly text: OwnText;
  readonly locked: boolean;
  readonly from: string;
}

/** A host's texts that may stand, by the id of this build. */
export type Words = ReadonlyMap<string, Own>;

/** The texts of a `content`: for any language, and for one. */
interface Content {
  readonly any: Words;
  readonly of: ReadonlyMap<string, Words>;
}

const said = new Set<string>();

function complain(from: string, problem: string): void {
  const complaint = `${from} ${problem}`;
  if (said.has(complaint)) return;
  said.add(complaint);
  console.error(complaint);
}

/** Takes the texts that may stand, and says once what is wrong with the others. */
function check(from: string, texts: readonly (readonly [string, unknown])[]): Words {
  const words = new Map<string, Own>();
  for (const [id, text] of texts) {
    const rule = ruleFor(id);
    const problem = rule ? problemWith(text, rule) : 'is not the id of a message. Allowed: the ids in messages.json';
    if (problem) complain(from, `"${id}" ${problem}. Ours stays.`);
    else words.set(rule!.id, { id, text: asTemplate(text), locked: rule!.locked, from });
  }
  return words;
}

const isPlain = (value: unknown): value is object => Object.prototype.toString.call(value) === '[object Object]' && !(value as { strTag?: unknown }).strTag;

/** The texts of a `registerLocale()`. */
export function register(language: unknown, templates: unknown): Words | undefined {
  const from = `lactation-elements: registerLocale("${String(language)}")`;
  return attempt(from, () => {
    if (canonical(language as string) && isPlain(templates)) return check(from, Object.entries(templates));
    complain(from, 'needs a BCP 47 language tag and an object of texts by message id. Nothing was changed.');
    return undefined;
  });
}

/** Reading a host's object may run code of the host's. */
function attempt<Value>(from: string, read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    complain(from, `could not be read (${String(error)}). Ours stays.`);
    return undefined;
  }
}

const read = new WeakMap<object, Content | undefined>();

/** The texts of a `content`, checked when it is first met. */
function contentOf(from: string, content: unknown): Content | undefined {
  if (!isPlain(content)) {
    complain(from, 'is not understood. Allowed: an object of texts by message id, or of such objects by language. It is ignored.');
    return undefined;
  }
  if (!read.has(content)) {
    read.set(content, undefined); // for one that cannot be read
    const entries = Object.entries(content);
    const languages = entries.filter(([, value]) => isPlain(value)) as [string, object][];
    for (const [tag] of languages) if (!canonical(tag)) complain(from, `"${tag}" is not a language. Allowed: BCP 47 tags, e.g. "vi". It is ignored.`);
    const any = check(from, entries.filter(([, value]) => !isPlain(value)));
    read.set(content, { any, of: new Map(languages.map(([tag, texts]) => [canonical(tag), check(from, Object.entries(texts))])) });
  }
  return read.get(content);
}

/**
 * How a host's words stand over ours: those of a `registerLocale()`, over them those of the page's `content`, over them
 * those of the element's. A locked note may only be lengthened: the host's text must hold whole what stands without it.
 * In a language that we do not bring, the host's own translation is what stands, if it keeps the numbers.
 */
export function replacing({ host, language: shown, locale, settings }: Speaker): Replace {
  const languages = languagesOf(locale);
  const base = languages[0]!;
  const layers: { words: Words; translates: boolean }[] = [];
  const add = (words: Words | undefined, language = base) => {
    if (words) layers.push({ words, translates: language !== base && !language.startsWith(`${base}-`) });
  };
  for (const language of languagesOf(shown)) for (const words of registered.get(language) ?? []) add(words, language);
  for (const [at, { content }] of settings().entries()) {
    const from = at === 0 ? 'lactation-elements: setDefaults({ content })' : `<${host.localName}>: content`;
    const words = content ? attempt(from, () => contentOf(from, content)) : undefined;
    add(words?.any);
    for (const language of languages) add(words?.of.get(language), language);
  }
  return (id, ours, say) => {
    let stands = ours;
    let text = ours;
    for (const { words, translates } of layers) {
      const own = words.get(id);
      if (!own) continue;
      const replaced = say(own.text);
      if (own.locked && !translates && !oneForm(replaced).includes(oneForm(stands))) {
        complain(own.from, `"${own.id}" is a locked safety note: it can be lengthened, not replaced. Allowed: a text that holds "${stands}" whole. Ours stays.`);
      } else {
        text = replaced;
        if (translates) stands = replaced;
      }
    }
    return text;
  };
}

/** Spaces and accents can be written in more than one way. */
const oneForm = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

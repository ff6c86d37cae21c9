import type { TemplateMap } from '@lit/localize/internal/types.js';
import { builtId } from './ids.js';
import { messages } from './locales/messages.js';

/** A text of a host: with `{0}` where ours have a value, or as `lit-localize` writes it. */
export type OwnText = TemplateMap[string];

/** A host's texts by message id; or, under a language, such texts for that language alone. */
export type OwnContent = Readonly<Record<string, OwnText | Readonly<Record<string, OwnText>>>>;

/** What one text of a host must be. */
interface Rule {
  /** The message's id in this build. */
  readonly id: string;
  readonly placeholders: number;
  readonly locked: boolean;
  /** The numbers that a locked note must keep. */
  readonly numbers: readonly string[];
}

const rules = new Map(
  Object.entries(messages).map(([id, facts], place): [string, Rule] => {
    const [placeholders, ...numbers] = facts.split(' ');
    return [id, { id: builtId(id, place), placeholders: Number(placeholders), locked: id.startsWith('locked.'), numbers }];
  }),
);

/** A rule by the full id of its message. */
export const ruleFor = (id: string): Rule | undefined => rules.get(id);

const markup = /<\/?[a-z!][^>]*>|&(#\d+|#x[\da-f]+|[a-z]+\d*);/i;
/** Control characters, what turns the direction of text around, and heaps of accents: they make a note beside them unreadable. */
const unreadable = /[\p{Cc}\u202A-\u202E]|\p{M}{9,}/u;
const words = /[\p{L}\p{N}]/u;
/** A note may grow, but not so that it is lost. */
const longest = 1000;

/** What is wrong with a text, and what is allowed; undefined where it may stand. */
export function problemWith(text: unknown, { placeholders, locked, numbers }: Rule): string | undefined {
  const written = plain(text);
  if (written === undefined) return 'is no text. Allowed: a string';
  if (markup.test(written)) return 'has markup in it. Allowed: plain text, without tags and entities';
  if (unreadable.test(written.replaceAll('\n', ' '))) return 'has characters in it that nobody can read. Allowed: plain text, without control characters';
  if (!words.test(written.replace(/\{[^{}]*\}/g, 'x'))) return 'is empty. Allowed: a text with words in it';
  if (written.length > longest) return `is too long. Allowed: ${longest} characters`;
  const found = new Set([...written.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!.trim()));
  const wanted = Array.from({ length: placeholders }, (_, place) => String(place));
  if (found.size !== wanted.length || !wanted.every((place) => found.has(place))) {
    return `has other placeholders than ours. Allowed: ${wanted.length > 0 ? `each of ${wanted.map((place) => `{${place}}`).join(' and ')}, and no other` : 'no braces'}`;
  }
  if (locked && !holdsNumbers(written, numbers)) return `is a locked safety note whose numbers are changed. Allowed: a text with ${numbers.join(', ')}`;
  return undefined;
}

/** A text in one form: `lit-localize` writes placeholders as values, people write `{0}`. */
function plain(text: unknown): string | undefined {
  if (typeof text === 'string') return text;
  const { strTag, strings, values } = (text ?? {}) as { strTag?: unknown; strings?: readonly string[]; values?: readonly unknown[] };
  if (strTag !== true || !Array.isArray(strings) || !Array.isArray(values)) return undefined;
  return strings.map((part, place) => `${part}${place < values.length ? `{${String(values[place])}}` : ''}`).join('');
}

/** A text that may stand, as `say()` takes it: with the places of its values in the order in which it names them. */
export function asTemplate(text: unknown): OwnText {
  const parts = plain(text)!.split(/\{\s*(\d+)\s*\}/);
  if (parts.length === 1) return parts[0]!;
  const strings = parts.filter((_, at) => at % 2 === 0);
  return { strTag: true, strings: Object.assign(strings, { raw: strings }), values: parts.filter((_, at) => at % 2 === 1).map(Number) };
}

/** The first digit of each script whose digits differ from ours. */
const zeros = [...'٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀០᠐０'].map((zero) => zero.codePointAt(0)!);

/** Whether a text keeps every number, in whatever digits and with either decimal mark. */
function holdsNumbers(text: string, numbers: readonly string[]): boolean {
  const western = text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
  const left = (western.match(/\d+(?:[.,٫]\d+)?/g) ?? []).map(oneMark);
  return numbers.map(oneMark).every((number) => {
    const at = left.indexOf(number);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const oneMark = (number: string): string => number.replace(/[,٫]/, '.');

import { canonical, fallbackChain, sourceLanguage } from '../localization/language.js';
import { look } from './look.js';

/** What an element takes, and which languages there are. Written by the build. */
export interface Known {
  /** The element's public attributes: those with a value, and those that are there or not. */
  readonly attributes: Readonly<Record<string, 'value' | 'switch'>>;
  /** The languages besides English. */
  readonly languages: readonly string[];
}

/** What a frame's address asks for, as far as it may. */
export interface Asked {
  readonly language: string;
  readonly id: string | undefined;
  readonly look: readonly (readonly [property: string, value: string])[];
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/**
 * What people trust a page for. Whoever sends a link to a hospital's frame could put a number or a sign-off into it, under
 * the hospital's own address: so they count in a frame alone, where the page around answers for them.
 */
const trusted = ['help-phone', 'help-label', 'emergency-phone', 'reviewed-by', 'reviewed-on', 'review-due'];

const id = { allowed: 'up to 64 letters, digits, - and _', holds: (value: string) => /^[\w-]{1,64}$/.test(value) };
const on = ['', '1', 'true'];
const off = ['0', 'false'];

/**
 * Reads a frame's address. Every parameter that is unknown or not understood is left out and said once, with what is
 * allowed; what an attribute may be, its element checks itself.
 *
 * @param framed whether the page stands in a frame
 * @param complain hears what is wrong
 */
export function readParameters(search: string, known: Known, framed: boolean, complain: (problem: string) => void): Asked {
  const names = ['lang', 'id', ...Object.keys(look), ...Object.keys(known.attributes)];
  const asked = { language: sourceLanguage, id: undefined as string | undefined, look: [] as [string, string][], attributes: [] as [string, string][] };
  const wrong = (name: string, value: string, allowed: string): void => complain(`${name}="${value}" is not understood. Allowed: ${allowed}. The default is used.`);

  for (const [name, value] of firstOfEach(search)) {
    const kind = Object.hasOwn(known.attributes, name) ? known.attributes[name] : undefined;
    if (!names.includes(name)) complain(`${name} is not known. Allowed: ${names.join(', ')}. It is ignored.`);
    else if (trusted.includes(name) && !framed) complain(`${name} counts in a frame alone: on a page by itself, whoever wrote the link would speak in this site’s name. It is ignored.`);
    else if (kind === 'switch') {
      if (on.includes(value)) asked.attributes.push([name, '']);
      else if (!off.includes(value)) wrong(name, value, 'true, false');
    } else if (value.trim() === '') continue; // as if it were not there
    else if (kind) asked.attributes.push([name, value]);
    else if (name === 'id') {
      if (id.holds(value)) asked.id = value;
      else wrong(name, value, id.allowed);
    } else if (name === 'lang') {
      const language = canonical(value);
      if (isHad(language, known.languages)) asked.language = language;
      else wrong(name, value, [sourceLanguage, ...known.languages].join(', '));
    } else if (look[name]!.holds(value)) asked.look.push([`--lactation-${name}`, value]);
    else wrong(name, value, look[name]!.allowed);
  }
  return asked;
}

/** Of a parameter that is given twice the first counts, as everywhere on the web. */
function firstOfEach(search: string): Map<string, string> {
  const first = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search)) if (!first.has(name)) first.set(name, value);
  return first;
}

/** Whether there are texts for a language. English stands at the end of every chain, which does not count. */
const isHad = (language: string, others: readonly string[]): boolean =>
  language.split('-')[0] === sourceLanguage || fallbackChain(language).some((each) => others.includes(each));

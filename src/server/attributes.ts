import type { LactationElement } from '../elements/lactation-element.js';
import { WriteError } from './write-error.js';

/** Attributes by name. `true` writes one without a value; `false` and `undefined` write none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const everywhere = ['id', 'class', 'slot', 'title', 'hidden', 'dir'];
const directions = ['ltr', 'rtl', 'auto'];

/** The attributes that are written, as pairs. One that the element does not have is an error, which says what is allowed. */
export function checkedAttributes(tag: string, element: typeof LactationElement, given: Attributes): [string, string][] {
  const own = element.observedAttributes;
  const switches = new Set([...element.elementProperties].filter(([, { type }]) => type === Boolean).map(([name, { attribute }]) => (typeof attribute === 'string' ? attribute : String(name).toLowerCase())));
  const pairs: [string, string][] = [];
  for (const [name, value] of Object.entries(given)) {
    if (name === 'lang') throw new WriteError(`<${tag}>: lang is given as the language, not as an attribute.`);
    if (!own.includes(name) && !everywhere.includes(name) && !/^(data|aria)-[\w-]+$/.test(name)) {
      throw new WriteError(`<${tag}> has no attribute "${name}". Allowed: ${[...own, ...everywhere].join(', ')}, and those that begin with data- or aria-.`);
    }
    if (value === undefined || value === false) continue;
    const written = value === true ? '' : String(value);
    if (switches.has(name) && written !== '' && written !== name) throw new WriteError(`<${tag}>: ${name}="${written}" is not understood. It is there, or it is not: it takes no value.`);
    if (name === 'dir' && !directions.includes(written)) throw new WriteError(`<${tag}>: dir="${written}" is not understood. Allowed: ${directions.join(', ')}.`);
    pairs.push([name, written]);
  }
  return pairs;
}

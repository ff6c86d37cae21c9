const warned = new WeakMap<Element, Set<string>>();

/** Where warnings go: to the console, unless somebody who renders elsewhere collects them. */
let report = (warning: string): void => console.warn(warning);

/** Hands every warning to another from now on. Gives the function that ends it. */
export function reportTo(other: (warning: string) => void): () => void {
  const before = report;
  report = other;
  return () => {
    report = before;
  };
}

/** Warns once for each element and bad value, naming the element, the attribute and what is allowed. */
export function warn(element: Element, attribute: string, value: unknown, allowed: string, outcome = 'The default is used.'): void {
  const key = `${attribute}=${String(value)}`;
  let keys = warned.get(element);
  if (!keys) warned.set(element, (keys = new Set()));
  if (keys.has(key)) return;
  keys.add(key);
  report(`<${element.localName}>: ${attribute}="${String(value)}" is not understood. Allowed: ${allowed}. ${outcome}`);
}

/** One of a set of words. Unset gives the default; anything else gives the default with a warning. */
export function oneOf<Value extends string, Default>(
  element: Element,
  attribute: string,
  value: unknown,
  allowed: readonly Value[],
  otherwise: Default,
): Value | Default {
  if (value === undefined || value === null) return otherwise;
  if (allowed.includes(value as Value)) return value as Value;
  warn(element, attribute, value, allowed.join(', '));
  return otherwise;
}

/** Words, trimmed. Empty counts as unset. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A whole number within bounds. Unset gives the default; anything else gives the default with a warning. */
export function wholeNumber<Default>(
  element: Element,
  attribute: string,
  value: unknown,
  { min, max }: { readonly min: number; readonly max: number },
  otherwise: Default,
): number | Default {
  if (value === undefined || value === null) return otherwise;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (Number.isInteger(number) && (number as number) >= min && (number as number) <= max) return number as number;
  warn(element, attribute, value, `a whole number from ${min} to ${max}`);
  return otherwise;
}

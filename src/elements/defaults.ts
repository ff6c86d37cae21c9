/** What a page may set once for all its elements. An element's own attribute wins. */
export interface Defaults {
  colorScheme?: 'auto' | 'light' | 'dark' | 'night';
  headingLevel?: number;
}

let defaults: Readonly<Defaults> = {};
const listeners = new Set<() => void>();

/**
 * Sets shared options for every element of the page, now and later. A call adds to earlier ones; `undefined` unsets.
 *
 * @example setDefaults({ colorScheme: 'dark', headingLevel: 3 })
 */
export function setDefaults(values: Defaults): void {
  defaults = { ...defaults, ...values };
  for (const listener of listeners) listener();
}

export function getDefaults(): Readonly<Defaults> {
  return defaults;
}

/** Called whenever the defaults change. Gives the function that ends it. */
export function onDefaultsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Makes elements without markup from strings. */

/**
 * An element with its properties, attributes (names with a hyphen, `for`, `role`, `list`, …) and children.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, unknown>>} [properties]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (name in element && name !== 'list') Object.assign(element, { [name]: value });
    else element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

/**
 * A sentence whose `code` is code.
 *
 * @param {string} text
 * @returns {(Node | string)[]}
 */
export const withCode = (text) => text.split('`').map((part, place) => (place % 2 ? make('code', {}, part) : part));

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`#${id} is not on the page`);
  return element;
}

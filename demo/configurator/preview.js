/** The chosen elements, live: kept from choice to choice, and changed where something changed. */
import { attributesOf } from './markup.js';
import { lookOf } from './styles.js';

/** @typedef {import('./snippets.js').Configuration} Configuration */

/**
 * @param {HTMLElement} page
 * @returns {(configuration: Configuration) => void}
 */
export function previewIn(page) {
  /** @type {Map<string, { readonly element: HTMLElement, written: Map<string, string> }>} */
  const shown = new Map();
  /** @type {string[]} */
  let variables = [];
  return (configuration) => {
    const tags = configuration.elements.map(({ tag }) => tag);
    for (const [tag, { element }] of shown) {
      if (tags.includes(tag)) continue;
      element.remove();
      shown.delete(tag);
    }
    configuration.elements.forEach((chosen, place) => {
      const there = shown.get(chosen.tag) ?? { element: document.createElement(chosen.tag), written: new Map() };
      there.written = write(there, new Map(attributesOf(configuration, chosen).map(([name, value]) => [name, value === true ? '' : value])));
      if (page.children[place] !== there.element) page.insertBefore(there.element, page.children[place] ?? null);
      shown.set(chosen.tag, there);
    });
    for (const name of variables) page.style.removeProperty(name);
    variables = lookOf(configuration).map(([name, value]) => {
      page.style.setProperty(`--lactation-${name}`, value);
      return `--lactation-${name}`;
    });
  };
}

/**
 * Writes the attributes that differ from those written before: what a press in the preview has changed stays.
 *
 * @param {{ readonly element: HTMLElement, readonly written: Map<string, string> }} there
 * @param {Map<string, string>} attributes
 */
function write({ element, written }, attributes) {
  for (const name of written.keys()) if (!attributes.has(name)) element.removeAttribute(name);
  for (const [name, value] of attributes) if (written.get(name) !== value) element.setAttribute(name, value);
  return attributes;
}

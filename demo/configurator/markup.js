/** The elements as text, escaped for where it is pasted. */

/** @typedef {import('./snippets.js').Configuration} Configuration */

const width = 100;

/**
 * A value between double quotes.
 *
 * @param {string} value
 * @param {RegExp} [escape] characters besides those of HTML that mean something where it is pasted
 */
export function attribute(value, escape) {
  const text = value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `"${escape ? text.replace(escape, (character) => `&#${character.codePointAt(0)};`) : text}"`;
}

/**
 * What an element is given: its id where another asks for it, its language, its own options, then those of all. A
 * schedule asks for a timer by its tag, which is then the timer's id; not where there is none.
 *
 * @param {Configuration} configuration
 * @param {Configuration['elements'][number]} element
 * @returns {[string, string | true][]}
 */
export function attributesOf({ elements, language, shared }, { tag, attributes }) {
  const isAskedFor = elements.some((other) => other.attributes.timer === tag);
  return [
    .../** @type {[string, string][]} */ (isAskedFor ? [['id', tag]] : []),
    .../** @type {[string, string][]} */ (language ? [['lang', language]] : []),
    ...Object.entries(attributes).filter(([name, value]) => name !== 'timer' || elements.some((other) => other.tag === value)),
    ...Object.entries(shared),
  ];
}

/**
 * The elements as HTML.
 *
 * @param {Configuration} configuration
 * @param {{ readonly indent?: string, readonly escape?: RegExp }} [options]
 */
export function markup(configuration, { indent = '', escape } = {}) {
  return configuration.elements.map((element) => `${open(configuration, element, indent, escape)}></${element.tag}>`).join('\n');
}

/**
 * The elements as JSX, which decodes the entities of its strings as HTML does.
 *
 * @param {Configuration} configuration
 * @param {string} indent
 */
export function markupInJsx(configuration, indent) {
  return configuration.elements.map((element) => `${open(configuration, element, indent)} />`).join('\n');
}

/**
 * A start tag but for its end: on one line where that is short, else one line an attribute.
 *
 * @param {Configuration} configuration
 * @param {Configuration['elements'][number]} element
 * @param {string} indent
 * @param {RegExp} [escape]
 */
function open(configuration, element, indent, escape) {
  const attributes = attributesOf(configuration, element).map(([name, value]) => (value === true ? name : `${name}=${attribute(value, escape)}`));
  const line = `${indent}<${[element.tag, ...attributes].join(' ')}`;
  return line.length <= width ? line : [`${indent}<${element.tag}`, ...attributes.map((each) => `${indent}  ${each}`)].join('\n');
}

/** @param {...string} parts */
export const lines = (...parts) => `${parts.join('\n')}\n`;

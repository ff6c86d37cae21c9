/** What can be set on each element, as fields of a form, made from what the build says of the elements. */

/**
 * @typedef {object} Field
 * @property {string} name the attribute
 * @property {'choice' | 'several' | 'switch' | 'number' | 'minutes' | 'time' | 'date' | 'zone' | 'tel' | 'text' | 'timer'} kind
 * @property {string} description in Markdown, as far as code goes
 * @property {readonly string[]} [values] of a choice
 * @property {number} [min] of a number
 * @property {number} [max] of a number
 * @property {string} [fallback] what holds where it is not set
 */

/**
 * What `dist/custom-elements.json` says, as far as it is used.
 *
 * @typedef {{ readonly modules: readonly { readonly declarations?: readonly Declaration[] }[] }} CustomElements
 * @typedef {{ readonly tagName?: string, readonly members?: readonly { readonly name: string, readonly default?: string }[], readonly attributes?: readonly Attribute[] }} Declaration
 * @typedef {{ readonly name: string, readonly type?: { readonly text: string }, readonly description?: string, readonly inheritedFrom?: { readonly name: string } }} Attribute
 */

/** The elements in the order in which they are offered, and what for. */
export const elements = /** @type {const} */ ({
  'expression-guide': 'How to express milk by hand, step by step',
  'session-timer': 'A timer for two busy hands',
  'feeding-schedule': 'When the baby last fed; a timetable for expressing',
  'session-log': 'What was done, day by day, to print and take along',
  'method-chooser': 'By hand, or with which kind of pump',
  'milk-storage': 'How long expressed milk keeps',
  'safety-notes': 'When to call for help, and whom',
});

/** What the types alone do not tell. @type {Readonly<Record<string, Partial<Field>>>} */
const told = {
  situation: { kind: 'choice', values: ['learning', 'low-supply', 'engorgement', 'leftovers', 'night'] },
  show: { kind: 'several', values: ['compare', 'mistakes', 'tips'] },
  timer: { kind: 'timer' },
  'time-zone': { kind: 'zone' },
  'help-phone': { kind: 'tel' },
  'emergency-phone': { kind: 'tel' },
  'interval-minutes': { max: 1440 },
  'session-minutes': { max: 1440 },
};

/**
 * The fields of each element, and those that all share.
 *
 * @param {CustomElements} manifest
 * @param {readonly string[]} languages
 * @returns {{ readonly own: Readonly<Record<string, readonly Field[]>>, readonly shared: readonly Field[] }}
 */
export function fieldsOf({ modules }, languages) {
  /** @type {Record<string, readonly Field[]>} */
  const own = {};
  /** @type {Field[]} */
  let shared = [];
  for (const { tagName: tag, attributes = [] } of modules.flatMap(({ declarations = [] }) => declarations)) {
    if (!tag || !(tag in elements)) continue;
    const isShared = (/** @type {Attribute} */ { inheritedFrom }) => inheritedFrom?.name === 'LactationElement';
    own[tag] = attributes.filter((attribute) => !isShared(attribute)).map((attribute) => fieldOf(attribute));
    shared = attributes.filter(isShared).map((attribute) => (attribute.name === 'languages' ? { ...fieldOf(attribute), kind: 'several', values: languages } : fieldOf(attribute)));
  }
  return { own, shared };
}

/**
 * @param {Attribute} attribute
 * @returns {Field}
 */
function fieldOf({ name, type, description = '' }) {
  const fallback = /Default:? `([^`]+)`/.exec(description)?.[1] ?? /Default (\d+)/.exec(description)?.[1];
  return { name, description, ...typed(type?.text ?? '', description), ...(fallback && { fallback }), ...told[name] };
}

/**
 * @param {string} type
 * @param {string} description
 * @returns {Pick<Field, 'kind' | 'values' | 'min' | 'max'>}
 */
function typed(type, description) {
  if (/boolean/.test(type)) return { kind: 'switch' };
  const literals = [...type.matchAll(/'([^']+)'/g)].map(([, literal = '']) => literal);
  // A type with a name of its own is spelt out in the description, before its default.
  const isNamed = /\b[A-Z]\w+/.test(type);
  if (isNamed) return { kind: 'choice', values: [...description.replace(/Default.*/s, '').matchAll(/`([a-z][\w-]*)`/g)].map(([, value = '']) => value) };
  if (literals.length) return { kind: 'choice', values: literals };
  if (/number/.test(type)) {
    const [, min = '1', max] = /(\d+) to (\d+)/.exec(description) ?? [];
    return { kind: 'number', min: Number(min), ...(max && { max: Number(max) }) };
  }
  if (/`\d+-\d+`/.test(description)) return { kind: 'minutes' };
  if (/`(HH:MM|\d\d:\d\d)`/.test(description)) return { kind: 'time' };
  if (/`YYYY-MM-DD`/.test(description) || /due again/.test(description)) return { kind: 'date' };
  return { kind: 'text' };
}

/**
 * A value as the field allows it, or `undefined`. What comes from an address is held to the same.
 *
 * @param {Field} field
 * @param {string | true} value
 * @returns {string | true | undefined}
 */
export function allowed({ kind, values = [], min = -Infinity, max = Infinity }, value) {
  const text = value === true ? '' : value.trim();
  switch (kind) {
    case 'switch':
      return true;
    case 'timer':
      return 'session-timer';
    case 'choice':
      return values.includes(text) ? text : undefined;
    case 'several':
      return text.split(/\s+/).filter((word) => values.includes(word)).join(' ') || undefined;
    case 'number':
      return /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max ? text : undefined;
    case 'minutes':
      return /^\d{1,3}(-\d{1,3})?$/.test(text) ? text : undefined;
    case 'time':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : undefined;
    case 'tel':
      return /^[\d+*#().\-\s/]+$/.test(text) && /\d{2}/.test(text.replace(/\D/g, '')) ? text : undefined;
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined;
    default:
      return text.replace(/[\p{Cc}]/gu, '') || undefined;
  }
}

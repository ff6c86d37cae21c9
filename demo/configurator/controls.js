/** A field as a control of the form, with its label, what it does, and what is wrong with what was written. */
import { make, withCode } from './dom.js';
import { allowed } from './fields.js';

/** @typedef {import('./fields.js').Field} Field */

/**
 * @typedef {object} Control
 * @property {string} name
 * @property {HTMLElement} node
 * @property {() => string | true | undefined} get what is written, as far as it is allowed
 * @property {(value: string | true | undefined) => void} set
 */

/**
 * @param {Field} field
 * @param {{ readonly id: string, readonly label?: string, readonly nameOf?: (value: string) => string }} options
 * @returns {Control}
 */
export function control(field, { id, label = labelOf(field.name), nameOf = (value) => value }) {
  if (field.kind === 'switch' || field.kind === 'timer') return switching(field, id, label);
  if (field.kind === 'several') return several(field, id, label, nameOf);
  return field.kind === 'choice' ? choosing(field, id, label) : writing(field, id, label);
}

/** @param {string} name */
const labelOf = (name) => (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ');

/**
 * @param {Field} field
 * @param {string} id
 */
const help = ({ description }, id) => make('p', { className: 'help', id: `${id}-help` }, ...withCode(description));

/** @type {(field: Field, id: string, label: string) => Control} */
function switching(field, id, label) {
  const input = make('input', { type: 'checkbox', id, 'aria-describedby': `${id}-help` });
  const node = make('div', { className: 'field switch' }, input, make('label', { htmlFor: id }, label), help(field, id));
  return { name: field.name, node, get: () => (input.checked ? allowed(field, true) : undefined), set: (value) => void (input.checked = value !== undefined) };
}

/** @type {(field: Field, id: string, label: string, nameOf: (value: string) => string) => Control} */
function several(field, id, label, nameOf) {
  const boxes = (field.values ?? []).map((value) => make('input', { type: 'checkbox', value, id: `${id}-${value}` }));
  const choices = boxes.map((box) => make('label', { className: 'box', htmlFor: box.id }, box, make('span', { lang: field.name === 'languages' ? box.value : undefined }, nameOf(box.value))));
  const node = make('fieldset', { className: 'field', 'aria-describedby': `${id}-help` }, make('legend', {}, label), make('div', { className: 'boxes' }, ...choices), help(field, id));
  const get = () => allowed(field, boxes.filter(({ checked }) => checked).map(({ value }) => value).join(' '));
  const set = (/** @type {string | true | undefined} */ value) => boxes.forEach((box) => (box.checked = String(value ?? '').split(' ').includes(box.value)));
  return { name: field.name, node, get, set };
}

/** @type {(field: Field, id: string, label: string) => Control} */
function choosing(field, id, label) {
  const options = (field.values ?? []).map((value) => make('option', { value }, value));
  const select = make('select', { id, 'aria-describedby': `${id}-help` }, make('option', { value: '' }, field.fallback ? `Default: ${field.fallback}` : 'Not set'), ...options);
  const node = make('div', { className: 'field' }, make('label', { htmlFor: id }, label), select, help(field, id));
  return { name: field.name, node, get: () => select.value || undefined, set: (value) => void (select.value = String(value ?? '')) };
}

/** How each kind is written. @type {Readonly<Record<string, Readonly<Record<string, unknown>>>>} */
const written = {
  number: { inputMode: 'numeric', size: 6 },
  minutes: { size: 6, placeholder: '5-10' },
  time: { type: 'time' },
  date: { type: 'date' },
  zone: { spellcheck: false, placeholder: 'Asia/Ho_Chi_Minh' },
  tel: { type: 'tel' },
};

/** @type {(field: Field, id: string, label: string) => Control} */
function writing(field, id, label) {
  const input = make('input', { type: 'text', id, 'aria-describedby': `${id}-help ${id}-wrong`, placeholder: field.fallback, ...written[field.kind] });
  const wrong = make('p', { className: 'wrong', id: `${id}-wrong` });
  const node = make('div', { className: 'field' }, make('label', { htmlFor: id }, label), input, wrong, help(field, id));
  if (field.kind === 'zone') node.append(zones(input, id));
  const judge = () => {
    const isWrong = input.value.trim() !== '' && allowed(field, input.value) === undefined;
    input.setAttribute('aria-invalid', String(isWrong));
    wrong.textContent = isWrong ? `Left out: ${expected(field)}.` : '';
  };
  input.addEventListener('input', judge);
  const set = (/** @type {string | true | undefined} */ value) => {
    if (value !== get()) input.value = value === undefined ? '' : String(value);
    judge();
  };
  const get = () => allowed(field, input.value) || undefined;
  return { name: field.name, node, get, set };
}

/** @param {Field} field */
function expected({ kind, min = 1, max }) {
  if (kind === 'number') return `a whole number from ${min}${max ? ` to ${max}` : ''}`;
  if (kind === 'tel') return 'a number to call has digits, spaces and + * # ( ) . - /';
  return kind === 'minutes' ? 'minutes, as 5 or 5-10' : 'this is not understood';
}

/**
 * The time zones that the browser knows.
 *
 * @param {HTMLInputElement} input
 * @param {string} id
 */
function zones(input, id) {
  input.setAttribute('list', `${id}-list`);
  return make('datalist', { id: `${id}-list` }, ...(Intl.supportedValuesOf?.('timeZone') ?? []).map((value) => make('option', { value })));
}

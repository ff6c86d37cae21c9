/** The fields of the look, and what the elements make of its colours. */
import { hex } from './colour.js';
import { bothOf, check, inScheme } from './contrast.js';
import { byId, make, withCode } from './dom.js';
import { isValue } from './styles.js';

/** @typedef {import('./controls.js').Control} Control */
/** @typedef {import('./colour.js').Colour} Colour */

const fields = [
  { name: 'accent', label: 'Accent', colour: '#692f5a', help: 'Your colour. Everything else follows from it.' },
  { name: 'surface', label: 'Surface', colour: '#fdf8f4', help: 'The sheet. `light-dark(#fff, #111)` gives one for each.' },
  { name: 'on-accent', label: 'Words on the accent', colour: '#ffffff', help: 'Left empty: black or white, whichever reads.' },
  { name: 'radius', label: 'Corners', placeholder: '0.875em', values: ['0', '0.25em', '0.5em', '0.875em', '1.5em'], help: 'The radius of buttons.' },
  { name: 'font', label: 'Font', placeholder: 'your page’s', values: ['system-ui, sans-serif', 'Georgia, serif', 'ui-rounded, system-ui, sans-serif'], help: 'Left empty: your page’s own.' },
  { name: 'heading-font', label: 'Font of headings', placeholder: 'as the font', values: ['Georgia, serif', 'ui-serif, Georgia, serif'], help: 'Left empty: as the rest.' },
  { name: 'font-size', label: 'Text size', placeholder: '1em', values: ['1em', '1.0625em', '1.125em', '1.25em'], help: 'Left empty: your page’s own.' },
];

/** @returns {Control[]} */
export const lookControls = () => fields.map(lookControl);

/**
 * @param {typeof fields[number]} field
 * @returns {Control}
 */
function lookControl({ name, label, colour, placeholder = colour, values = [], help }) {
  const id = `look-${name}`;
  const input = make('input', { type: 'text', id, placeholder, spellcheck: false, autocapitalize: 'none', 'aria-describedby': `${id}-help ${id}-wrong` });
  const picker = colour ? make('input', { type: 'color', 'aria-label': `${label}: pick`, value: colour }) : undefined;
  const wrong = make('p', { className: 'wrong', id: `${id}-wrong` });
  const node = make(
    'div',
    { className: 'field' },
    make('label', { htmlFor: id }, label),
    make('div', { className: 'with-picker' }, ...(picker ? [picker] : []), input),
    wrong,
    make('p', { className: 'help', id: `${id}-help` }, ...withCode(help)),
  );
  if (values.length) {
    input.setAttribute('list', `${id}-list`);
    node.append(make('datalist', { id: `${id}-list` }, ...values.map((value) => make('option', { value }))));
  }
  const isRight = (/** @type {string} */ value) => isValue(value) && (!colour || CSS.supports('color', value) || Object.values(bothOf(value)).every((each) => CSS.supports('color', each)));
  const get = () => (isRight(input.value.trim()) ? input.value.trim() : undefined);
  const judge = () => {
    const isWrong = input.value.trim() !== '' && get() === undefined;
    input.setAttribute('aria-invalid', String(isWrong));
    wrong.textContent = isWrong ? `Left out: ${colour ? 'this is not a colour' : 'this is not understood'}.` : '';
    if (picker) picker.value = hex(colourOf(bothOf(get() ?? '').light) ?? colourOf(colour ?? '') ?? [0, 0, 0]);
  };
  picker?.addEventListener('input', () => {
    input.value = picker.value;
    judge();
  });
  input.addEventListener('input', judge);
  const set = (/** @type {string | true | undefined} */ value) => {
    if (value !== get()) input.value = typeof value === 'string' ? value : '';
    judge();
  };
  return { name, node, get, set };
}

/**
 * A CSS colour in sRGB, as this browser paints it; `undefined` where that cannot be told here.
 *
 * @param {string} value
 * @returns {Colour | undefined}
 */
function colourOf(value) {
  if (!value || /var\(/.test(value) || !CSS.supports('color', value)) return undefined;
  brush ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  if (!brush) return undefined;
  brush.fillStyle = value;
  brush.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [r / 255, g / 255, b / 255];
}

/** @type {CanvasRenderingContext2D | null | undefined} */
let brush;

/**
 * Shows what comes of the colours, each with its fix where one is wanted.
 *
 * @param {Readonly<Record<string, string>>} look
 * @param {string} scheme
 * @param {(name: string, value: string) => void} mend
 */
export function showFindings(look, scheme, mend) {
  const schemes = /** @type {import('./contrast.js').Scheme[]} */ (scheme === 'night' ? [] : ['light', 'dark'].filter((each) => scheme === each || scheme === 'auto'));
  const found = schemes.flatMap((each) => check(coloursOf(look, each), each));
  say(byId('findings-status'), summary(found));
  byId('findings').replaceChildren(...found.map((finding) => item(finding, look, scheme, mend)));
}

/** @param {readonly import('./contrast.js').Finding[]} found */
function summary(found) {
  const wanting = found.filter(({ good }) => !good);
  if (found.length === 0) return 'Night has colours of its own, dim and warm, and leaves yours aside.';
  if (wanting.some(({ about }) => about === 'words')) return 'The words on the big button are hard to read.';
  if (wanting.length) return `All text reads well. Look at ${wanting.length === 1 ? 'one thing' : `${wanting.length} things`}.`;
  return 'Everything reads well.';
}

/**
 * @param {Readonly<Record<string, string>>} look
 * @param {import('./contrast.js').Scheme} scheme
 */
function coloursOf(look, scheme) {
  const entries = ['accent', 'on-accent', 'surface'].map((name) => [name, colourOf(bothOf(look[name] ?? '')[scheme])]);
  return Object.fromEntries(entries.filter(([, colour]) => colour));
}

/** @type {(finding: import('./contrast.js').Finding, look: Readonly<Record<string, string>>, scheme: string, mend: (name: string, value: string) => void) => HTMLElement} */
function item({ about, scheme: one, over, under, ratio, good, fix }, look, scheme, mend) {
  const where = scheme === 'auto' ? `, ${one}` : '';
  const sample = make('span', { className: 'sample', 'aria-hidden': 'true' }, about === 'button' || about === 'held' ? '' : 'Aa');
  sample.style.setProperty('background', hex(about === 'button' || about === 'held' ? over : under));
  sample.style.setProperty('color', hex(over));
  sample.style.setProperty('outline-color', hex(about === 'button' ? under : over));
  const figure = about === 'held' ? '' : `${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1`;
  const words = { text: 'Text on the sheet', words: 'Words on the big button', button: 'The big button on the sheet', held: `The sheet is shown as ${hex(over)}` }[about];
  const why = { text: '', words: 'Too little: 4.5 : 1 is wanted.', button: 'It hardly stands out. That is allowed: its words say what it is.', held: 'Yours is held to the scheme, so that text stays readable.' }[about];
  const node = make('li', { className: good ? 'good' : 'wanting' }, sample, make('span', { className: 'about' }, `${words}${where}`), make('span', { className: 'ratio' }, figure));
  if (good) return node;
  node.append(make('span', { className: 'why' }, why));
  if (!fix) return node;
  const value = fix.value && (scheme === 'auto' ? inScheme(look[fix.name] || fix.value, one, fix.value) : fix.value);
  const button = make('button', { type: 'button', className: 'plain' }, value ? `Use ${value}` : 'Leave it to the elements');
  button.addEventListener('click', () => mend(fix.name, value));
  node.append(button);
  return node;
}

/**
 * Writes only what has changed, so that it is not read out again.
 *
 * @param {HTMLElement} element
 * @param {string} text
 */
function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

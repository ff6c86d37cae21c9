/**
 * Tells what the elements make of a host's colours, and offers another where that is not what she sees. The elements hold
 * colours to their scheme by themselves (`src/theme/tokens.ts`), so that text stays readable; these are the same sums, for
 * saying beforehand what comes of them.
 */

import { clamp, contrast, fromOklch, hex, mix, oklab, polar, round, toOklch, luminance } from './colour.js';

/** @typedef {import('./colour.js').Colour} Colour */
/** @typedef {'light' | 'dark'} Scheme */
/** @typedef {{ readonly accent?: Colour, readonly 'on-accent'?: Colour, readonly surface?: Colour }} Look */

/**
 * What is found in one scheme.
 *
 * @typedef {object} Finding
 * @property {'words' | 'button' | 'held' | 'text'} about the words on the big button; the button on the sheet; a sheet that is shown otherwise; text on the sheet
 * @property {Scheme} scheme
 * @property {Colour} over
 * @property {Colour} under
 * @property {number} ratio
 * @property {boolean} good
 * @property {{ readonly name: 'accent' | 'on-accent' | 'surface', readonly value: string }} [fix] an empty value leaves it to the elements
 */

/** The accent where the host sets none. */
const blackcurrant = fromOklch([0.4, 0.1, (338 * Math.PI) / 180]);

/**
 * Looks at the colours in one scheme.
 *
 * @param {Look} look
 * @param {Scheme} scheme
 * @returns {Finding[]}
 */
export function check(look, scheme) {
  const { fill, on, surface, text } = sheetOf(look, scheme);
  /** @type {(about: Finding['about'], over: Colour, under: Colour, need: number) => Finding} */
  const finding = (about, over, under, need) => {
    const ratio = contrast(over, under);
    return { about, scheme, over, under, ratio, good: ratio >= need };
  };
  const words = finding('words', on, fill, 4.5);
  const button = finding('button', fill, surface, 3);
  const held = look.surface && finding('held', surface, look.surface, 0);
  return [
    finding('text', text, surface, 7),
    words.good ? words : { ...words, fix: { name: 'on-accent', value: '' } },
    button.good ? button : { ...button, fix: { name: 'accent', value: hex(standingOut(look, scheme)) } },
    ...(held && held.ratio > 1.06 ? [{ ...held, good: false, fix: { name: /** @type {const} */ ('surface'), value: hex(surface) } }] : []),
  ];
}

/**
 * The colours of a sheet, as the elements make them of the host's.
 *
 * @param {Look} look
 * @param {Scheme} scheme
 * @returns {{ fill: Colour, on: Colour, surface: Colour, text: Colour }}
 */
export function sheetOf({ accent = blackcurrant, 'on-accent': own, surface: paper }, scheme) {
  const isLight = scheme === 'light';
  const [lightness, chroma, hue] = toOklch(accent);
  const fill = isLight ? accent : fromOklch([clamp(0.53, lightness, 0.86), Math.min(chroma, 0.17), hue]);
  const lamp = isLight
    ? mix(oklab([0.982, Math.min(chroma, 0.01), hue]), oklab([0.982, 0.009, (68 * Math.PI) / 180]), 0.18)
    : mix(oklab([0.205, Math.min(chroma * 0.25, 0.022), hue]), oklab([0.198, 0.01, (50 * Math.PI) / 180]), 0.55);
  const [l, c, h] = paper ? toOklch(paper) : polar(lamp);
  return {
    fill,
    on: own ?? (luminance(fill) < 0.179 ? [1, 1, 1] : [0, 0, 0]),
    surface: fromOklch(isLight ? [Math.max(l, 0.94), Math.min(c, 0.04), h] : [Math.min(l, 0.245), Math.min(c, 0.03), h]),
    text: fromOklch(isLight ? [0.235, Math.min(chroma * 0.35, 0.03), hue] : [0.93, Math.min(chroma * 0.15, 0.012), hue]),
  };
}

/**
 * The nearest accent of the same hue whose button can be told from the sheet: darker in light, lighter in dark.
 *
 * @param {Look} look
 * @param {Scheme} scheme
 * @returns {Colour}
 */
function standingOut(look, scheme) {
  const [lightness, chroma, hue] = toOklch(look.accent ?? blackcurrant);
  const step = scheme === 'light' ? -0.01 : 0.01;
  let accent = look.accent ?? blackcurrant;
  for (let l = lightness; l >= 0 && l <= 1; l += step) {
    accent = round(fromOklch([l, chroma, hue]));
    const { fill, surface } = sheetOf({ ...look, accent }, scheme);
    if (contrast(fill, surface) >= 3) break;
  }
  return accent;
}

/**
 * The two colours of a `light-dark()`; any other text stands for both.
 *
 * @param {string} value
 * @returns {Readonly<Record<Scheme, string>>}
 */
export function bothOf(value) {
  const inner = /^\s*light-dark\((.*)\)\s*$/s.exec(value)?.[1];
  if (inner === undefined) return { light: value, dark: value };
  let depth = 0;
  const comma = [...inner].findIndex((character) => ((depth += Number(character === '(') - Number(character === ')')), character === ',' && depth === 0));
  return comma < 0 ? { light: value, dark: value } : { light: inner.slice(0, comma).trim(), dark: inner.slice(comma + 1).trim() };
}

/**
 * A value for one scheme beside what there is for the other.
 *
 * @param {string} value
 * @param {Scheme} scheme
 * @param {string} replacement
 */
export function inScheme(value, scheme, replacement) {
  const both = bothOf(value);
  const light = scheme === 'light' ? replacement : both.light;
  const dark = scheme === 'dark' ? replacement : both.dark;
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

/** Colours as numbers: sRGB, OKLab (in which lightness is as the eye has it), and the contrast of two. */

/** @typedef {readonly [red: number, green: number, blue: number]} Colour from 0 to 1, in sRGB */
/** @typedef {readonly [l: number, a: number, b: number]} Oklab */
/** @typedef {readonly [lightness: number, chroma: number, hue: number]} Oklch the hue in radians */

/**
 * The WCAG contrast ratio of two colours.
 *
 * @param {Colour} one
 * @param {Colour} other
 */
export function contrast(one, other) {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** @param {Colour} colour */
export const hex = (colour) => `#${colour.map((value) => Math.round(clamp(0, value, 1) * 255).toString(16).padStart(2, '0')).join('')}`;

/** @type {(colour: Colour) => Colour} */
export const round = ([r, g, b]) => [Math.round(r * 255) / 255, Math.round(g * 255) / 255, Math.round(b * 255) / 255];

/** @type {(least: number, value: number, most: number) => number} */
export const clamp = (least, value, most) => Math.min(Math.max(value, least), most);

/** @param {Colour} colour */
export const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** @param {number} value */
const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** @param {number} value */
const encoded = (value) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/** @type {(colour: Oklch) => Oklab} */
export const oklab = ([l, c, h]) => [l, c * Math.cos(h), c * Math.sin(h)];

/** @type {(colour: Oklab) => Oklch} */
export const polar = ([l, a, b]) => [l, Math.hypot(a, b), Math.atan2(b, a)];

/** @type {(one: Oklab, other: Oklab, share: number) => Oklab} */
export const mix = (one, other, share) => [one[0] * share + other[0] * (1 - share), one[1] * share + other[1] * (1 - share), one[2] * share + other[2] * (1 - share)];

/** @type {(colour: Colour) => Oklch} */
export function toOklch(colour) {
  const [r, g, b] = [linear(colour[0]), linear(colour[1]), linear(colour[2])];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return polar([
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]);
}

/** In sRGB: what lies outside of it is clipped, as a screen does. @param {Oklch} colour @returns {Colour} */
export function fromOklch(colour) {
  const [lightness, a, b] = oklab(colour);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const part = (/** @type {number} */ value) => clamp(0, encoded(value), 1);
  return [
    part(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    part(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    part(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

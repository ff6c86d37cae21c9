import type { CSSResult } from 'lit';
import { languageMenuStyles } from '../elements/language-menu.js';
import type { LactationElement } from '../elements/lactation-element.js';
import { fixedColours } from '../theme/fixed-colours.js';
import { lateStyles } from '../theme/late.js';
import { nightColours } from '../theme/night.js';
import { insideHost } from './inside-host.js';
import { writtenStyles } from './written-styles.js';

/** Whether the engine can make a safe set of colours from the host's. */
const derivesColours = '(color: light-dark(oklch(from red l c h), red))';

/** Everything that a written element needs, as one style sheet. Paper, and who reads it, have the last word. */
export function styleSheet(element: typeof LactationElement, more: readonly CSSResult[] = []): string {
  const text = (styles: readonly CSSResult[]) => styles.map(({ cssText }) => cssText).join('');
  void element.observedAttributes; // makes the element's list of styles
  const sheet = [
    text(element.elementStyles as CSSResult[]),
    `@supports not ${derivesColours} {${text([fixedColours])}}`,
    text([nightColours, languageMenuStyles, ...more, ...lateStyles, writtenStyles]),
  ];
  return insideHost(collapse(sheet.join('')));
}

const collapse = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .trim();

/** The hash by which a policy allows an inline style sheet: `'sha256-…'`. */
export async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
}

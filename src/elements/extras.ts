import { nothing, type CSSResult, type TemplateResult } from 'lit';
import type { LocalizeController } from '../localization/localize-controller.js';
import { contrastStyles } from '../theme/contrast.js';
import { fixedColours } from '../theme/fixed-colours.js';
import { nightColours } from '../theme/night.js';
import { getDefaults } from './defaults.js';
import { languageMenu, languageMenuStyles } from './language-menu.js';
import type { LactationElement } from './lactation-element.js';
import { signOffLine, signOffOf, type SignOff } from './sign-off.js';

/** What only some elements have. */
export interface Extras {
  readonly styles: readonly CSSResult[];
  readonly signOff: SignOff | undefined;
  /** How far the words have been checked for this site. */
  readonly state: string | undefined;
  readonly menu: TemplateResult | typeof nothing;
}

const derivesColours = globalThis.CSS?.supports('color', 'light-dark(oklch(from red l c h), red)');

/** What an element has beside what all have. Loaded where a page, or a person's settings, ask for any of it. */
export function extrasOf(element: LactationElement, localize: LocalizeController, scheme: string): Extras {
  const signOff = signOffOf(element);
  const hasMenu = element.languageMenu ?? getDefaults().languageMenu;
  return {
    styles: [...(derivesColours ? [] : [fixedColours]), ...(scheme === 'night' ? [nightColours] : []), contrastStyles, ...(hasMenu ? [languageMenuStyles] : [])],
    signOff,
    state: signOff && signOffLine(signOff, localize.msg),
    menu: hasMenu ? languageMenu(element, localize) : nothing,
  };
}

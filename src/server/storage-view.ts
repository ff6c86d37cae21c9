import { css, html, type TemplateResult } from 'lit';
import { ruleNames } from '../content/storage/labels.js';
import { ruleChoices } from '../content/storage/rules.js';
import type { MilkStorage } from '../elements/milk-storage/milk-storage.js';
import { tableView } from '../elements/milk-storage/table-view.js';
import { temperatureUnitOf } from '../localization/temperature.js';
import type { Written } from './elements.js';

/** The table of every rule that is not in force: without a script, none can be chosen. Where no times are shown, none. */
export function storageView(element: MilkStorage, { view, msg, locale }: Written): TemplateResult {
  if (element.infant === 'preterm') return view;
  const { authority = 'cautious', temperatureUnit: unit = temperatureUnitOf(locale), ownHeadingLevel: level } = element;
  const tables = ruleChoices
    .filter((choice) => choice !== authority)
    .map((choice) => tableView({ keeping: 'fridge', times: {}, msg, locale, unit, level, choice, now: undefined, ask: () => undefined }, undefined, ruleNames[choice](msg)));
  return html`${view}<div class="whole">${tables}</div>`;
}

/** What the element itself loads only once somebody is there is not shown before either. */
export const storageViewStyles = css`
  @media screen and (scripting: enabled) {
    .more > * {
      display: var(--_late) !important;
    }
    .picks i > * {
      visibility: hidden;
    }
  }
`;

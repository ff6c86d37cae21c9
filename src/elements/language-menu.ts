import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { languageLabels } from '../content/language-labels.js';
import { bestLanguage, listedLanguages, loadCatalog, registered } from '../localization/catalogs.js';
import { brought } from '../localization/locales/brought.js';
import { formatLanguage } from '../localization/language-name.js';
import { canonical, fallbackChain, inheritedLanguage, sourceLanguage } from '../localization/language.js';
import type { LocalizeController } from '../localization/localize-controller.js';

/** Lets her choose the language of one element, where there is a choice. Loaded only where a host asks for it. */
export function languageMenu(element: LitElement, localize: LocalizeController): TemplateResult | typeof nothing {
  const tags = choices(localize);
  if (tags.length < 2) return nothing;
  return html`<label class="language">
    <span>${languageLabels.language(localize.msg)}</span>
    <select @change=${(event: Event) => choose(event.target as HTMLSelectElement, element, localize)}>
      ${tags.map((tag) => html`<option value=${tag} lang=${tag} .selected=${tag === localize.language}>${formatLanguage(tag)}</option>`)}
    </select>
  </label>`;
}

/** The languages that the host allows and that can be had, in its order; and the one that is shown. */
function choices({ language, allowed }: LocalizeController): string[] {
  const had = [sourceLanguage, ...brought, ...registered.keys()].filter((tag) => tag && bestLanguage(tag, allowed) === tag);
  const listed = listedLanguages(allowed ?? '') ?? [];
  return [...new Set([...listed.filter((tag) => had.includes(tag)), ...had.filter((tag) => tag !== sourceLanguage || listed.length === 0), language])];
}

/** Shows a language in this element alone. One that does not come leaves everything as it was. */
async function choose(select: HTMLSelectElement, element: LitElement, localize: LocalizeController): Promise<void> {
  const before = localize.chosen;
  const tag = select.value;
  const around = canonical(inheritedLanguage(element));
  localize.chosen = fallbackChain(around).includes(tag) ? around : tag; // with the region of the page
  element.requestUpdate();
  if (await loadCatalog(tag)) return;
  localize.chosen = before;
  select.value = localize.language;
  element.requestUpdate();
}

export const languageMenuStyles = css`
  .language {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .language select {
    min-block-size: var(--_target);
    max-inline-size: 100%;
    padding-inline: 0.6em;
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
  }
  @media print {
    .language {
      display: none;
    }
  }
`;

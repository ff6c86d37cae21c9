import { html, nothing, type TemplateResult } from 'lit';
import { provenanceLabels } from '../content/provenance-labels.js';
import type { Source } from '../content/sources.js';
import type { MsgFn } from '../localization/message.js';
import { formatDay } from '../localization/format.js';
import { reviewStates } from '../localization/review.js';
import type { SignOff } from '../elements/sign-off.js';
import { version } from '../version.js';

/** The language shown, and how it is spoken. */
interface Shown {
  readonly msg: MsgFn;
  readonly language: string;
  readonly locale: string;
}

/** Where an element's content comes from. */
export interface Provenance {
  readonly sources: readonly Source[];
  /** Whether it holds steps that we put together ourselves. */
  readonly reconstructed: boolean;
}

/** Who says so, how far it has been checked, and what it is not. */
export function provenance({ sources, reconstructed }: Provenance, shown: Shown, signOff: SignOff | undefined): TemplateResult {
  const { msg, language } = shown;
  const state = reviewStates[language] ?? 'draft';
  return html`
    ${signOff ? signed(signOff, shown) : nothing} ${state === 'clinically-reviewed' ? nothing : html`<p>${state === 'draft' ? provenanceLabels.draft(msg) : provenanceLabels.readBack(msg)}</p>`}
    ${reconstructed ? html`<p>${provenanceLabels.reconstructed(msg)}</p>` : nothing}
    ${sources.length > 0 ? html`<ul>${sources.map((source) => html`<li><span lang="en">${citation(source)}</span> ${source.secondHand ? html`<span>(${provenanceLabels.secondHand(msg)})</span>` : nothing}</li>`)}</ul>` : nothing}
    <p>${provenanceLabels.purpose(msg)} ${provenanceLabels.version(msg, version)}</p>
  `;
}

function signed({ by, on, due }: SignOff, { msg, language, locale }: Shown): TemplateResult {
  return html`<p>
    ${provenanceLabels.signedOn(msg, by, formatDay(locale, on))} ${due ? provenanceLabels.dueOn(msg, formatDay(locale, due)) : nothing}
    ${reviewStates[language] === 'clinically-reviewed' ? nothing : provenanceLabels.ownState(msg)}
  </p>`;
}

function citation({ publisher, title, year, url }: Source): TemplateResult {
  return html`${publisher}: ${url ? html`<a href=${url} rel="noreferrer">${title}</a>` : title}${year ? html`, ${year}` : nothing}`;
}

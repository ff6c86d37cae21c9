import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { noNumber } from '../../content/notes.js';
import { safetyLabels } from '../../content/safety/labels.js';
import { afterLoss, closing, signs, vaccination, wetNappies, type Audience } from '../../content/safety/signs.js';
import type { Statement, Text } from '../../content/statement.js';
import { isPrinting } from '../../device/printing.js';
import { buttonStyles } from '../../theme/buttons.js';
import { goStyles } from '../../theme/go.js';
import { noteStyles } from '../../theme/note.js';
import { heading } from '../../views/heading.js';
import { digits, nameOf, telephone, type HelpKind } from '../../views/help.js';
import { chevronDown } from '../../views/icon.js';
import { helpOf } from '../help-numbers.js';
import { LactationElement, type ProvenanceView } from '../lactation-element.js';
import { Lazy } from '../lazy.js';
import { oneOf } from '../options.js';
import { HelpCallEvent } from './events.js';
import { safetyStyles } from './styles.js';

const audiences = ['both', 'mother', 'baby'] as const;
const sources = new Lazy(() => import('./provenance.js'));

/**
 * When to call, and whom: the signs that need help, for mother and baby, at once, today, or soon. Every sign is locked.
 * A list and a number, never a score; the numbers are the site's own, and none is guessed.
 *
 * @fires help-call - She pressed one of the numbers.
 * @slot local-help - The site's own services and opening hours, before the numbers.
 */
export class SafetyNotes extends LactationElement {
  static override readonly tag = 'safety-notes';

  static override properties: PropertyDeclarations = { audience: {}, open: { type: Boolean } };

  static override styles: CSSResultGroup = [LactationElement.styles, noteStyles, goStyles, buttonStyles, safetyStyles];

  /** Whose signs are listed: `both`, `mother` or `baby`. Default `both`. */
  audience?: 'both' | Audience;

  /** Opens from the start what is otherwise opened by a press: what can wait, the nappies, the words after a loss. */
  open = false;

  protected override view(): TemplateResult {
    const { msg } = this.localize;
    const level = this.ownHeadingLevel;
    const audience = oneOf(this, 'audience', this.audience, audiences, 'both');
    const baby = audience !== 'mother';
    const mother = audience !== 'baby';
    return html`
      <div class="locked stack">
        ${heading(level, safetyLabels.title(msg), { class: 'title' })}
        <div class="urgent">
          ${heading(level + 1, safetyLabels.emergency(msg))}
          <div class="columns">
            ${baby ? this.#group(safetyLabels.yourBaby, signs.emergency.baby, level + 2) : nothing}
            ${mother ? this.#group(safetyLabels.you, signs.emergency.mother, level + 2) : nothing}
          </div>
        </div>
        <div class="columns">
          ${baby ? this.#group(safetyLabels.babyToday, [...signs.today.baby, vaccination], level + 1) : nothing}
          ${mother ? this.#group(safetyLabels.youToday, signs.today.mother, level + 1) : nothing}
        </div>
        <div class="more">
          ${this.#disclosure(safetyLabels.soon, [...(baby ? signs.soon.baby : []), ...(mother ? signs.soon.mother : [])])}
          ${baby ? this.#disclosure(safetyLabels.nappies, wetNappies) : nothing}
          ${mother ? this.#disclosure(safetyLabels.loss, afterLoss) : nothing}
        </div>
        ${closing.map((line) => html`<p class="muted">${line.text(msg)}</p>`)}
      </div>
      <slot name="local-help"></slot>
      ${this.#numbers()}
    `;
  }

  protected override async loadProvenance(): Promise<ProvenanceView | undefined> {
    return (await sources.get())?.safetyProvenance;
  }

  #group(title: Text, list: readonly Statement[], level: number): TemplateResult {
    const { msg } = this.localize;
    return html`<section>
      ${heading(level, title(msg), { class: 'group' })}
      <ul class="signs">
        ${list.map(({ text }) => html`<li>${text(msg)}</li>`)}
      </ul>
    </section>`;
  }

  #disclosure(title: Text, list: readonly Statement[]): TemplateResult {
    const { msg } = this.localize;
    return html`<details ?open=${this.open || isPrinting()}>
      <summary>${title(msg)}${chevronDown}</summary>
      <ul class="signs">
        ${list.map(({ text }) => html`<li>${text(msg)}</li>`)}
      </ul>
    </details>`;
  }

  /** At the thumb: the line to press first, the emergency number beside it. Without numbers, words. */
  #numbers(): TemplateResult {
    const { msg } = this.localize;
    const { helpPhone, emergencyPhone } = helpOf(this);
    if (!helpPhone && !emergencyPhone) return html`<p class="locked"><b>${noNumber.text(msg)}</b></p>`;
    return html`<div class="bar">
      ${helpPhone ? this.#call('help', helpPhone, emergencyPhone ? 'go' : 'go wide') : nothing}
      ${emergencyPhone ? this.#call('emergency', emergencyPhone, helpPhone ? 'button emergency' : 'go wide emergency') : nothing}
    </div>`;
  }

  #call(kind: HelpKind, phone: string, look: string): TemplateResult {
    return html`<a class=${look} href=${telephone(phone)} @click=${() => this.dispatchEvent(new HelpCallEvent(kind))}>
      <span>${nameOf(kind, helpOf(this), this.localize.msg)}<br />${digits(phone)}</span>
    </a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safety-notes': SafetyNotes;
  }
}

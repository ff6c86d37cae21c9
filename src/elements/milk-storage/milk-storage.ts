import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { storageLabels } from '../../content/storage/labels.js';
import { followTheUnit, notForTheUnit, sharing } from '../../content/storage/notes.js';
import { placeOf, ruleChoices, type Authority, type RuleChoice } from '../../content/storage/rules.js';
import { afterPaint } from '../../device/after-paint.js';
import { isPrinting } from '../../device/printing.js';
import { temperatureUnitOf, type TemperatureUnit } from '../../localization/temperature.js';
import { noteStyles } from '../../theme/note.js';
import { heading } from '../../views/heading.js';
import { note } from '../../views/note.js';
import { LactationElement, type ProvenanceView } from '../lactation-element.js';
import { Lazy } from '../lazy.js';
import { oneOf } from '../options.js';
import { answerFor } from './answer.js';
import { answerView } from './answer-view.js';
import { askView } from './ask-view.js';
import { StorageLookupEvent } from './events.js';
import type { Lookup, Storage } from './storage.js';
import { storageStyles } from './styles.js';
import { tableView } from './table-view.js';

const infants = ['term', 'preterm'] as const;
const temperatureUnits = ['c', 'f'] as const;
const more = new Lazy(() => import('./more.js'));

/**
 * How long expressed milk keeps: where it is, how warm it is there, since when, and by whose rule. It answers with a
 * moment and the rule behind it, never with a verdict, and shows the whole table. Nothing is stored.
 *
 * @fires storage-lookup - She asked: chose a place, a way of keeping, a moment or a rule.
 * @slot milk-bank - The site's own milk bank, after the note on sharing.
 */
export class MilkStorage extends LactationElement {
  static override readonly tag = 'milk-storage';

  static override styles: CSSResultGroup = [LactationElement.styles, noteStyles, storageStyles];

  static override properties: PropertyDeclarations = {
    authority: {},
    infant: {},
    temperatureUnit: { attribute: 'temperature-unit' },
    lookup: { state: true },
    now: { state: true },
  };

  /** Whose rule: `cdc`, `nhs`, `nhmrc`, or `cautious`, the strictest of them all. Her own choice is written here. Default `cautious`. */
  authority?: 'cautious' | Authority | undefined;

  /** `term`: born at term and at home. `preterm`: born early or in hospital; then the unit's times hold and none are shown. Default `term`. */
  infant?: 'term' | 'preterm';

  /** Degrees Celsius (`c`) or Fahrenheit (`f`). Default: as in the region that `lang` names, Celsius where it names none. */
  temperatureUnit?: TemperatureUnit;

  private lookup: Lookup = { keeping: 'fridge', times: {} };

  private now: number | undefined;

  protected override view(): TemplateResult {
    const { msg } = this.localize;
    const early = oneOf(this, 'infant', this.infant, infants, 'term') === 'preterm';
    return html`
      ${heading(this.ownHeadingLevel, storageLabels.title(msg), { class: 'title' })} ${early ? note(followTheUnit, msg) : this.#times()}
      ${note(sharing, msg)}
      <slot name="milk-bank"></slot>
      <div class=${early ? 'stack' : 'more stack'}>${more.value?.moreView(msg, more.value.helpOf(this), early ? undefined : () => this.#printCard())}</div>
    `;
  }

  protected override firstUpdated(): void {
    afterPaint(() => (this.now ??= Date.now()));
  }

  protected override async loadProvenance(): Promise<ProvenanceView | undefined> {
    return (await more.get())?.storageProvenance;
  }

  protected override async preload(): Promise<void> {
    await Promise.all([super.preload(), more.get()]);
    if (!more.value) return;
    this.adopt(...more.value.moreStyles);
    this.requestUpdate();
  }

  #times(): TemplateResult {
    const { msg } = this.localize;
    const storage = this.#storage;
    const printing = isPrinting();
    const answer = answerFor(storage.choice, this.lookup, this.now ?? 0);
    return html`
      <div class="two stack">
        <div class="stack">${printing ? nothing : html`${answerView(storage, answer)} ${askView(storage, answer, more.value?.icons)}`} ${note(notForTheUnit, msg)}</div>
        ${tableView(storage, printing ? undefined : storage.keeping)}
      </div>
    `;
  }

  get #storage(): Storage {
    const { msg, locale } = this.localize;
    return {
      ...this.lookup,
      msg,
      locale,
      unit: oneOf(this, 'temperature-unit', this.temperatureUnit, temperatureUnits, undefined) ?? temperatureUnitOf(locale),
      level: this.ownHeadingLevel,
      choice: this.#choice,
      now: this.now,
      ask: (change, choice = this.authority) => {
        this.authority = choice;
        this.#ask(change);
      },
    };
  }

  get #choice(): RuleChoice {
    return oneOf(this, 'authority', this.authority, ruleChoices, 'cautious');
  }

  /** She has chosen: answers for this moment, and tells the page. */
  #ask(change: Partial<Lookup>): void {
    this.lookup = { ...this.lookup, ...change };
    this.now = Date.now();
    const { until } = answerFor(this.#choice, this.lookup, this.now);
    this.dispatchEvent(new StorageLookupEvent(placeOf(this.lookup.keeping), until));
  }

  /** Prints the card for the fridge, and only it. */
  async #printCard(): Promise<void> {
    await this.preload();
    await more.value?.printCard(this.#storage, more.value.helpOf(this), this, this.allStyles, (view) => this.sheet(view, true));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'milk-storage': MilkStorage;
  }
}

import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { loadingLabels } from '../../content/loading-labels.js';
import { chooserLabels, openings, type ChooserContext } from '../../content/methods/labels.js';
import type { Method } from '../../content/methods/methods.js';
import { isComplete, type Answers } from '../../content/methods/questions.js';
import { stopIfItHurts } from '../../content/stop-if-it-hurts.js';
import { isPrinting } from '../../device/printing.js';
import { choiceStyles } from '../../theme/choice.js';
import { noteStyles } from '../../theme/note.js';
import { heading } from '../../views/heading.js';
import { callLine } from '../../views/help.js';
import { chevronDown } from '../../views/icon.js';
import { note } from '../../views/note.js';
import { helpOf } from '../help-numbers.js';
import { LactationElement, type ProvenanceView } from '../lactation-element.js';
import { Lazy } from '../lazy.js';
import { oneOf } from '../options.js';
import { wordsOf } from '../words.js';
import { compareView, questionsView } from './compare-view.js';
import { MethodSelectEvent } from './events.js';
import { chooserStyles } from './styles.js';

const parts = ['compare', 'mistakes', 'tips'] as const;
const contexts = ['parenting', 'retail', 'hospital'] as const;
const onward = new Lazy(() => import('./onward.js'));
const learn = new Lazy(() => import('./learn-view.js'));
const sources = new Lazy(() => import('./provenance.js'));

type Part = (typeof parts)[number];

/**
 * By hand, with a manual pump or with an electric one: for and against, three questions that end in a suggestion with
 * its reasons and never a brand, five common pump mistakes, and tips. Her answers are neither kept nor sent.
 *
 * @fires method-select - She pressed a button that leads on with a method. Prevent its default to lead on yourself.
 * @slot where-to-buy - The site's own offers, under a heading that says advertising. Ignored in a hospital. Never bottles, teats or formula.
 * @csspart action - The one big button of a screen.
 */
export class MethodChooser extends LactationElement {
  static override readonly tag = 'method-chooser';

  static override styles: CSSResultGroup = [LactationElement.styles, noteStyles, choiceStyles, chooserStyles];

  static override properties: PropertyDeclarations = {
    show: {},
    context: {},
    answers: { state: true },
    selected: { state: true },
    offered: { state: true },
  };

  /** @internal */
  static override async prepare(elements: Iterable<Element>): Promise<void> {
    for (const element of elements) if (element.hasAttribute('show')) await onward.get();
  }

  /** Which parts are shown, separated by spaces: `compare` (with the questions), `mistakes`, `tips`. Default: all. */
  show?: string;

  /** Who shows it: `parenting`, `retail` or `hospital`. Changes the voice, never the advice. Default `parenting`. */
  context?: ChooserContext;

  private answers: Partial<Answers> = {};
  private selected: Method | undefined;
  private offered = false;

  #styled = false;

  protected override get ready(): Promise<unknown> | undefined {
    return this.#shows('compare') || onward.value ? super.ready : Promise.all([super.ready, onward.get()]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#context === 'hospital') this.offered = false;
    if (!onward.value || this.#styled) return;
    this.#styled = true;
    this.adopt(...onward.value.styles);
  }

  protected override view(): TemplateResult {
    const { msg } = this.localize;
    const noPain = note(stopIfItHurts, msg, { call: callLine('help', helpOf(this), msg) });
    const compares = this.#shows('compare');
    return html`
      ${compares ? html`${this.#compare()} ${noPain}` : nothing} ${this.#parts(compares)} ${compares ? nothing : noPain}
      ${this.#context === 'hospital' ? nothing : this.#offers()}
    `;
  }

  protected override async loadProvenance(): Promise<ProvenanceView | undefined> {
    return (await sources.get())?.chooserProvenance;
  }

  protected override async preload(): Promise<void> {
    await Promise.all([super.preload(), this.#load(onward)]);
  }

  get #context(): ChooserContext {
    return oneOf(this, 'context', this.context, contexts, 'parenting');
  }

  #shows(part: Part): boolean {
    return wordsOf(this, 'show', this.show, parts).includes(part);
  }

  #compare(): TemplateResult {
    const { msg } = this.localize;
    const level = this.ownHeadingLevel;
    const { answers } = this;
    return html`
      <div class="stack">
        ${heading(level, chooserLabels.title(msg), { class: 'title' })}
        <p>${openings[this.#context].text(msg)}</p>
        ${compareView(msg)}
      </div>
      ${questionsView(msg, answers, (given) => this.#answer(given))}
      <div aria-live="polite">${isComplete(answers) ? (onward.value?.suggestionView(msg, level + 1, answers) ?? this.#missing(onward)) : nothing}</div>
      ${isComplete(answers) && onward.value ? onward.value.onwardView(msg, answers, (method) => void this.#select(method)) : nothing}
      ${this.selected === 'hand' ? (learn.value?.learnView(msg, level + 1, helpOf(this)) ?? this.#missing(learn)) : nothing}
    `;
  }

  #answer(given: Partial<Answers>): void {
    this.answers = { ...this.answers, ...given };
    void this.#load(onward);
  }

  /** What opens below the comparison; without it, what stands open. */
  #parts(compares: boolean): TemplateResult | typeof nothing {
    const withPump = this.selected && this.selected !== 'hand';
    const shown = (['mistakes', 'tips'] as const).filter((part) => withPump || this.#shows(part));
    if (shown.length === 0) return nothing;
    const { msg } = this.localize;
    return html`<div class=${compares ? '' : 'stack'}>
      ${shown.map((part) => {
        const title = chooserLabels[part](msg);
        const content = this.#content(part);
        return compares
          ? html`<details class="part" ?open=${isPrinting()} @toggle=${() => this.#load(onward)}>
              <summary>${title}${chevronDown}</summary>
              <div class="stack">${content}</div>
            </details>`
          : html`<section class="stack">${heading(this.ownHeadingLevel, title, { class: 'title' })} ${content}</section>`;
      })}
    </div>`;
  }

  #content(part: 'mistakes' | 'tips'): TemplateResult {
    const { msg } = this.localize;
    if (!onward.value) return this.#missing(onward);
    return part === 'mistakes' ? onward.value.mistakesView(msg) : onward.value.tipsView(msg, helpOf(this));
  }

  /** The site's own offers. Unseen while there are none. */
  #offers(): TemplateResult {
    const { msg } = this.localize;
    return html`<section class="offers stack" ?hidden=${!this.offered}>
      <div class="locked">
        ${heading(this.ownHeadingLevel + 1, chooserLabels.advertising(msg))}
        <p>${chooserLabels.advertiser(msg)}</p>
      </div>
      <div class="place"><slot name="where-to-buy" @slotchange=${this.#slotted}></slot></div>
    </section>`;
  }

  #slotted({ target }: Event): void {
    this.offered = (target as HTMLSlotElement).assignedElements({ flatten: true }).length > 0;
  }

  /** Tells the page; and unless the page leads on itself, shows in place how, and goes there. */
  async #select(method: Method): Promise<void> {
    if (!this.dispatchEvent(new MethodSelectEvent(method))) return;
    this.selected = method;
    await this.#load(method === 'hand' ? learn : onward);
    await this.updateComplete;
    if (method !== 'hand') for (const part of this.renderRoot.querySelectorAll<HTMLDetailsElement>('.part')) part.open = true;
    this.renderRoot.querySelector<HTMLElement>(method === 'hand' ? '[tabindex="-1"]' : '.part summary')?.focus();
  }

  /** Should a part not have come (offline, say), she is told, and can ask for it again. */
  #missing(part: Lazy<unknown>): TemplateResult {
    const { msg } = this.localize;
    return html`<p role="status">${loadingLabels.loading(msg)}</p>
      <button class="plain" @click=${() => this.#load(part)}>${loadingLabels.retry(msg)}</button>`;
  }

  async #load(part: Lazy<unknown>): Promise<void> {
    if (await part.get()) this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'method-chooser': MethodChooser;
  }
}

import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { reasons, stepCount, type SituationId } from '../../content/guide/reasons.js';
import { loadingLabels } from '../../content/loading-labels.js';
import { isPrinting } from '../../device/printing.js';
import { LactationElement, type ProvenanceView } from '../lactation-element.js';
import { Lazy } from '../lazy.js';
import { oneOf, wholeNumber } from '../options.js';
import type { Phase } from '../../timing/session.js';
import { GuideCompleteEvent, GuideStepChangeEvent } from './events.js';
import type { Guide, GuideState } from './guide.js';
import { noteStyles } from '../../theme/note.js';
import { rowStyles } from '../../theme/rows.js';
import { questionView } from './question-view.js';

const situationIds = reasons.map(({ id }) => id);
const layouts = ['steps', 'article'] as const;
const illustrationKinds = ['line', 'none'] as const;
const walk = new Lazy(() => import('./walk.js'));
const sources = new Lazy(() => import('./provenance.js'));

/**
 * How to express milk by hand: asks why she is expressing, then leads through six steps, one at a time.
 * The page's address and history stay untouched, and nothing is stored.
 *
 * @fires guide-step-change - She moved to another step.
 * @fires guide-complete - She finished the last step.
 * @slot intro - The site's own words before the question, or before the article.
 * @slot step-1 - The site's own picture or film for step 1, in place of ours.
 * @slot step-2 - The same for step 2.
 * @slot step-3 - The same for step 3.
 * @slot step-4 - The same for step 4.
 * @slot step-5 - The same for step 5.
 * @slot step-6 - The same for step 6.
 * @slot timer - A `<session-timer>` to follow along: it takes the plan of her situation, and the guide follows its phases.
 * @csspart action - The one big button of a screen.
 */
export class ExpressionGuide extends LactationElement {
  static override readonly tag = 'expression-guide';

  static override styles: CSSResultGroup = [LactationElement.styles, rowStyles, noteStyles];

  static override properties: PropertyDeclarations = {
    situation: {},
    step: { type: Number },
    layout: {},
    illustrations: {},
    progress: { state: true },
  };

  /** @internal */
  static override async prepare(elements: Iterable<Element>): Promise<void> {
    for (const element of elements) {
      const isArticle = element.getAttribute('layout') === 'article';
      if (isArticle || element.hasAttribute('situation') || element.hasAttribute('step')) await walk.get();
      if (isArticle) await Promise.allSettled([sources.get(), import('../../theme/late.js')]);
    }
  }

  /** Why she is expressing today. Unset, the guide asks. Her own choice is written here. */
  situation?: SituationId | undefined;

  /** The step shown, 1 to 6. Unset, the guide begins with its question. Her own steps are written here. */
  step?: number | undefined;

  /** `steps`: one step at a time. `article`: all of it as one page to read. Default `steps`. */
  layout?: 'steps' | 'article';

  /** `line`: our drawings. `none`: only pictures that the host puts into the slots. Default `line`. */
  illustrations?: 'line' | 'none';

  private progress: GuideState = { feel: undefined, finished: false, warned: false };

  #styled = false;

  constructor() {
    super();
    this.addEventListener('session-phase-change', (event) => void this.#follow(event as Event & { phase: Phase }));
  }

  /** One step on; from the last step, to the end. */
  next(): void {
    if (this.#step < stepCount) this.goTo(this.#step + 1);
    else if (!this.progress.finished) {
      this.progress = { ...this.progress, finished: true };
      this.dispatchEvent(new GuideCompleteEvent(this.#situation));
    }
  }

  /** One step back; from step 1, to the page before it. */
  previous(): void {
    if (this.progress.finished) this.progress = { ...this.progress, finished: false };
    else if (this.#step > 0) this.goTo(this.#step - 1);
  }

  /**
   * Shows a step.
   *
   * @param step 1 to 6, or 0 for the page before step 1. Anything else is ignored with a warning.
   */
  goTo(step: number): void {
    const to = wholeNumber(this, 'goTo', step, { min: 0, max: stepCount }, undefined);
    const from = this.#step;
    if (to === undefined) return;
    if (this.progress.finished) this.progress = { ...this.progress, finished: false };
    if (to === from) return;
    this.step = to;
    this.dispatchEvent(new GuideStepChangeEvent(to, from, this.#situation));
  }

  /** Prints the whole guide as a leaflet, and only it, with the site's numbers and the sources. */
  async print(): Promise<void> {
    await this.preload();
    await walk.value?.printGuide({ ...this.#guide, printing: true }, this, this.allStyles, (view) => this.sheet(view, true));
  }

  protected override get ready(): Promise<unknown> | undefined {
    if (this.#isArticle) return Promise.allSettled([super.ready, this.preload()]); // its sources stand open
    return this.#asks || walk.value ? super.ready : Promise.all([super.ready, walk.get()]);
  }

  protected override view(): TemplateResult {
    return html`${this.#screen()}<slot name="timer" @slotchange=${() => this.requestUpdate()}></slot>`;
  }

  protected override updated(): void {
    walk.value?.slottedTimer.plan(this, this.#situation);
  }

  #screen(): TemplateResult {
    const guide = this.#guide;
    if (this.#asks && !(isPrinting() && walk.value)) return questionView(guide);
    if (!walk.value) return this.#missing();
    const { articleView, endView, openingView, stepView, walkStyles } = walk.value;
    if (!this.#styled) this.adopt(...walkStyles);
    this.#styled = true;
    if (this.#isArticle || isPrinting()) return articleView(guide);
    if (guide.finished) return endView(guide);
    return guide.step > 0 ? stepView(guide) : openingView(guide);
  }

  protected override get sourcesOpen(): boolean {
    return this.#isArticle;
  }

  protected override async loadProvenance(): Promise<ProvenanceView | undefined> {
    return (await sources.get())?.guideProvenance;
  }

  get #isArticle(): boolean {
    return oneOf(this, 'layout', this.layout, layouts, 'steps') === 'article';
  }

  get #asks(): boolean {
    return !this.#isArticle && this.#step === 0 && !this.#situation;
  }

  get #situation(): SituationId | undefined {
    return oneOf(this, 'situation', this.situation, situationIds, undefined);
  }

  get #step(): number {
    return wholeNumber(this, 'step', this.step, { min: 0, max: stepCount }, 0);
  }

  /** What the views may know and do. */
  get #guide(): Guide {
    const { msg, locale } = this.localize;
    const situation = this.#situation;
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- for the getter below
    const element = this;
    return {
      ...this.progress,
      msg,
      locale,
      level: this.ownHeadingLevel,
      // only the views of the walk ask for it
      get help() {
        return walk.value!.helpOf(element);
      },
      drawn: oneOf(this, 'illustrations', this.illustrations, illustrationKinds, 'line') === 'line',
      pictured: (step) => this.querySelector(`:scope > [slot="step-${step}"]`) !== null,
      timed: this.querySelector(':scope > [slot="timer"]') !== null,
      printing: isPrinting(),
      situation,
      step: this.#step,
      choose: (id) => this.#press(() => this.#choose(id)),
      setFeel: (feel) => {
        this.progress = { ...this.progress, feel };
      },
      goTo: (step) => this.#press(() => this.goTo(step)),
      next: () => this.#press(() => this.next()),
      previous: () => this.#press(() => this.previous()),
      startSession: () => walk.value!.slottedTimer.timerIn(this)?.start?.(),
      print: () => void this.print(),
      slotsChanged: () => this.requestUpdate(),
    };
  }

  #choose(situation: SituationId | undefined): void {
    this.situation = situation;
    this.progress = { ...this.progress, feel: undefined };
    this.goTo(0);
  }

  /** Shows the step that goes with what the timer inside has come to. */
  async #follow({ phase, target }: Event & { phase: Phase }): Promise<void> {
    const { slottedTimer } = (await walk.get()) ?? {};
    const step = target === slottedTimer?.timerIn(this) ? slottedTimer?.stepFor(phase) : undefined;
    if (step !== undefined && !this.#isArticle) this.goTo(step);
  }

  /** Should the steps not have come (offline, say), she is told, and can ask for them again. */
  #missing(): TemplateResult {
    const { msg } = this.localize;
    void this.#load();
    return html`<p role="status">${loadingLabels.loading(msg)}</p>
      <button class="plain" @click=${() => this.#load()}>${loadingLabels.retry(msg)}</button>`;
  }

  protected override async preload(): Promise<void> {
    await Promise.all([super.preload(), this.#load()]);
  }

  async #load(): Promise<void> {
    if (!walk.value && (await walk.get())) this.requestUpdate();
  }

  /**
   * What a press does, and then: the new screen's heading gets the focus, so that a screen reader reads on from there,
   * and its top comes into view if it is not. Moves that the host makes leave the focus alone.
   */
  #press(move: () => void): void {
    if (this.#step === 0) this.progress = { ...this.progress, warned: true };
    move();
    void Promise.all([this.updateComplete, this.#load()]).then(async () => {
      await this.updateComplete;
      walk.value?.readFrom(this.renderRoot);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'expression-guide': ExpressionGuide;
  }
}

import { html, LitElement, type CSSResult, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LocalizeController } from '../localization/localize-controller.js';
import type { OwnContent } from '../localization/own-text.js';
import { adopt } from '../theme/adopt.js';
import { controls } from '../theme/controls.js';
import { tokens } from '../theme/tokens.js';
import { sourceNote } from '../views/source-note.js';
import { version } from '../version.js';
import { onFirstUse } from '../device/first-use.js';
import { isPrinting, onPrinting } from '../device/printing.js';
import { labels } from '../content/labels.js';
import { clinicallyReviewed } from '../localization/locales/clinically-reviewed.js';
import { Lazy } from './lazy.js';
import type { SignOff } from './sign-off.js';
import { defaultsChange, getDefaults, type Defaults } from './defaults.js';
import { oneOf, wholeNumber } from './options.js';

/** The inside of a source note, in a language. */
export type ProvenanceView = (shown: Pick<LocalizeController, 'msg' | 'language' | 'locale'>, signOff: SignOff | undefined) => TemplateResult;

/** What most pages do not ask for: colours for night, strong contrast and older engines, a sign-off, the menu of languages. */
const extras = new Lazy(() => import('./extras.js'));

/** Whether the engine can make a safe set of colours from the host's, and nobody has asked for a contrast of their own. */
const usualColours =
  globalThis.CSS?.supports('color', 'light-dark(oklch(from red l c h), red)') && !matchMedia('(forced-colors: active), (prefers-contrast: more)').matches;

const colorSchemes = ['auto', 'light', 'dark', 'night'] as const;

/**
 * What every element of the family is: its language, its look, its sheet and its source note.
 *
 * @csspart base - The sheet.
 * @cssprop --lactation-accent - The site's colour. Everything else follows from it, always readable.
 * @cssprop --lactation-on-accent - Text on it. Default black or white, whichever reads.
 * @cssprop --lactation-surface - The sheet. Held to the scheme: light in light, dark in dark.
 * @cssprop --lactation-text - Text.
 * @cssprop --lactation-muted - Second lines.
 * @cssprop --lactation-border - Hairlines.
 * @cssprop --lactation-caution - The bar and heading of a caution.
 * @cssprop --lactation-radius - Corners. Default `0.875em`.
 * @cssprop --lactation-space - Gaps. Default `1em`.
 * @cssprop --lactation-target-size - The smallest control, never under 44 px. Default `3em`.
 * @cssprop --lactation-font - Type. Default the page's.
 * @cssprop --lactation-heading-font - Type of headings. Default that of the text.
 * @cssprop --lactation-font-size - Size of the text. Default the page's.
 * @cssprop --lactation-illustration-line - Lines of the drawings.
 * @cssprop --lactation-illustration-fill - Fills of the drawings.
 * @slot footer - The site's own last line, above the sources.
 */
export abstract class LactationElement extends LitElement {
  /** The tag that `define()` registers by default. */
  static readonly tag: string;
  /** The library's version, so that two copies on a page can tell each other apart. */
  static readonly version = version;

  static override styles: CSSResultGroup = [tokens, controls];

  // Not decorators: those would cost a phone half a kilobyte more.
  static override properties: PropertyDeclarations = {
    colorScheme: { attribute: 'color-scheme' },
    headingLevel: { attribute: 'heading-level', type: Number },
    languageMenu: { attribute: 'language-menu', type: Boolean },
    helpPhone: { attribute: 'help-phone' },
    helpLabel: { attribute: 'help-label' },
    emergencyPhone: { attribute: 'emergency-phone' },
    reviewedBy: { attribute: 'reviewed-by' },
    reviewedOn: { attribute: 'reviewed-on' },
    reviewDue: { attribute: 'review-due' },
    languages: {},
    content: { attribute: false },
    provenance: { state: true },
  };

  /**
   * Registers the element. Safe to call again, and in Node, where it does nothing. Where the tag is taken, it stays as
   * it is: with a warning if that is not the same version of this element.
   *
   * @param tag another name for the element
   * @param registry another registry, e.g. a scoped one
   */
  static define(this: typeof LactationElement, tag = this.tag, registry: CustomElementRegistry | undefined = globalThis.customElements): void {
    if (!registry) return;
    const taken = registry.get(tag) as { readonly tag?: unknown; readonly version?: unknown } | undefined;
    if (taken) {
      if (taken.tag === this.tag && taken.version === this.version) return;
      const owner = taken.tag === this.tag ? `version ${String(taken.version)}` : 'another element';
      console.warn(`lactation-elements ${this.version}: <${tag}> is already defined by ${owner}. Use define('another-name').`);
      return;
    }
    // A constructor can be registered once, so every name but our own gets one of its own.
    const constructor = this as unknown as CustomElementConstructor;
    registry.define(tag, tag === this.tag && registry === globalThis.customElements ? constructor : class extends constructor {});
  }

  /** @internal Loads what these elements will show first, before they are defined. */
  static prepare?(elements: Iterable<Element>): Promise<void>;

  /** How it looks: as the page's `color-scheme` says, `light`, `dark`, or `night` (dim and warm). Default `auto`. */
  colorScheme?: 'auto' | 'light' | 'dark' | 'night';

  /** The level of the element's own heading, 1 to 6; those inside follow. Default 2. */
  headingLevel?: number;

  /** The number to call for help with feeding. None is ever guessed. */
  helpPhone?: string;

  /** What that number is, e.g. `Feeding line`. */
  helpLabel?: string;

  /** The number for emergencies. None is ever guessed. */
  emergencyPhone?: string;

  /** Who reviewed the content for this site: the site's own clinical sign-off. Needs `reviewed-on`. */
  reviewedBy?: string;

  /** When that was, as `YYYY-MM-DD`. */
  reviewedOn?: string;

  /** When it is due again, as `YYYY-MM-DD`. From the day after, the element says that it is overdue. */
  reviewDue?: string;

  /** The languages that may be shown, e.g. `en vi`. English always may: it is what stands where no other does. Default all. */
  languages?: string;

  /** Lets her choose the language of this element. The choice is not remembered. */
  languageMenu?: boolean;

  /**
   * The site's own words, by message id, with `{0}` where ours have a value: `{ 'guide.begin': 'Start: {0}' }`. They
   * hold in any language; `{ vi: { 'guide.begin': '…' } }` holds in one. Safety notes can be lengthened, not replaced.
   */
  content?: OwnContent;

  protected readonly localize: LocalizeController = new LocalizeController(this, () => [getDefaults(), this]);

  private provenance: ProvenanceView | undefined;

  #stop: (() => void)[] = [];
  #lateStyles = new Set<CSSResult>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = [defaultsChange.subscribe(() => this.requestUpdate()), onPrinting(() => this.#print()), onFirstUse(() => void this.preload())];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stop) stop();
  }

  /**
   * The first render waits for its language, so that nobody sees another one flash by. It takes the place of what a
   * server has written, if anything, in the same step.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      const { ready } = this;
      if (ready) await ready;
      this.renderRoot.replaceChildren();
      this.renderOptions.renderBefore = null;
    }
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.hasUpdated) void this.#loadExtras();
  }

  protected override render(): TemplateResult {
    const open = this.sourcesOpen || isPrinting();
    if (open && !this.provenance) void this.preload();
    return this.sheet(this.view(), open);
  }

  /** The sheet around a view: language, look, the site's last line, the source note. */
  protected sheet(view: TemplateResult, sourcesOpen: boolean): TemplateResult {
    const { language, direction, msg } = this.localize;
    const { signOff, state, menu, styles } = extras.value?.extrasOf(this, this.localize, this.#scheme) ?? {};
    if (styles?.some((each) => !this.#lateStyles.has(each))) this.adopt(...styles);
    return html`<div part="base" class="sheet ${this.#scheme}" lang=${language} dir=${this.dir || direction}>
      ${view}
      <slot name="footer"></slot>
      ${menu}
      ${sourceNote({
        msg,
        state: state ?? (clinicallyReviewed.includes(language) ? labels.reviewed(msg) : labels.notReviewed(msg)),
        provenance: this.provenance?.(this.localize, signOff),
        open: sourcesOpen,
        opened: () => this.showSources(),
      })}
    </div>`;
  }

  /** What the first render waits for, if anything: its language, at least. */
  protected get ready(): Promise<unknown> | undefined {
    const words = this.localize.ready;
    const extra = this.#loadExtras();
    return extra ? Promise.all([words, extra]) : words;
  }

  /** What the element shows, above its source note. */
  protected abstract view(): TemplateResult;

  /** Loads what the source note holds. */
  protected abstract loadProvenance(): Promise<ProvenanceView | undefined>;

  /** Whether the sources are shown from the start, as on a page to read. */
  protected get sourcesOpen(): boolean {
    return false;
  }

  /** Once somebody uses the page: loads what paper will need, since printing cannot wait. */
  protected async preload(): Promise<void> {
    const styles = import('../theme/late.js').then(({ lateStyles }) => this.adopt(...lateStyles));
    await Promise.all([styles, this.showSources()]);
  }

  /** Adds styles that are loaded later than the element. */
  protected adopt(...styles: CSSResult[]): void {
    for (const each of styles) this.#lateStyles.add(each);
    adopt(this.renderRoot as ShadowRoot, this.allStyles);
  }

  /** Moved into another document. */
  adoptedCallback(): void {
    if (this.hasUpdated) this.adopt();
  }

  /** Every style that is in force. */
  protected get allStyles(): CSSResult[] {
    return [...((this.constructor as typeof LactationElement).elementStyles as CSSResult[]), ...this.#lateStyles];
  }

  /** Loads the inside of the source note, if that has not been done. */
  protected async showSources(): Promise<void> {
    this.provenance ??= await this.loadProvenance();
  }

  /** @internal The level of the element's own heading, as it is in force. */
  get ownHeadingLevel(): number {
    return this.#option('headingLevel', wholeNumber(this, 'heading-level', this.headingLevel, { min: 1, max: 6 }, undefined)) ?? 2;
  }

  get #scheme(): string {
    return this.#option('colorScheme', oneOf(this, 'color-scheme', this.colorScheme, colorSchemes, undefined)) ?? 'auto';
  }

  /** The element's own value, or the page's default. */
  #option<Name extends keyof Defaults>(name: Name, own: Defaults[Name]): Defaults[Name] {
    return own ?? getDefaults()[name];
  }

  /** Loads what this element needs and most do not, if it is not here. */
  #loadExtras(): Promise<void> | undefined {
    const wanted = !usualColours || this.#scheme === 'night' || this.#option('reviewedBy', this.reviewedBy) || this.#option('languageMenu', this.languageMenu);
    if (!wanted || extras.value) return undefined;
    return extras.get().then((loaded) => loaded && this.requestUpdate());
  }

  /** Paper cannot wait: what it shows is rendered before this returns. */
  #print(): void {
    if (!this.hasUpdated) return;
    this.requestUpdate();
    this.performUpdate();
  }
}

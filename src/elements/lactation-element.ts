import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { MsgFn } from '../localization/message.js';
import { LocalizeController } from '../localization/localize-controller.js';
import { controls } from '../theme/controls.js';
import { noteStyles } from '../theme/note.js';
import { tokens } from '../theme/tokens.js';
import { sourceNote } from '../views/source-note.js';
import { version } from '../version.js';
import { getDefaults, onDefaultsChange } from './defaults.js';
import { oneOf, wholeNumber } from './options.js';

/** The inside of a source note, in a language. */
export type ProvenanceView = (msg: MsgFn, language: string) => TemplateResult;

const colorSchemes = ['auto', 'light', 'dark', 'night'] as const;

/**
 * What every element of the family is: its language, its look, its sheet and its source note.
 *
 * @csspart base - The sheet.
 * @slot footer - The site's own last line, above the sources.
 */
export abstract class LactationElement extends LitElement {
  /** The tag that `define()` registers by default. */
  static readonly tag: string;
  /** The library's version, so that two copies on a page can tell each other apart. */
  static readonly version = version;

  static override styles: CSSResultGroup = [tokens, controls, noteStyles];

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
      const owner = taken.tag === this.tag ? `version ${String(taken.version)} of this library` : 'another element';
      console.warn(`lactation-elements ${this.version}: <${tag}> is already defined by ${owner}, which stays. Use define('another-name').`);
      return;
    }
    // A constructor can be registered once, so every name but our own gets one of its own.
    const constructor = this as unknown as CustomElementConstructor;
    registry.define(tag, tag === this.tag && registry === globalThis.customElements ? constructor : class extends constructor {});
  }

  /** Loads what these elements will show first, before they are defined. */
  static prepare?(elements: Iterable<Element>): Promise<void>;

  /** How it looks: as the page's `color-scheme` says, `light`, `dark`, or `night` (dim and warm). Default `auto`. */
  @property({ attribute: 'color-scheme' }) colorScheme?: 'auto' | 'light' | 'dark' | 'night';

  /** The level of the element's own heading, 1 to 6; those inside follow. Default 2. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel?: number;

  protected readonly localize: LocalizeController = new LocalizeController(this);

  @state() private provenance: ProvenanceView | undefined;

  #stopDefaults: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopDefaults = onDefaultsChange(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopDefaults?.();
  }

  /** The first render waits for its language, so that nobody sees another one flash by. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.ready;
    await super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    const { language, direction, msg } = this.localize;
    if (this.sourcesOpen) void this.#showSources();
    return html`<div part="base" class="sheet ${this.#scheme}" lang=${language} dir=${this.dir || direction}>
      ${this.view()}
      <slot name="footer"></slot>
      ${sourceNote({ msg, language, provenance: this.provenance?.(msg, language), open: this.sourcesOpen, opened: () => this.#showSources() })}
    </div>`;
  }

  /** What the first render waits for, if anything: its language, at least. */
  protected get ready(): Promise<unknown> | undefined {
    return this.localize.ready;
  }

  /** What the element shows, above its source note. */
  protected abstract view(): TemplateResult;

  /** Loads what the source note holds. */
  protected abstract loadProvenance(): Promise<ProvenanceView>;

  /** Whether the sources are shown from the start, as on a page to read. */
  protected get sourcesOpen(): boolean {
    return false;
  }

  protected get ownHeadingLevel(): number {
    const own = wholeNumber(this, 'heading-level', this.headingLevel, { min: 1, max: 6 }, undefined);
    return own ?? getDefaults().headingLevel ?? 2;
  }

  get #scheme(): string {
    return oneOf(this, 'color-scheme', this.colorScheme, colorSchemes, undefined) ?? getDefaults().colorScheme ?? 'auto';
  }

  async #showSources(): Promise<void> {
    this.provenance ??= await this.loadProvenance().catch(() => undefined);
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import { keepingLabels } from '../content/keeping-labels.js';
import { saveFile } from '../device/save-file.js';
import type { LocalizeController } from '../localization/localize-controller.js';
import { formatDay, formatNumber } from '../localization/format.js';
import { toJson } from '../records/json.js';
import { RecordsError, type Keeping, type Records, type Summary } from '../records/face.js';
import { chevronDown } from '../views/icon.js';

/** Whether what she did is saved, in words: the truth, also where it is not. */
export function keepingText({ state, reason }: Keeping): (typeof keepingLabels)['only'] {
  if (state === 'unsaved') return keepingLabels[reason ?? 'failed'];
  return state === 'idle' ? keepingLabels.only : keepingLabels[state];
}

/** Why records could not be read or written. */
export const whyNot = (error: unknown): (typeof keepingLabels)['only'] => keepingLabels[error instanceof RecordsError ? error.reason : 'failed'];

/** What is stored on this device: shown, taken along as a file, and erased. The same in every element that keeps records. */
export class StoredHere {
  #summary: Summary | undefined;
  #lasting = false;
  #asking = false;
  #said: ((typeof keepingLabels)['only']) | undefined;
  /** The copy itself, where it can neither be saved nor shared as a file. */
  #text: string | undefined;

  constructor(
    private readonly changed: () => void,
    private readonly localize: LocalizeController,
    private readonly records: () => Records,
    /** Whether it offers a copy and the erasing itself; the log has larger buttons for them. */
    private readonly offers = true,
  ) {}

  view(): TemplateResult {
    const { msg } = this.localize;
    return html`<details class="source stored" @toggle=${(event: Event) => this.#toggle(event.target as HTMLDetailsElement)}>
      <summary>
        <span role="status">${keepingText(this.records().keeping)(msg)}</span>
        <span class="opener"><u>${keepingLabels.what(msg)}</u>${chevronDown}</span>
      </summary>
      <div class="stack">${this.#inside()}</div>
    </details>`;
  }

  #inside(): unknown {
    const { msg } = this.localize;
    if (!this.#summary) return nothing;
    const button = (label: (typeof keepingLabels)['only'], act: () => void) => html`<button class="button" @click=${act}>${label(msg)}</button>`;
    const kept = this.records().keeping.reason !== 'none';
    return html`
      <p>${this.#entries(this.#summary)} ${kept && this.#summary.count > 0 ? keepingLabels.contents(msg) : nothing}</p>
      ${kept ? html`<p>${keepingLabels.nothingSent(msg)}</p><p>${this.#lasting ? keepingLabels.lasting(msg) : keepingLabels.clearing(msg)}</p>` : nothing}
      ${!this.offers
        ? nothing
        : this.#asking
        ? html`<p><b>${keepingLabels.eraseAsk(msg)}</b></p><div class="quiet">${button(keepingLabels.eraseYes, () => void this.#erase())}${button(keepingLabels.cancel, () => this.#ask(false))}</div>`
        : html`<div class="quiet">${button(keepingLabels.copy, () => void this.#copy())}${button(keepingLabels.erase, () => this.#ask(true))}</div>`}
      <p role="status">${this.#said?.(msg) ?? nothing}</p>
      ${this.#text === undefined ? nothing : html`<textarea readonly rows="6" aria-label=${keepingLabels.copy(msg)} .value=${this.#text}></textarea>`}
    `;
  }

  #entries({ count, since }: Summary): string {
    const { msg, locale } = this.localize;
    if (count === 0) return keepingLabels.nothing(msg);
    const entries = formatNumber(locale, count);
    return since === undefined ? keepingLabels.countOnly(msg, entries) : keepingLabels.count(msg, entries, formatDay(locale, new Date(since)));
  }

  async #toggle({ open }: HTMLDetailsElement): Promise<void> {
    this.#said = this.#text = undefined;
    this.#asking = false;
    if (open) [, this.#lasting] = await Promise.all([this.#count(), this.records().persisted()]);
    this.changed();
  }

  /** Counts anew, where that is shown. */
  async refresh(): Promise<void> {
    if (this.#summary) await this.#count();
    this.changed();
  }

  /** What cannot be read is not counted as nothing. */
  async #count(): Promise<void> {
    this.#summary = await this.records().summary().catch(() => undefined);
  }

  #ask(asking: boolean): void {
    this.#asking = asking;
    this.#said = undefined;
    this.changed();
  }

  async #copy(): Promise<void> {
    try {
      const text = toJson(await this.records().all());
      const saving = await saveFile({ name: 'lactation-elements.json', type: 'application/json', text });
      this.#said = saving === 'refused' ? keepingLabels.noCopy : keepingLabels.copied;
      this.#text = saving === 'refused' ? text : undefined;
    } catch (error) {
      this.#said = whyNot(error);
    }
    this.changed();
  }

  async #erase(): Promise<void> {
    this.#asking = false;
    this.#said = await this.records().erase().then(() => keepingLabels.erased, () => keepingLabels.notErased);
    await this.#count();
    this.changed();
  }
}


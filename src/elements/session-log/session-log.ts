import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { kept } from '../../content/keeping-place.js';
import { logLabels } from '../../content/log/labels.js';
import { mayHoldRecords } from '../../records/exists.js';
import { goStyles } from '../../theme/go.js';
import { heading } from '../../views/heading.js';
import { KeepingElement } from '../keeping-element.js';
import type { ProvenanceView } from '../lactation-element.js';
import { Lazy } from '../lazy.js';
import type { Log } from './log.js';

const logs = new Lazy(() => import('./log.js'));
const sources = new Lazy(() => import('./provenance.js'));

/**
 * What was done, day by day: sessions of expressing and feeds, to read, edit, print, take along, bring in and erase. It
 * shows what a timer of the same site ends at once, and neither counts towards a goal nor judges.
 *
 * @fires log-change - She has added, changed, deleted or brought back an entry.
 * @fires log-export - A copy was made.
 * @fires log-import - A copy was brought in.
 * @fires log-erase - Everything on the device was erased.
 * @csspart action - The one big button of a screen.
 */
export class SessionLog extends KeepingElement {
  static override readonly tag = 'session-log';

  static override properties: PropertyDeclarations = {
    days: { type: Number },
    unit: {},
    dayStart: { attribute: 'day-start' },
  };

  static override styles: CSSResultGroup = [KeepingElement.styles, goStyles];

  /** How many days are shown, 1 to 92; earlier ones on a press. Default 14. */
  days?: number;

  /** Amounts in millilitres or US fluid ounces. Default by region; hers wins. */
  unit?: 'ml' | 'oz';

  /** When a day begins, e.g. `06:00`. Default `00:00`. */
  dayStart?: string;

  #log: Log | undefined;

  /** Every entry of the person shown as a spreadsheet, in the element's language and unit. */
  async exportCsv(): Promise<string> {
    return (await this.#loaded()).desk.exportCsv();
  }

  /** Every entry of the person shown as JSON, which `importJson` reads on any site and device (see `docs/records.md`). */
  async exportJson(): Promise<string> {
    return (await this.#loaded()).desk.exportJson();
  }

  /**
   * Takes in what `exportJson` gave, all of it or nothing. Gives how many entries were new or newer than those here.
   * Rejects with an `ImportError`, which says why and where, if the text is no such log; with a `RecordsError` if this
   * device could not keep it.
   */
  async importJson(text: string): Promise<number> {
    return (await this.#loaded()).desk.importJson(text);
  }

  /** Erases everything of every person of this site on this device, without asking. Rejects with a `RecordsError` if something may be left. */
  async erase(): Promise<void> {
    return (await this.#loaded()).desk.erase();
  }

  /** Prints the days as one page, and only it. */
  async print(): Promise<void> {
    await this.preload();
    await this.#log?.print(this.allStyles, (view) => this.sheet(view, false));
  }

  protected override get ready(): Promise<unknown> {
    return Promise.all([super.ready, this.#resume()]);
  }

  protected override view(): TemplateResult {
    if (this.#log) return this.#log.view();
    const { msg } = this.localize;
    return html`
      ${heading(this.ownHeadingLevel, logLabels.title(msg), { class: 'title' })}
      <p class="muted">${(this.storagePlace === 'none' ? kept.none : kept.only)(msg)}</p>
      <button part="action" class="go" @click=${() => void this.#load().then((log) => log?.add())}>${logLabels.add(msg)}</button>
    `;
  }

  protected override async loadProvenance(): Promise<ProvenanceView | undefined> {
    return (await sources.get())?.logProvenance;
  }

  protected override async preload(): Promise<void> {
    await Promise.all([super.preload(), this.#load().then((log) => log?.preload())]);
  }

  /** Where something has been kept on this device, it is shown at once. */
  async #resume(): Promise<void> {
    if (this.storagePlace === 'device' && (await mayHoldRecords())) await this.#load();
  }

  async #loaded(): Promise<Log> {
    if (this.isConnected) await this.updateComplete;
    await this.localize.ready; // a copy is in her language, which may still be on its way
    const log = await this.#load();
    if (!log) throw new Error('lactation-elements: a part of <session-log> could not be loaded.');
    return log;
  }

  async #load(): Promise<Log | undefined> {
    const module = await logs.get();
    if (!module) return undefined;
    if (!this.#log) {
      this.#log = new module.Log(this, this.localize, (styles) => this.adopt(...styles));
      this.requestUpdate();
    }
    await this.#log.opened;
    return this.#log;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'session-log': SessionLog;
  }
}

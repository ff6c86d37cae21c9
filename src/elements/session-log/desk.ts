import { keepingLabels } from '../../content/keeping-labels.js';
import { fileLabels } from '../../content/log/file-labels.js';
import { formatNumber } from '../../localization/format.js';
import { Lazy } from '../lazy.js';
import { whyNot } from '../stored-here.js';
import type * as Copies from './copies.js';
import { LogEraseEvent, LogExportEvent } from './events.js';
import type { Log } from './log.js';

const copies = new Lazy(() => import('./copies.js'));

type Format = 'csv' | 'json';

const files = { csv: { name: 'lactation-elements.csv', type: 'text/csv' }, json: { name: 'lactation-elements.json', type: 'application/json' } } as const;

/** Where copies leave and come in, and everything is erased. What comes of it is said in words. */
export class Desk {
  said = '';
  /** A copy as text, where it could not be saved as a file. */
  text: string | undefined;
  /** Whether she is asked if everything shall be erased. */
  asking = false;

  constructor(private readonly log: Log) {}

  async preload(): Promise<void> {
    await copies.get();
  }

  exportCsv(): Promise<string> {
    return this.#export('csv');
  }

  exportJson(): Promise<string> {
    return this.#export('json');
  }

  async importJson(text: string): Promise<number> {
    return (await this.#copies()).takeIn(text, this.log);
  }

  async erase(): Promise<void> {
    const { log } = this;
    await log.records.erase();
    log.forget();
    log.element.dispatchEvent(new LogEraseEvent());
    await log.stored.refresh();
  }

  /** She saves a copy. */
  async save(format: Format): Promise<void> {
    const { msg } = this.log.localize;
    try {
      const { saveFile } = await this.#copies();
      const text = await this.#export(format);
      const refused = (await saveFile({ ...files[format], text })) === 'refused';
      this.#say((refused ? keepingLabels.noCopy : keepingLabels.copied)(msg), refused ? text : undefined);
    } catch (error) {
      this.#say(whyNot(error)(msg));
    }
  }

  /** She has chosen a file. It is taken in whole, or it is said why not and where. */
  async bringIn(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    const { localize } = this.log;
    const { msg, locale } = localize;
    try {
      const count = await this.importJson(await file.text());
      this.#say(fileLabels.tookIn(msg, formatNumber(locale, count)));
    } catch (error) {
      const fault = (await this.#copies()).faultText(error, localize) ?? whyNot(error)(msg);
      this.#say(`${fileLabels.nothingTaken(msg)} ${fault}`);
    }
    input.value = ''; // the same file may be chosen again
  }

  ask(asking: boolean): void {
    this.asking = asking;
    this.said = '';
    this.log.focus(asking ? '.cancel' : '.erase');
  }

  async eraseAll(): Promise<void> {
    const { msg } = this.log.localize;
    this.asking = false;
    await this.erase().then(
      () => this.#say(keepingLabels.erased(msg)),
      () => this.#say(keepingLabels.failed(msg)),
    );
    this.log.focus('.go');
  }

  async #export(format: Format): Promise<string> {
    const { csvOf, toJson } = await this.#copies();
    const { log } = this;
    const entries = await log.records.all();
    const text = format === 'csv' ? csvOf(entries, log) : toJson(entries);
    log.element.dispatchEvent(new LogExportEvent(format));
    return text;
  }

  async #copies(): Promise<typeof Copies> {
    const module = await copies.get();
    if (!module) throw new Error('lactation-elements: a part of <session-log> could not be loaded.');
    return module;
  }

  #say(said: string, text?: string): void {
    this.said = said;
    this.text = text;
    this.log.element.requestUpdate();
  }
}

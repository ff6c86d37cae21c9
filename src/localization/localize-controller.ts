import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { awaitCatalog, bestLanguage, catalogOf, catalogs, loadCatalog } from './catalogs.js';
import { canonical, directionOf, inheritedLanguage, sourceLanguage } from './language.js';
import type { MsgFn } from './message.js';
import { translator } from './translator.js';
import { watchLanguage } from './watch-language.js';

/**
 * Gives one element its language, and a new one when the page around it changes or a catalog arrives late.
 */
export class LocalizeController implements ReactiveController {
  /** The language of the text that is shown: the one asked for, or what stands in for it until it is here. */
  language = sourceLanguage;

  /** The same with the region that was asked for, e.g. `en-GB`: how days and numbers are written. */
  locale = sourceLanguage;

  /** Translates one message. The annotation is what `lit-localize extract` recognises. */
  msg: MsgFn = translator(catalogOf(sourceLanguage)!);

  #wanted = '';
  #stop: (() => void)[] = [];

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** The direction of the text that is shown. */
  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.language);
  }

  hostConnected(): void {
    this.#stop = [watchLanguage(this.host, () => this.#resolve()), catalogs.subscribe(() => this.#resolve(true))];
    this.#resolve();
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }

  /** Resolves when the language asked for is shown, or when waiting any longer would leave her with nothing to read. */
  get ready(): Promise<unknown> | undefined {
    if (!this.#wanted || this.#wanted === this.language) return undefined;
    return awaitCatalog(this.#wanted);
  }

  #resolve(changed = false): void {
    const asked = canonical(inheritedLanguage(this.host));
    const best = bestLanguage(asked);
    this.#wanted = best;
    const catalog = catalogOf(best);
    if (!catalog) {
      void loadCatalog(best); // its arrival, or nothing, leads back here
      return;
    }
    const locale = asked.startsWith(best) ? asked : best;
    if (locale === this.locale && !changed) return;
    this.language = best;
    this.locale = locale;
    this.msg = translator(catalog);
    this.host.requestUpdate();
  }
}

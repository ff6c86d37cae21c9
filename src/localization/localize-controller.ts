import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { awaitWords, bestLanguage, catalogOf, catalogs, loadCatalog, ownWords, type LanguageSettings } from './catalogs.js';
import { canonical, directionOf, inheritedLanguage, sourceLanguage } from './language.js';
import type { MsgFn } from './message.js';
import { translator } from './translator.js';
import { watchLanguage } from './watch-language.js';

/**
 * Gives one element its language and its words, and new ones when the page around it changes or a catalog arrives late.
 */
export class LocalizeController implements ReactiveController {
  /** The language of the text that is shown: the one asked for, or what stands in for it until it is here. */
  language = sourceLanguage;

  /** The same with the region that was asked for, e.g. `en-GB`: how days and numbers are written. */
  locale = sourceLanguage;

  /** The language that she has chosen in the element itself. It is not remembered. */
  chosen: string | undefined;

  /** Translates one message. The annotation is what `lit-localize extract` recognises. */
  msg: MsgFn = translator({}, sourceLanguage);

  #wanted = '';
  #stop: (() => void)[] = [];

  constructor(
    readonly host: ReactiveControllerHost & Element,
    readonly settings: () => LanguageSettings,
  ) {
    host.addController(this);
  }

  /** The languages that the host allows, where it does not allow all. */
  get allowed(): string | undefined {
    const [page, own] = this.settings();
    return own?.languages ?? page?.languages;
  }

  /** The direction of the text that is shown. */
  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.language);
  }

  hostConnected(): void {
    const update = () => this.host.requestUpdate();
    this.#stop = [watchLanguage(this.host, update), catalogs.subscribe(update)];
    this.#wanted = '';
    update();
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }

  /** Every update speaks anew, since any setting may have changed. */
  hostUpdate(): void {
    this.#resolve();
    this.msg = translator(catalogOf(this.language)!, this.locale, ownWords(this));
  }

  /** Resolves when the words asked for are here, or when waiting any longer would leave her with nothing to read. Undefined where they are here. */
  get ready(): Promise<unknown> | undefined {
    this.#resolve();
    return awaitWords(this.#wanted, this.settings());
  }

  #resolve(): void {
    const asked = this.chosen ?? canonical(inheritedLanguage(this.host));
    const best = bestLanguage(asked, this.allowed);
    if (catalogOf(best)) {
      this.language = best;
      this.locale = asked.startsWith(best) ? asked : best;
    } else if (best !== this.#wanted) void loadCatalog(best); // its arrival, or nothing, leads back here
    this.#wanted = best;
  }
}

import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { mayHoldRecords } from '../../records/exists.js';
import { goStyles } from '../../theme/go.js';
import { KeepingElement } from '../keeping-element.js';
import type { ProvenanceView } from '../lactation-element.js';
import { Lazy } from '../lazy.js';
import type { Coach } from './coach.js';
import { readyView } from './ready-view.js';
import { timerStyles } from './styles.js';

const coaching = new Lazy(() => import('./coach.js'));
const sources = new Lazy(() => import('./provenance.js'));

/**
 * A coach for a session of expressing, for a person with both hands busy: massage, let-down, express, change sides,
 * stop. It survives reload, sleep and a killed browser, and every tab of the site shows the same session.
 *
 * @fires session-start - She started a session.
 * @fires session-phase-change - Another phase, or the other side.
 * @fires session-let-down - She felt let-down.
 * @fires session-pause - She paused.
 * @fires session-resume - She carried on after a pause.
 * @fires session-end - She finished.
 * @fires session-save - She has answered what is asked after a session.
 * @fires session-discard - She threw the session away.
 * @csspart action - The one big button of a screen.
 * @cssstate running - A session runs.
 * @cssstate paused - A session is paused.
 * @cssstate due - It is time to change sides, or to finish.
 */
export class SessionTimer extends KeepingElement {
  static override readonly tag = 'session-timer';

  static override properties: PropertyDeclarations = {
    plan: {},
    massageMinutes: { attribute: 'massage-minutes' },
    sideMinutes: { attribute: 'side-minutes' },
    expressMinutes: { attribute: 'express-minutes' },
    firstSide: { attribute: 'first-side' },
    unit: {},
    sound: { type: Boolean },
    vibrate: { type: Boolean },
    speak: { type: Boolean },
    keepAwake: { attribute: 'keep-awake', type: Boolean },
  };

  static override styles: CSSResultGroup = [KeepingElement.styles, goStyles, timerStyles];

  /** `full`: learning, or building supply. `early-days`: the first days. `comfort`: no target. `pump`: both sides at once. Default `full`; hers wins. */
  plan?: 'full' | 'early-days' | 'comfort' | 'pump';

  /** Massage in minutes, earliest and latest end, e.g. `5-10`. Default by the plan. */
  massageMinutes?: string;

  /** Minutes on a side, e.g. `3-5`. Default by the plan. */
  sideMinutes?: string;

  /** Minutes of expressing in all, massage not counted, e.g. `20-30`. Default by the plan. */
  expressMinutes?: string;

  /** The side to begin with: `left`, `right`, or `auto`, the other one than last time. Default `auto`. */
  firstSide?: 'auto' | 'left' | 'right';

  /** Amounts in millilitres or US fluid ounces. Default by region; hers wins. */
  unit?: 'ml' | 'oz';

  /** A soft chime at each cue. Default false; hers wins. */
  sound?: boolean;

  /** Vibrates at each cue, where the device can. Default false; hers wins. */
  vibrate?: boolean;

  /** Reads what to do, with voices on the device only. Default false; hers wins. */
  speak?: boolean;

  /** Keeps the screen on while a session runs. Default false; hers wins. */
  keepAwake?: boolean;

  #coach: Coach | undefined;

  /** Starts a session. Where one is running already, nothing happens. */
  start(): void {
    this.#act((coach, now) => coach.start(now));
  }

  /** Pauses the session. */
  pause(): void {
    this.#act((coach, now) => coach.pause(now));
  }

  /** Carries on after a pause. */
  resume(): void {
    this.#act((coach, now) => coach.resume(now));
  }

  /** Changes to the other side. During massage, from one side to begin with to the other. */
  switchSide(): void {
    this.#act((coach, now) => coach.switchSide(now));
  }

  /** She feels let-down: begins to express, if she has not yet. */
  letDown(): void {
    this.#act((coach, now) => coach.letDown(now));
  }

  /** Finishes the session. */
  finish(): void {
    this.#act((coach, now) => coach.finish(now));
  }

  /** Throws the session away, without asking. */
  discard(): void {
    this.#act((coach, now) => coach.discard(now));
  }

  /** Takes back the last change. */
  undo(): void {
    this.#act((coach, now) => coach.undo(now));
  }

  protected override get ready(): Promise<unknown> {
    return Promise.all([super.ready, this.#resume()]);
  }

  protected override view(): TemplateResult {
    if (this.#coach) return this.#coach.view();
    const { msg } = this.localize;
    return readyView({ msg, level: this.ownHeadingLevel, side: this.firstSide === 'right' ? 'right' : 'left', start: () => this.start() });
  }

  protected override async loadProvenance(): Promise<ProvenanceView | undefined> {
    return (await sources.get())?.timerProvenance;
  }

  protected override async preload(): Promise<void> {
    await Promise.all([super.preload(), this.#load()]);
  }

  /** Where something has been kept on this device, a session may be running: then it is shown at once. So is another plan. */
  async #resume(): Promise<void> {
    if (this.plan || (this.storagePlace === 'device' && (await mayHoldRecords()))) await this.#load();
  }

  /** A press counts from its own moment, though what it needs may still have to be loaded. */
  #act(act: (coach: Coach, now?: number) => void): void {
    if (this.#coach) return act(this.#coach);
    const now = Date.now();
    void this.#load().then((coach) => coach && act(coach, now));
  }

  async #load(): Promise<Coach | undefined> {
    const module = await coaching.get();
    if (!module) return undefined;
    if (!this.#coach) {
      this.#coach = new module.Coach(this, this.localize, (view) => this.adopt(...view));
      this.requestUpdate();
    }
    await this.#coach.opened;
    return this.#coach;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'session-timer': SessionTimer;
  }
}

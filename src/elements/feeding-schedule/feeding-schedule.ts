import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { mayHoldRecords } from '../../records/exists.js';
import { newId } from '../../records/new-id.js';
import { goStyles } from '../../theme/go.js';
import { KeepingElement } from '../keeping-element.js';
import type { ProvenanceView } from '../lactation-element.js';
import { Lazy } from '../lazy.js';
import { oneOf } from '../options.js';
import type { Diary } from './diary.js';
import { isFeedToLog, type FeedToLog } from './feed-to-log.js';
import { firstView } from './first-view.js';
import { scheduleStyles } from './styles.js';
import { timerOf } from './timer-of.js';

const diaries = new Lazy(() => import('./diary.js'));
const sources = new Lazy(() => import('./provenance.js'));

/**
 * When the baby last fed, by when to offer the next feed, and the day at a glance; or a timetable for expressing, by the
 * clock on the wall. When the baby last fed and when she last expressed are two clocks, which are never mixed.
 *
 * @fires feed-log - A feed was noted.
 * @fires feed-due - A feed, or a session of the timetable, has fallen due.
 * @fires schedule-export - She has saved the calendar file.
 * @csspart action - The one big button of a screen.
 * @cssstate due - A feed, or a session of the timetable, is due.
 */
export class FeedingSchedule extends KeepingElement {
  static override readonly tag = 'feeding-schedule';

  static override properties: PropertyDeclarations = {
    mode: {},
    intervalMinutes: { attribute: 'interval-minutes' },
    sessionMinutes: { attribute: 'session-minutes' },
    firstSlot: { attribute: 'first-slot' },
    dayStart: { attribute: 'day-start' },
    nightStart: { attribute: 'night-start' },
    nightEnd: { attribute: 'night-end' },
    timeZone: { attribute: 'time-zone' },
    since: {},
    timer: {},
  };

  static override styles: CSSResultGroup = [KeepingElement.styles, goStyles, scheduleStyles];

  /** `responsive`: how long since the last feed. `timetable`: set times of the day, for expressing. Default `responsive`. */
  mode?: 'responsive' | 'timetable';

  /** Minutes: the longest gap between the starts of feeds, or from one time of the timetable to the next. Default 180. */
  intervalMinutes?: number | string;

  /** Minutes that a session of the timetable takes. Default 30. */
  sessionMinutes?: number | string;

  /** The first time of the timetable, as `HH:MM`. Default `06:00`. */
  firstSlot?: string;

  /** When a day begins, as `HH:MM`. Default `00:00`. */
  dayStart?: string;

  /** When night begins, as `HH:MM`. Default `22:00`. */
  nightStart?: string;

  /** When night ends, as `HH:MM`. Default `06:00`. */
  nightEnd?: string;

  /** The time zone, e.g. `Asia/Ho_Chi_Minh`. Default the device’s. */
  timeZone?: string;

  /** Counts from the `start` of the last feed, as guidance does, or from its `end` where that is known. Default `start`. */
  since?: 'start' | 'end';

  /** The id of a `session-timer` in the same tree, which one press then starts. */
  timer?: string;

  #diary: Diary | undefined;

  /**
   * Notes a feed. Gives its id; or undefined, with a warning on the console, where what it is given is no feed that has
   * been.
   */
  logFeed(feed: FeedToLog): string | undefined {
    if (!isFeedToLog(feed, Date.now())) {
      console.warn(`<${this.localName}>: logFeed() takes { kind: 'breast' | 'bottle' | 'expressed', side?, at, end?, amountMl? }, in epoch milliseconds, not in the future. Nothing is logged.`, feed);
      return undefined;
    }
    const id = newId();
    this.#act((diary, now) => diary.log(id, feed, now));
    return id;
  }

  /** @internal How the schedule is kept, as it is in force. */
  get modeInForce(): 'responsive' | 'timetable' {
    return oneOf(this, 'mode', this.mode, ['responsive', 'timetable'], 'responsive');
  }

  protected override get ready(): Promise<unknown> {
    return Promise.all([super.ready, this.#resume()]);
  }

  protected override view(): TemplateResult {
    if (this.#diary) return this.#diary.view();
    const timetable = this.modeInForce === 'timetable';
    return firstView({
      msg: this.localize.msg,
      level: this.ownHeadingLevel,
      timetable,
      expresses: timetable && timerOf(this) !== undefined,
      press: () => this.#act((diary, now) => diary.begin(now)),
    });
  }

  protected override async loadProvenance(): Promise<ProvenanceView | undefined> {
    return (await sources.get())?.scheduleProvenance;
  }

  protected override async preload(): Promise<void> {
    await Promise.all([super.preload(), this.#load()]);
  }

  /** A timetable is there to be seen; and where something has been kept on this device, a feed may be. */
  async #resume(): Promise<void> {
    if (this.modeInForce === 'timetable' || (this.storagePlace === 'device' && (await mayHoldRecords()))) await this.#load();
  }

  /** A press counts from its own moment, though what it needs may still have to be loaded. */
  #act(act: (diary: Diary, now: number) => void): void {
    const now = Date.now();
    if (this.#diary) act(this.#diary, now);
    else void this.#load().then((diary) => diary && act(diary, now));
  }

  async #load(): Promise<Diary | undefined> {
    const module = await diaries.get();
    if (!module) return undefined;
    if (!this.#diary) {
      this.#diary = new module.Diary(this, this.localize, (styles) => this.adopt(...styles));
      this.requestUpdate();
    }
    await this.#diary.opened;
    return this.#diary;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'feeding-schedule': FeedingSchedule;
  }
}

import type { CSSResult, ReactiveController, TemplateResult } from 'lit';
import { scheduleLabels } from '../../content/schedule/labels.js';
import { onVisibility } from '../../device/visibility.js';
import { unitOfRegion } from '../../localization/amounts.js';
import type { LocalizeController } from '../../localization/localize-controller.js';
import { joinSentences } from '../../localization/sentences.js';
import { formatLength } from '../../localization/times.js';
import { edit, type FeedEntry } from '../../records/entry.js';
import type { Records, Settings } from '../../records/records.js';
import type { Unit } from '../../records/units.js';
import { overlapping } from '../../timing/index.js';
import { FollowedRecords } from '../followed-records.js';
import { profileOf } from '../profiles.js';
import { StoredHere } from '../stored-here.js';
import { Attention } from './attention.js';
import { CalendarExport } from './calendar-export.js';
import { diaryStyles } from './diary-styles.js';
import { diaryView } from './diary-view.js';
import { FeedLogEvent } from './events.js';
import { asFeed, faceAt, shapeOf, type Face } from './face.js';
import { FeedForm } from './feed-form.js';
import type { FeedToLog } from './feed-to-log.js';
import type { FeedingSchedule } from './feeding-schedule.js';
import { describe } from './in-words.js';
import { Knowledge } from './knowledge.js';
import { optionsOf, type Options } from './options.js';
import { startTimer } from './start-timer.js';
import { timerOf } from './timer-of.js';

/** What she has opened. */
export type Panel = 'now' | 'earlier' | 'change' | 'settings' | 'times' | 'calendar' | undefined;

/** The last thing she did to a feed: as it was before, and after. */
interface Done {
  readonly before: FeedEntry | undefined;
  readonly after: FeedEntry | undefined;
  readonly at: number;
}

/** How long (ms) it can be taken back by a press. */
const undoTime = 10_000;

/**
 * Everything that a schedule does once somebody is there. What was lies in the records, so that every tab sees the same;
 * what is shown is worked out from it and the moment. A press goes one way: feed, page event, records, face.
 */
export class Diary implements ReactiveController {
  readonly attention: Attention;
  readonly known: Knowledge;
  readonly stored: StoredHere;
  readonly form: FeedForm;
  readonly calendar: CalendarExport;
  /** What is said to screen readers. Empty at first: a live region speaks only of changes. */
  status = '';
  panel: Panel;
  /** Whether what was noted last shares time with another feed. */
  overlaps = false;
  options!: Options;

  readonly #followed: FollowedRecords;
  #done: Done | undefined;
  #drawn = '';
  /** What gets the focus with the next rendering. */
  #focus: string | undefined;
  #stop: (() => void) | undefined;

  constructor(
    readonly schedule: FeedingSchedule,
    readonly localize: LocalizeController,
    adopt: (styles: readonly CSSResult[]) => void,
  ) {
    const changed = () => schedule.requestUpdate();
    this.attention = new Attention(schedule, (now) => this.refresh(now), changed);
    this.stored = new StoredHere(changed, localize, () => this.records);
    this.form = new FeedForm(this);
    this.calendar = new CalendarExport(this);
    this.known = new Knowledge(changed);
    this.#followed = new FollowedRecords(schedule, {
      begin: () => this.#begin(),
      read: (records) => this.known.read(records, Date.now()),
      changed: () => this.#learn(),
    });
    adopt(diaryStyles);
    schedule.addController(this);
  }

  hostConnected(): void {
    this.#followed.connect();
    this.#stop = onVisibility(() => this.refresh());
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#followed.disconnect();
    this.attention.end();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostUpdated(): void {
    this.refresh();
    if (this.#focus) this.schedule.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = undefined;
  }

  view(): TemplateResult {
    const now = Date.now();
    const face = this.#look(now);
    this.#drawn = this.#shapeOf(face, now);
    return diaryView(this, face, now);
  }

  get records(): Records {
    return this.#followed.current;
  }

  /** Resolves when it is known what was, or would be too late. */
  get opened(): Promise<void> {
    return this.#followed.opened;
  }

  get settings(): Settings {
    return this.records.settings;
  }

  get unit(): Unit {
    return this.settings.unit ?? unitOfRegion(this.localize.locale);
  }

  /** Whether the last thing she did can be taken back just now. */
  get undoable(): boolean {
    return this.#done !== undefined && Date.now() - this.#done.at <= undoTime;
  }

  /** Whether the one big button begins a session of expressing. */
  get expresses(): boolean {
    return this.options.mode === 'timetable' && timerOf(this.schedule) !== undefined;
  }

  /** A press of the one big button. */
  begin(now = Date.now(), expresses = this.expresses): void {
    if (expresses) this.startTimer();
    else this.noteFeed('now', now);
  }

  /** She notes a feed that begins now, or one that was. */
  noteFeed(panel: 'now' | 'earlier', now = Date.now()): void {
    this.form.begin(panel === 'now' ? now : now - 30 * 60_000);
    this.open(panel);
    this.#moveTo('.question');
  }

  open(panel: Panel): void {
    if (panel === undefined) this.#moveTo('[part=action]');
    this.panel = this.panel === panel && panel !== 'change' ? undefined : panel;
    this.overlaps = false;
    if (this.panel === 'calendar') this.calendar.prepare();
    this.schedule.requestUpdate();
  }

  /** Notes a feed. */
  log(id: string, { kind, side, at, end, amountMl }: FeedToLog, now = Date.now()): void {
    this.#follow();
    const entry: FeedEntry = {
      kind: 'feed',
      id,
      profile: profileOf(this.schedule),
      zone: this.options.zone,
      edited: now,
      feed: kind,
      ...(side && { side }),
      at: Math.round(at),
      ...(end !== undefined && { end: Math.round(end) }),
      ...(amountMl !== undefined && { amount: amountMl }),
    };
    const overlaps = overlapping(asFeed(entry), this.known.feeds).length > 0;
    this.schedule.dispatchEvent(new FeedLogEvent(id, kind, entry.at, this.schedule.recordEvents ? entry : undefined));
    this.#keep(undefined, entry, now);
    this.overlaps = overlaps;
    this.#say(scheduleLabels.noted(this.localize.msg, describe(this, asFeed(entry))), overlaps ? scheduleLabels.overlaps(this.localize.msg) : '');
  }

  /** Puts a changed feed in the place of one that is noted; or takes that away. */
  change(before: FeedEntry, after: FeedEntry | undefined, now = Date.now()): void {
    this.#keep(before, after && edit(after, {}, now), now);
    const { msg, locale } = this.localize;
    if (after?.end !== undefined && after.end !== before.end) this.#say(scheduleLabels.endNoted(msg, formatLength(locale, after.end - after.at)));
  }

  /** The feed that goes on has ended. */
  end(entry: FeedEntry, now = Date.now()): void {
    this.change(entry, { ...entry, end: Math.max(now, entry.at) }, now);
  }

  undo(now = Date.now()): void {
    const done = this.#done;
    if (!done || !this.undoable) return;
    this.#keep(done.after, done.before && edit(done.before, {}, Math.max(now, (done.after?.edited ?? 0) + 1)), now);
    this.#done = undefined;
    this.#say(scheduleLabels.undone(this.localize.msg));
  }

  set(settings: Partial<Settings>): void {
    void this.records.set(settings);
    this.#follow();
    this.refresh();
    if (settings.dueChime) this.attention.chime.test();
  }

  startTimer(): void {
    startTimer(this.schedule);
  }

  /** Brings everything up to the moment: the face, the cue, and what is to come. */
  refresh(now = Date.now()): void {
    if (!this.schedule.isConnected || (!this.records.opened && !this.records.lastFeed)) return;
    const face = this.#look(now);
    if (this.#shapeOf(face, now) !== this.#drawn) this.schedule.requestUpdate();
    const changing = face.since !== undefined || face.next !== undefined || this.undoable;
    this.attention.arrange(face, { chimes: this.settings.dueChime === true, changing }, now);
  }

  #keep(before: FeedEntry | undefined, after: FeedEntry | undefined, now: number): void {
    this.#done = { before, after, at: now };
    this.panel = undefined;
    this.overlaps = false;
    this.#moveTo('[part=action]');
    if (after) void this.records.put(after);
    else if (before) void this.records.remove(before.id);
    this.known.expect(before, after);
    this.refresh(now);
    this.schedule.requestUpdate();
  }

  /** Where the focus goes with the next rendering, if it is in here at all: a call of the page's leaves it where it is. */
  #moveTo(selector: string): void {
    if ((this.schedule.renderRoot as ShadowRoot).activeElement) this.#focus = selector;
  }

  #say(...sentences: readonly string[]): void {
    this.status = joinSentences(this.localize.locale, ...sentences);
    this.schedule.requestUpdate();
  }

  #follow(): void {
    this.#followed.follow();
    this.options = optionsOf(this.schedule, this.settings);
    void this.known.prepare(this.options); // the page may have changed its mind
  }

  #begin(): Promise<unknown> | void {
    this.options = optionsOf(this.schedule, this.settings);
    this.known.forget();
    this.attention.forget();
    this.#done = this.panel = undefined;
    return this.known.prepare(this.options);
  }

  #learn(): void {
    void this.known.read(this.records, Date.now());
    this.schedule.requestUpdate();
  }

  #shapeOf(face: Face, now: number): string {
    return [shapeOf(face, this.options.mode, now), this.undoable].join();
  }

  #look(now: number): Face {
    return faceAt(this.known.at(this.options, this.records, now), this.options, now);
  }
}

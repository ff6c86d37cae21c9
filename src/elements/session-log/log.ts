import type { CSSResult, ReactiveController, TemplateResult } from 'lit';
import { isPrinting } from '../../device/printing.js';
import { onVisibility } from '../../device/visibility.js';
import type { LocalizeController } from '../../localization/localize-controller.js';
import type { Entry } from '../../records/entry.js';
import type { Records } from '../../records/records.js';
import type { Unit } from '../../records/units.js';
import { FollowedRecords } from '../followed-records.js';
import { Lazy } from '../lazy.js';
import { StoredHere } from '../stored-here.js';
import { bestMeasure, boardOf, type Board, type Measure } from './board.js';
import { daysOf, lastDays, type Calendar, type Day } from './days.js';
import { Desk } from './desk.js';
import type { Editor } from './editor.js';
import { LogChangeEvent } from './events.js';
import { logStyles } from './log-styles.js';
import { logView } from './log-view.js';
import { dayStartOf, daysShown, deviceZone, unitOf } from './options.js';
import type { SessionLog } from './session-log.js';
import { Undoing } from './undoing.js';

const editors = new Lazy(() => import('./editor.js'));
const papers = new Lazy(() => import('./paper.js'));

const day = 86_400_000;

/**
 * Everything that a log does once something is there, or somebody is. The entries lie in the records, which every tab
 * and every element sees; what is shown is read from them anew at each change.
 */
export class Log implements ReactiveController {
  readonly stored: StoredHere;
  readonly desk: Desk;
  readonly undoing: Undoing;
  /** The days that have entries, newest first. */
  days: readonly Day[] = [];
  /** When the days of chart and table began, oldest first. */
  starts: readonly number[] = [];
  /** The entry that is being written or changed. */
  editor: Editor | undefined;
  measure: Measure | undefined;
  asTable = false;
  /** Whether there is known to be nothing before the days shown. */
  noEarlier = false;
  /** Whether the browser has agreed not to clear it all by itself. */
  lasting = false;

  readonly #followed: FollowedRecords;
  #stop: (() => void) | undefined;
  #earlier = Infinity;
  #reading: Promise<void> | undefined;
  #stale = false;
  #asked = '';
  #focus: string | undefined;

  constructor(
    readonly element: SessionLog,
    readonly localize: LocalizeController,
    private readonly adopt: (styles: readonly CSSResult[]) => void,
  ) {
    this.stored = new StoredHere(() => element.requestUpdate(), localize, () => this.records, false);
    this.desk = new Desk(this);
    this.undoing = new Undoing(element);
    this.#followed = new FollowedRecords(element, {
      begin: (others) => this.#begin(others),
      read: () => this.#read(),
      changed: () => void this.#read(),
    });
    element.addController(this);
  }

  hostConnected(): void {
    this.adopt(logStyles);
    this.#followed.connect();
    this.#stop = onVisibility((visible) => visible && void this.#read());
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#followed.disconnect();
    this.undoing.take();
  }

  hostUpdate(): void {
    this.#followed.follow();
    const asked = `${daysShown(this.element)} ${dayStartOf(this.element)}`;
    if (asked !== this.#asked && this.#asked) void this.#read();
    this.#asked = asked;
  }

  hostUpdated(): void {
    if (!this.#focus) return;
    const target = this.element.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }

  get records(): Records {
    return this.#followed.current;
  }

  /** Resolves when it is known what there is, or would be too late. */
  get opened(): Promise<void> {
    return this.#followed.opened;
  }

  get unit(): Unit {
    return unitOf(this.element, this.records.settings, this.localize.locale);
  }

  get calendar(): Calendar {
    return { dayStart: dayStartOf(this.element), zone: deviceZone() };
  }

  /** What chart and table show. */
  get board(): Board {
    return boardOf(this.shownMeasure, this.days, this.starts, this.unit, this.localize);
  }

  /** Whether anything was noted, ever. */
  get any(): boolean {
    return Boolean(this.days.length > 0 || this.records.lastSession || this.records.lastFeed);
  }

  get shownMeasure(): Measure {
    return this.measure ?? bestMeasure(this.days);
  }

  view(): TemplateResult {
    return isPrinting() && papers.value ? papers.value.paperView(this) : logView(this);
  }

  /** What a press may need, and paper, which cannot wait. */
  async preload(): Promise<void> {
    await Promise.all([editors.get(), papers.get(), this.desk.preload()]);
    this.element.requestUpdate();
  }

  show(changes: Partial<Pick<Log, 'measure' | 'asTable'>>): void {
    Object.assign(this, changes);
    this.element.requestUpdate();
  }

  /** Puts the focus on something, as soon as it is there. */
  focus(selector: string): void {
    this.#focus = selector;
    this.element.requestUpdate();
  }

  add(): Promise<void> {
    return this.edit(undefined);
  }

  /** Opens the form: for an entry, or for a new one. Pressing the same entry again closes it. */
  async edit(entry: Entry | undefined): Promise<void> {
    const { Editor } = (await editors.get()) ?? {};
    if (!Editor) return;
    if (entry && this.editor?.entry?.id === entry.id) return this.close();
    this.editor = new Editor(this, entry);
    this.focus('.form [tabindex]');
  }

  /** Closes the form, and leads back to where it was opened. */
  close(id = this.editor?.entry?.id): void {
    this.editor = undefined;
    this.focus(id === undefined ? '.go' : `[data-entry="${CSS.escape(id)}"], .go`);
  }

  /** Keeps an entry, new or changed. */
  keep(entry: Entry): void {
    void this.records.put(entry);
    this.tell(entry.id, entry);
    this.close(entry.id);
  }

  async delete({ id }: Entry): Promise<void> {
    this.editor = undefined;
    const removing = this.records.remove(id);
    this.tell(id, undefined);
    this.undoing.offer(await removing);
    this.focus('.undo');
  }

  undo(): void {
    const entry = this.undoing.take();
    if (entry) this.keep(entry);
  }

  /** All was erased: nothing of it stays open. */
  forget(): void {
    this.editor = undefined;
    this.undoing.take();
    this.#earlier = Infinity;
    this.noEarlier = false;
  }

  tell(id: string, entry: Entry | undefined): void {
    this.element.dispatchEvent(new LogChangeEvent(id, this.element.recordEvents ? entry : undefined));
  }

  /** Goes back to the next days before those shown that have entries. */
  async earlier(): Promise<void> {
    const { records } = this;
    const before = this.#from;
    const count = daysShown(this.element);
    for (let span = count * day; ; span *= 2) {
      const found = daysOf(await records.between(before - span, before), this.calendar)[0];
      if (found) {
        this.#earlier = lastDays(found.start, count, this.calendar)[0]!;
        break;
      }
      this.noEarlier = before - span < 0;
      if (this.noEarlier) break;
    }
    await this.#read();
  }

  async print(styles: readonly CSSResult[], sheet: (view: TemplateResult) => TemplateResult): Promise<void> {
    await (await papers.get())?.printPaper(this, styles, sheet);
  }

  /** The start of what is shown. */
  get #from(): number {
    return Math.min(this.#earlier, this.starts[0] ?? Infinity);
  }

  async #begin(others: boolean): Promise<void> {
    if (others) {
      this.days = [];
      this.forget();
    }
    this.lasting = await this.records.persisted();
  }

  /** Reads what is shown. What changes meanwhile is read once more, however often that was. */
  #read(): Promise<void> {
    this.#stale = true;
    return (this.#reading ??= this.#readUntilFresh());
  }

  async #readUntilFresh(): Promise<void> {
    do {
      this.#stale = false;
      const { records, calendar } = this;
      this.starts = lastDays(Date.now(), daysShown(this.element), calendar);
      const entries = await records.between(this.#from, Infinity);
      if (records !== this.records) continue;
      this.days = daysOf(entries, calendar);
      this.element.requestUpdate();
    } while (this.#stale);
    this.#reading = undefined; // in the same breath: what changes from now on begins anew
  }
}

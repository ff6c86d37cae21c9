import type { TemplateResult } from 'lit';
import { formLabels } from '../../content/log/form-labels.js';
import { formatClock } from '../../localization/times.js';
import type { Entry } from '../../records/entry.js';
import { clockAt, isTimeZone } from '../../timing/day.js';
import { overlapping } from '../../timing/index.js';
import { profileOf } from '../profiles.js';
import { rowOf } from './days.js';
import { draftOf, readDraft, type Draft, type Faults, type Field } from './draft.js';
import { formView } from './form-view.js';
import type { Log } from './log.js';

const day = 86_400_000;

/** An entry in the making: one that is new, or one that is changed. Nothing is kept before she saves. */
export class Editor {
  draft: Draft;
  /** What cannot be read, said once she has tried to save. */
  faults: Faults = {};
  /** What shares time with it: pointed out, never refused. */
  overlaps = '';

  readonly #before: Draft;
  readonly #unreadable = new Set<Field>();
  #tried = false;
  #looked = 0;

  constructor(
    readonly log: Log,
    /** Undefined where it is new. */
    readonly entry: Entry | undefined,
  ) {
    this.draft = this.#before = draftOf(entry, Date.now(), this.#words);
    void this.look();
  }

  view(): TemplateResult {
    return formView(this);
  }

  /** Whether the times in the form are not those that the entry was noted in. */
  get fromElsewhere(): boolean {
    const { entry, log } = this;
    if (!entry || !isTimeZone(entry.zone)) return false;
    const { start } = rowOf(entry);
    return clockAt(start, entry.zone) !== clockAt(start, log.calendar.zone);
  }

  /** She types or chooses something. */
  write(field: Field, { target }: Event): void {
    const { value, validity } = target as HTMLInputElement;
    if (validity.badInput) this.#unreadable.add(field);
    else {
      this.#unreadable.delete(field);
      this.draft = { ...this.draft, [field]: value };
    }
    if (this.#tried) this.#check();
    this.log.element.requestUpdate();
    void this.look();
  }

  save(): void {
    this.#tried = true;
    const entry = this.#check();
    if (entry) this.log.keep(entry);
    else this.log.focus('[aria-invalid=true]');
  }

  /** Looks for what shares time with it. */
  async look(): Promise<void> {
    const look = ++this.#looked;
    const read = this.#read();
    const overlaps = 'entry' in read ? await this.#overlapping(read.entry) : '';
    if (look !== this.#looked || overlaps === this.overlaps) return;
    this.overlaps = overlaps;
    this.log.element.requestUpdate();
  }

  async #overlapping(entry: Entry): Promise<string> {
    const { records, localize } = this.log;
    const spanOf = (each: Entry) => {
      const { start, end } = rowOf(each);
      return { at: start, end, kind: 'breast' as const };
    };
    const span = spanOf(entry);
    const near = await records.between(span.at - day, (span.end ?? span.at) + 1);
    // A session of expressing and a feed may well go on at once.
    const others = near.filter((each) => each.kind === entry.kind && each.id !== entry.id).map(spanOf);
    const first = overlapping(span, others)[0];
    return first ? formLabels.overlaps(localize.msg, formatClock(localize.locale, first.at)) : '';
  }

  #check(): Entry | undefined {
    const read = this.#read();
    this.faults = 'faults' in read ? read.faults : {};
    this.log.element.requestUpdate();
    return 'entry' in read ? read.entry : undefined;
  }

  #read(): ReturnType<typeof readDraft> {
    const { draft, entry, log } = this;
    return readDraft({ ...this.#words, draft, before: this.#before, entry, unreadable: this.#unreadable, profile: profileOf(log.element), zone: log.calendar.zone, now: Date.now() });
  }

  get #words() {
    const { localize, unit } = this.log;
    return { msg: localize.msg, locale: localize.locale, unit };
  }
}

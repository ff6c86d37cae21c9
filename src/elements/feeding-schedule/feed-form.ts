import type { Text } from '../../content/statement.js';
import type { FeedEntry } from '../../records/entry.js';
import { newId } from '../../records/new-id.js';
import { amountText } from '../../records/units.js';
import type { FeedKind, Side } from '../../timing/index.js';
import { fieldTime } from './clock-times.js';
import type { Diary } from './diary.js';
import { readDraft, type Draft } from './draft.js';

const empty: Draft = { start: '', end: '', amount: '', side: undefined };

/** A feed that she is noting, or changing. */
export class FeedForm {
  draft = empty;
  /** What is wrong with what she has typed, in words. */
  fault: Text | undefined;
  /** When the feed began, as far as is known: by her press, or as it was noted. */
  at = 0;
  /** The feed that she changes. */
  entry: FeedEntry | undefined;

  constructor(private readonly diary: Diary) {}

  begin(at: number): void {
    this.entry = this.fault = undefined;
    this.at = at;
    this.draft = { ...empty, start: this.#field(at) };
  }

  edit(entry: FeedEntry): void {
    const { localize, unit } = this.diary;
    const { at, end, amount, side } = entry;
    this.begin(at);
    this.entry = entry;
    this.draft = { start: this.#field(at), end: end === undefined ? '' : this.#field(end), amount: amount === undefined ? '' : amountText(amount, localize.locale, unit), side };
    this.diary.open('change');
  }

  write(values: Partial<Draft>): void {
    this.draft = { ...this.draft, ...values };
    this.fault = undefined;
    this.diary.schedule.requestUpdate();
  }

  /** The start was so long ago (ms). */
  ago(ms: number): void {
    this.at = Date.now() - ms;
    this.write({ start: this.#field(this.at) });
  }

  /** She has said how: with that, it is noted. */
  log(kind: FeedKind, side?: Side): void {
    const read = this.#read(kind);
    if (!read) return;
    const { at, end, amountMl } = read;
    this.diary.log(newId(), { kind, side, at, end, amountMl: kind === 'breast' ? undefined : amountMl });
  }

  /** She has changed it. */
  save(): void {
    const { entry, draft } = this;
    const read = entry && this.#read(entry.feed);
    if (!read) return;
    const { id, kind, profile, zone, edited, note, feed } = entry;
    const { at, end, amountMl } = read;
    this.diary.change(entry, {
      id,
      kind,
      profile,
      zone,
      edited,
      feed,
      at,
      ...(note !== undefined && { note }),
      ...(feed === 'breast' && draft.side && { side: draft.side }),
      ...(end !== undefined && { end }),
      ...(amountMl !== undefined && { amount: amountMl }),
    });
  }

  #read(kind: FeedKind) {
    const { localize, unit, options } = this.diary;
    const draft = kind === 'breast' && !this.entry ? { ...this.draft, amount: '' } : this.draft;
    const read = readDraft(draft, { at: this.at, end: this.entry?.end, now: Date.now(), zone: options.zone, locale: localize.locale, unit, stored: this.entry?.amount });
    if (typeof read !== 'function') return read;
    this.fault = read;
    this.diary.schedule.requestUpdate();
    return undefined;
  }

  #field(at: number): string {
    return fieldTime(at, this.diary.options.zone);
  }
}

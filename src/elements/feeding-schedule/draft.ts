import { scheduleLabels } from '../../content/schedule/labels.js';
import type { Text } from '../../content/statement.js';
import { amountText, inMl, parseAmount, type Unit } from '../../records/units.js';
import { clockAt, parseTime, type Side } from '../../timing/index.js';
import { movedTo, nextAt } from './clock-times.js';

/** What she has typed of a feed, until it is noted. */
export interface Draft {
  readonly start: string;
  readonly end: string;
  readonly amount: string;
  readonly side: Side | undefined;
}

/** Where and when a draft is read. Moments in epoch milliseconds. */
export interface Reading {
  /** When the feed began as far as is known: the start is looked for near it. */
  readonly at: number;
  /** When it ended, as it is stored. */
  readonly end?: number | undefined;
  readonly now: number;
  readonly zone: string;
  readonly locale: string;
  readonly unit: Unit;
  /** The amount that is stored, in millilitres: shown again unchanged, it stays to the drop. */
  readonly stored?: number | undefined;
}

interface Read {
  readonly at: number;
  readonly end: number | undefined;
  readonly amountMl: number | undefined;
}

/** What a draft says; or what is wrong with it, in words. */
export function readDraft(draft: Draft, { at, end: ended, now, zone, locale, unit, stored }: Reading): Read | Text {
  const start = movedTo(draft.start, at, now, zone);
  const endTime = parseTime(draft.end);
  const same = ended !== undefined && start === at && endTime === clockAt(ended, zone);
  const end = endTime === undefined || start === undefined ? undefined : same ? ended : nextAt(endTime, start, zone);
  if (start === undefined || (end !== undefined && end > now)) return scheduleLabels.notFuture;
  const amountMl = draft.amount.trim() === '' ? undefined : parseAmount(draft.amount, locale, unit, stored);
  if (draft.amount.trim() !== '' && amountMl === undefined) return (msg) => scheduleLabels.notAnAmount(msg, amountText(inMl(unit === 'ml' ? 60 : 2, unit), locale, unit));
  return { at: start, end, amountMl };
}

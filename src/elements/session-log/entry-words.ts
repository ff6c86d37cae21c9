import { html, nothing } from 'lit';
import { listLabels } from '../../content/log/list-labels.js';
import type { Text } from '../../content/statement.js';
import { formatAmount } from '../../localization/amounts.js';
import type { MsgFn } from '../../localization/message.js';
import { formatClockIn, formatLength } from '../../localization/times.js';
import type { FeedEntry, SessionEntry } from '../../records/entry.js';
import type { Unit } from '../../records/units.js';
import { clockAt, isTimeZone } from '../../timing/day.js';
import type { Session, Side } from '../../timing/index.js';
import { sideMark } from '../../views/side-mark.js';
import { sum, type Row } from './days.js';

interface Words {
  readonly msg: MsgFn;
  readonly locale: string;
  readonly unit: Unit;
  /** The device's zone. */
  readonly zone: string;
}

/** An entry in words: what it was, more about it, and how much. */
export function entryWords({ entry, session, start, end }: Row, words: Words): { readonly what: unknown; readonly more: string; readonly amount: string } {
  const { msg, locale, unit, zone } = words;
  const told = entry.kind === 'session' ? ofSession(entry, session!, words) : ofFeed(entry, end === undefined ? undefined : end - start, words);
  const elsewhere = isTimeZone(entry.zone) && clockAt(start, entry.zone) !== clockAt(start, zone);
  return {
    what: told.what,
    more: [...told.more, elsewhere && listLabels.notedAs(msg, formatClockIn(locale, start, entry.zone))].filter(Boolean).join(' · '),
    amount: told.ml === undefined ? '' : formatAmount(locale, told.ml, unit),
  };
}

interface Told {
  readonly what: unknown;
  readonly more: readonly (string | false)[];
  readonly ml: number | undefined;
}

const sideNames: Readonly<Record<Side, Text>> = { left: listLabels.left, right: listLabels.right, both: listLabels.both };

function ofSession({ amounts = {} }: SessionEntry, session: Session, { msg, locale }: Words): Told {
  const { left, right, both, massage, express } = session;
  const side = usedSide(session, amounts);
  const time = (ms: number): string => lengthText(locale, ms);
  const name = side === 'both' && both === 0 ? listLabels.leftAndRight : side && sideNames[side];
  return {
    what: name ? html`${sideMark(side!)}${name(msg)}` : listLabels.expressed(msg),
    more: [
      express > 0 ? (both > 0 ? listLabels.pumpedFor : listLabels.expressedFor)(msg, time(express)) : name ? listLabels.expressed(msg) : '',
      left > 0 && right > 0 && listLabels.sides(msg, time(left), time(right)),
      massage > 0 && listLabels.massage(msg, time(massage)),
    ],
    ml: sum([amounts.left, amounts.right, amounts.both]),
  };
}

/** The sides that a session used, as far as its times or its amounts say. */
function usedSide({ left, right, both }: Session, amounts: NonNullable<SessionEntry['amounts']>): Side | undefined {
  const timed = left + right + both > 0;
  const on = { left: timed ? left > 0 : Boolean(amounts.left), right: timed ? right > 0 : Boolean(amounts.right) };
  if (both > 0 || (on.left && on.right) || (!timed && amounts.both)) return 'both';
  return on.left ? 'left' : on.right ? 'right' : undefined;
}

function ofFeed({ feed, side, amount }: FeedEntry, lasted: number | undefined, { msg, locale }: Words): Told {
  const fed = lasted === undefined ? listLabels.fed(msg) : listLabels.fedFor(msg, lengthText(locale, lasted));
  const name = feed === 'bottle' ? listLabels.bottle(msg) : feed === 'expressed' ? listLabels.milk(msg) : side ? (side === 'both' ? listLabels.leftAndRight : sideNames[side])(msg) : listLabels.breast(msg);
  return { what: html`${feed === 'breast' && side ? sideMark(side) : nothing}${name}`, more: [fed], ml: amount };
}

/** A length of time to read, in whole minutes where there are some. */
const lengthText = (locale: string, ms: number): string => formatLength(locale, ms < 60_000 ? ms : Math.round(ms / 60_000) * 60_000);

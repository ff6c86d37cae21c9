import { formatElapsed } from '../../localization/times.js';
import { otherSide } from '../../timing/index.js';
import type { Face } from './face.js';

/** What of a face is drawn anew, and not only written: everything but the running times. */
export function shapeOf(face: Face): string {
  const { screen, say, step, planned, undoable, turn, session, ended } = face;
  return [screen, say, step, planned, undoable?.id, Math.floor(turn / 60_000), turn >= 600_000, session.side, session.phase, ended].join();
}

/** Writes the running times, and only those whose text has changed: a second costs no more than that. */
export function writeTimes(root: ParentNode, { session, turn }: Face, locale: string): void {
  const other = otherSide(session.side);
  const times = { turn, total: session.active, other: other === 'both' ? 0 : session[other] };
  for (const place of root.querySelectorAll<HTMLElement>('[data-time]')) {
    const text = formatElapsed(locale, times[place.dataset['time'] as keyof typeof times]);
    if (place.textContent !== text) place.textContent = text;
  }
}

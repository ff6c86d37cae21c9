import { formatElapsed } from '../../localization/times.js';
import { otherSide } from '../../timing/index.js';
import type { Face } from './face.js';

/** What of a face is drawn anew, and not only written: everything but the running times. */
export function shapeOf(face: Face): string {
  const { screen, say, step, planned, undoable, turn, session, ended } = face;
  return [screen, say, step, planned, undoable?.id, Math.floor(turn / 60_000), turn >= 600_000, session.side, session.phase, ended].join();
}

/** The running times of a face. A second costs no more than the change of those texts that are another than before. */
export class RunningTimes {
  #places: { readonly name: string; readonly text: Text; shown: string }[] = [];

  /** Looks where they stand, after the face has been drawn. */
  find(root: ParentNode): void {
    this.#places = [...root.querySelectorAll<HTMLElement>('[data-time]')].map((place) => {
      if (!place.firstChild) place.append('');
      const text = place.firstChild as Text;
      return { name: place.dataset['time']!, text, shown: text.data };
    });
  }

  write({ session, turn }: Face, locale: string): void {
    const other = otherSide(session.side);
    const times: Readonly<Record<string, number>> = { turn, total: session.active, other: other === 'both' ? 0 : session[other] };
    for (const place of this.#places) {
      const text = formatElapsed(locale, times[place.name]!);
      if (text !== place.shown) place.text.data = place.shown = text;
    }
  }
}

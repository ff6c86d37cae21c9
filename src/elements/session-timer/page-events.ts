import type { SessionEntry } from '../../records/entry.js';
import type { Session } from '../../timing/index.js';
import { SessionEndEvent, SessionLetDownEvent, SessionPauseEvent, SessionPhaseChangeEvent, SessionResumeEvent } from './events.js';

/** The events that tell the page what a press of hers has changed. */
export function eventsOf(before: Session, after: Session, at: number, { id, entry }: { readonly id: string; readonly entry: SessionEntry | undefined }): Event[] {
  const events: Event[] = [];
  if (after.letDowns.length > before.letDowns.length) events.push(new SessionLetDownEvent(after.letDowns.at(-1)!));
  if (after.paused && !before.paused) events.push(new SessionPauseEvent());
  if (before.paused && !after.paused && after.phase !== 'finished') events.push(new SessionResumeEvent());
  if (after.phase !== before.phase || after.side !== before.side) events.push(new SessionPhaseChangeEvent(after.phase, after.side, at));
  if (after.phase === 'finished' && before.phase !== 'finished') events.push(new SessionEndEvent(id, entry));
  return events;
}

import { warn } from '../options.js';
import type { FeedingSchedule } from './feeding-schedule.js';
import { timerOf } from './timer-of.js';

/** Starts the timer that the page names, and brings it before her. */
export function startTimer(schedule: FeedingSchedule): void {
  const timer = timerOf(schedule);
  if (!timer) return warn(schedule, 'timer', schedule.timer, 'the id of a session-timer in the same tree', 'No timer is started.');
  const focus = () => (timer.shadowRoot?.querySelector<HTMLElement>('[part~=action]') ?? timer).focus({ preventScroll: true });
  // What it then shows takes the place of what has the focus. It is rendered after the event has been told.
  timer.addEventListener('session-start', () => void Promise.resolve().then(() => timer.updateComplete).then(focus), { once: true });
  timer.start();
  timer.scrollIntoView({ block: 'nearest' });
  focus();
}

import { firstLabels } from '../../content/schedule/first-labels.js';
import { timetable, timetableLabels } from '../../content/schedule/timetable.js';
import { keepingLabels } from '../../content/keeping-labels.js';
import { loadingLabels } from '../../content/loading-labels.js';
import type { Text } from '../../content/statement.js';
import { loadTemporal } from '../../device/temporal.js';
import { saveFile } from '../../device/save-file.js';
import { timesOf } from '../../timing/index.js';
import { Lazy } from '../lazy.js';
import type { Diary } from './diary.js';
import { ScheduleExportEvent } from './events.js';

const writing = new Lazy(async () => {
  const [{ calendarFile }, temporal] = await Promise.all([import('./calendar-file.js'), loadTemporal()]);
  return { calendarFile, temporal };
});

/** Her timetable as a file for her own calendar. What writes it is loaded once she looks at it. */
export class CalendarExport {
  /** How it went. */
  said: Text | undefined;
  /** The file itself, where it can neither be saved nor shared. */
  text: string | undefined;

  constructor(private readonly diary: Diary) {}

  /** She looks at it: what writes it may come. A press must still be young when the file is handed over. */
  prepare(): void {
    this.said = this.text = undefined;
    void writing.get();
  }

  async save(): Promise<void> {
    const { schedule, localize, options } = this.diary;
    const { msg } = localize;
    const writer = writing.value ?? (await writing.get());
    if (!writer) return this.#say(loadingLabels.loading);
    const site = location.hostname || 'localhost';
    const texts = {
      name: firstLabels.times(msg),
      summary: timetableLabels.summary(msg),
      description: `${timetable.stop.text(msg)} ${timetableLabels.madeOn(msg, site)}`,
      alarm: timetableLabels.alarm(msg),
    };
    const text = writer.calendarFile({ settings: options.timetable, zone: options.zone, texts, now: Date.now(), site }, writer.temporal);
    const saving = await saveFile({ name: 'expressing-times.ics', type: 'text/calendar', text });
    if (saving === 'refused') return this.#say(keepingLabels.noCopy, text);
    schedule.dispatchEvent(new ScheduleExportEvent(timesOf(options.timetable).length));
    this.#say(timetableLabels.saved);
  }

  #say(said: Text, text?: string): void {
    this.said = said;
    this.text = text;
    this.diary.schedule.requestUpdate();
  }
}

import { coachLabels } from '../../content/timer/coach-labels.js';
import { coaching } from '../../content/timer/coach.js';
import { timerLabels } from '../../content/timer/labels.js';
import { steps } from '../../content/guide/steps.js';
import type { MsgFn } from '../../localization/message.js';
import { joinSentences, nameAndValue } from '../../localization/sentences.js';
import { formatClock, formatLength } from '../../localization/times.js';
import type { Side } from '../../timing/index.js';
import type { Face } from './face.js';

/** What is said at a moment, to those who do not look. */
export interface Prompt {
  /** For screen readers: milestones only. */
  readonly announce: string;
  /** For the voice: the same, and what to do. */
  readonly speak: string;
  /** Whether it is a cue: due by the plan, and not an answer to a press. */
  readonly cue: boolean;
}

/** The name of a side, in words. */
export const sideName = (side: Side, msg: MsgFn): string => (side === 'both' ? coachLabels.both(msg) : side === 'left' ? timerLabels.left(msg) : timerLabels.right(msg));

/**
 * What to say where the face has changed; nothing where there is no milestone in the change. Pure, so that a whole
 * session can be read as a transcript.
 */
export function promptFor(before: Face, after: Face, { msg, locale }: { readonly msg: MsgFn; readonly locale: string }): Prompt | undefined {
  const { session, screen, say, step } = after;
  // Made when asked for: in most seconds nothing is said.
  const words = (): string => coaching[say].text(msg);
  const inFull = (...texts: readonly string[]): string => joinSentences(locale, ...texts);
  const instruction = (): string => inFull(...steps[step - 1]!.soft.lines.map(({ text }) => text(msg)));
  const answer = (announce: string, speak = announce): Prompt => ({ announce, speak, cue: false });
  const cue = (announce: string): Prompt => ({ announce, speak: announce, cue: true });

  if (session.phase !== before.session.phase || session.side !== before.session.side || session.paused !== before.session.paused) {
    if (session.phase === 'finished') return answer(inFull(coachLabels.finishedAt(msg, formatClock(locale, session.finishedAt!)), coachLabels.summaryPlain(msg, formatLength(locale, session.active))));
    if (session.phase === 'ready') return undefined;
    if (session.paused) return answer(inFull(coachLabels.paused(msg)));
    const begun = session.phase !== before.session.phase;
    const letDown = session.letDowns.length > before.session.letDowns.length ? coachLabels.letDownNoted(msg) : '';
    const phase = session.phase === 'massage' ? coachLabels.massage(msg) : nameAndValue(locale, coachLabels.expressing(msg), sideName(session.side, msg));
    const said = inFull(letDown, phase, words());
    return answer(said, begun ? inFull(said, instruction()) : said);
  }
  if (session.letDowns.length > before.session.letDowns.length) return answer(coachLabels.letDownNoted(msg));
  if (screen === 'change' && before.screen !== 'change') return cue(inFull(coachLabels.change(msg), words()));
  if (screen === 'stop' && before.screen !== 'stop') return cue(inFull(coachLabels.stop(msg), words()));
  if (screen === 'forgotten' || session.paused) return undefined;
  if (after.nearEnd && !before.nearEnd) return cue(coachLabels.fiveLeft(msg));
  if (say !== before.say && offers.has(say)) return cue(words());
  // Massage goes on to its next part: the voice says how, the screen shows it.
  if (step !== before.step) return { announce: '', speak: instruction(), cue: false };
  return undefined;
}

const offers: ReadonlySet<Face['say']> = new Set(['mayExpress', 'express', 'maySwitch', 'mayStop']);

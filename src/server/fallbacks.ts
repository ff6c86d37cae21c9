import { html, type TemplateResult } from 'lit';
import { logLabels } from '../content/log/labels.js';
import { babyNeedsHelp, stopIfItHurts } from '../content/notes.js';
import { firstLabels } from '../content/schedule/first-labels.js';
import { responsive } from '../content/schedule/responsive.js';
import type { Note } from '../content/statement.js';
import { coachLabels } from '../content/timer/coach-labels.js';
import { coaching, planLines } from '../content/timer/coach.js';
import { timerLabels } from '../content/timer/labels.js';
import { helpOf } from '../elements/help-numbers.js';
import type { LactationElement } from '../elements/lactation-element.js';
import { joinSentences } from '../localization/sentences.js';
import { callLine } from '../views/help.js';
import { heading } from '../views/heading.js';
import type { Written } from './elements.js';

/** Without a script nothing is timed: what each plan is can still be read. */
export function timerFallback(element: LactationElement, written: Written): TemplateResult {
  const { msg } = written;
  const plans = [
    [coachLabels.full, planLines.full],
    [coachLabels.earlyDays, planLines['early-days']],
    [coachLabels.comfort, planLines.comfort],
    [coachLabels.pump, planLines.pump],
  ] as const;
  return html`${heading(element.ownHeadingLevel, timerLabels.name(msg))}
    <ul>${plans.map(([name, line]) => html`<li><b>${name(msg)}</b>: ${line.text(msg)}</li>`)}</ul>
    <p>${coaching.finish.text(msg)}</p>
    ${noteOf(stopIfItHurts, element, written)}`;
}

/** Without a script nothing is noted: what to know of a newborn's feeds can still be read. */
export function scheduleFallback(element: LactationElement, written: Written): TemplateResult {
  const { msg } = written;
  const said = [responsive.watch, responsive.usual, responsive.ends, responsive.length];
  return html`${heading(element.ownHeadingLevel, firstLabels.feeds(msg))}
    <ul>${said.map(({ text }) => html`<li>${text(msg)}</li>`)}</ul>
    ${noteOf(babyNeedsHelp, element, written)}`;
}

/** Without a script nothing is kept, and nothing that was kept can be shown. */
export const logFallback = (element: LactationElement, { msg }: Written): TemplateResult => heading(element.ownHeadingLevel, logLabels.title(msg));

/** A note in the page's own look, which our styles do not reach. */
const noteOf = ({ title, lines, call }: Note, element: LactationElement, { msg, locale }: Written): TemplateResult =>
  html`<p><b>${title.text(msg)}</b> ${joinSentences(locale, ...lines.map(({ text }) => text(msg)))}</p>
    ${call ? callLine(call, helpOf(element), msg) : ''}`;

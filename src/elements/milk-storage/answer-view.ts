import { html, nothing, type TemplateResult } from 'lit';
import { placeNames, ruleNames, storageLabels } from '../../content/storage/labels.js';
import { checkWith, hotRoom } from '../../content/storage/notes.js';
import { documents, placeOf, type Rule } from '../../content/storage/rules.js';
import { formatMoment } from '../../localization/format.js';
import { note } from '../../views/note.js';
import type { Answer } from './answer.js';
import type { Storage } from './storage.js';
import { timeText } from './words.js';

/** The answer first: where, until when, and whose rule that is. A fact, never a verdict. */
export function answerView(storage: Storage, { rule, until }: Answer): TemplateResult {
  const { msg, keeping, choice, now } = storage;
  const place = placeNames[placeOf(keeping)](msg);
  // A live region only once there is a moment: it is there to tell of changes, not to speak up as the page loads.
  return html`<div class="answer" role=${now ? 'status' : nothing}>
    <p class="muted">${until ? storageLabels.useBy(msg, place) : place}</p>
    ${keeping === 'hot-room' ? note(hotRoom, msg) : html`<p class="big">${until ? untilText(until, rule, storage) : rule ? storageLabels.atOnce(msg) : storageLabels.none(msg)}</p>`}
    ${rule ? html`<p>${until ? storageLabels.within(msg, documents[rule.claim].name, timeText(rule, storage)) : documents[rule.claim].name}</p>` : nothing}
    ${rule || keeping === 'hot-room' ? nothing : html`<p>${storageLabels.noneWhy(msg)}</p>`}
    ${rule && documents[rule.claim].secondHand ? html`<p class="locked">${checkWith.text(msg)}</p>` : nothing}
    ${choice === 'cautious' ? html`<p class="muted">${ruleNames.cautious(msg)}</p>` : nothing}
  </div>`;
}

const nearly = 6 * 86_400_000;

/** A weekday is enough where it can mean one day only; of months only the day is said. */
function untilText(until: number, rule: Rule | undefined, { locale, now }: Storage): string {
  if (!now) return '\u00a0';
  return formatMoment(locale, until, rule?.span.unit === 'month' ? 'day' : until >= now && until - now < nearly ? 'weekday-time' : 'day-time');
}

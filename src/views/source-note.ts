import { html, nothing, type TemplateResult } from 'lit';
import { labels } from '../content/labels.js';
import type { MsgFn } from '../localization/message.js';
import { reviewStates } from '../localization/review.js';
import { chevronDown } from './icon.js';

/** A site's own clinical sign-off. */
export interface SignOff {
  readonly by: string;
  readonly on: Date;
  readonly due: Date | undefined;
}

interface SourceNote {
  readonly msg: MsgFn;
  /** The language shown. */
  readonly language: string;
  readonly signOff: SignOff | undefined;
  /** What opens in place. Undefined until it has been loaded, which is when the note is first opened. */
  readonly provenance: TemplateResult | undefined;
  /** Opened from the start: on the one-page layout, and so on paper. */
  readonly open: boolean;
  readonly opened: () => void;
}

/** How far the words have been checked, and a way to who says so. Last in every element. */
export function sourceNote({ msg, language, signOff, provenance, open, opened }: SourceNote): TemplateResult {
  return html`<details class="source" ?open=${open} @toggle=${opened}>
    <summary>
      <span>${state(language, signOff, msg)}</span>
      <span class="opener"><u>${labels.sources(msg)}</u>${chevronDown}</span>
    </summary>
    <div class="stack">${provenance ?? nothing}</div>
  </details>`;
}

function state(language: string, signOff: SignOff | undefined, msg: MsgFn): string {
  if (signOff?.due && isPast(signOff.due)) return labels.overdue(msg, signOff.by);
  if (signOff) return labels.reviewedBy(msg, signOff.by);
  return reviewStates[language] === 'clinically-reviewed' ? labels.reviewed(msg) : labels.notReviewed(msg);
}

/** Whether a day is over everywhere on earth: nobody is told too early. */
const isPast = (day: Date): boolean => Date.now() > day.getTime() + 36 * 3_600_000;

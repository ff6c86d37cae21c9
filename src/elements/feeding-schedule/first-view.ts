import { html, nothing, type TemplateResult } from 'lit';
import { firstLabels } from '../../content/schedule/first-labels.js';
import type { MsgFn } from '../../localization/message.js';
import { heading } from '../../views/heading.js';

interface First {
  readonly msg: MsgFn;
  readonly level: number;
  readonly timetable: boolean;
  /** Whether the button begins a session of expressing, and not a feed. */
  readonly expresses: boolean;
  readonly press: () => void;
}

/** Before anybody has used it: what it is, that nothing is noted, and one big button. */
export function firstView({ msg, level, timetable, expresses, press }: First): TemplateResult {
  const { feeds, none, feedNow, times, expressNow } = firstLabels;
  return html`
    ${heading(level, (timetable ? times : feeds)(msg), { class: 'name' })} ${timetable ? nothing : html`<p class="none">${none(msg)}</p>`}
    <button part="action" class="go" @click=${press}>${(expresses ? expressNow : feedNow)(msg)}</button>
  `;
}

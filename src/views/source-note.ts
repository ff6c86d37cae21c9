import { html, nothing, type TemplateResult } from 'lit';
import { labels } from '../content/labels.js';
import type { MsgFn } from '../localization/message.js';
import { chevronDown } from './icon.js';

interface SourceNote {
  readonly msg: MsgFn;
  /** How far the words have been checked. */
  readonly state: string;
  /** What opens in place. Undefined until it has been loaded, which is when the note is first opened. */
  readonly provenance: TemplateResult | undefined;
  /** Opened from the start: on the one-page layout, and so on paper. */
  readonly open: boolean;
  readonly opened: () => void;
}

/** How far the words have been checked, and a way to who says so. Last in every element. */
export function sourceNote({ msg, state, provenance, open, opened }: SourceNote): TemplateResult {
  return html`<details class="source" ?open=${open} @toggle=${opened}>
    <summary>
      <span>${state}</span>
      <span class="opener"><u>${labels.sources(msg)}</u>${chevronDown}</span>
    </summary>
    <div class="stack">${provenance ?? nothing}</div>
  </details>`;
}

import { html, type TemplateResult } from 'lit';
import { askFirst } from '../../content/ask-first.js';
import { mistakes, reconstructed, tips } from '../../content/methods/pumping.js';
import { noHardMassage, noRoutineEmptying } from '../../content/notes.js';
import type { MsgFn } from '../../localization/message.js';
import { callNote } from '../../views/call-note.js';
import type { Help } from '../../views/help.js';
import { lines } from '../../views/lines.js';
import { note } from '../../views/note.js';

/** Five mistakes, each with what to do instead. */
export function mistakesView(msg: MsgFn): TemplateResult {
  return html`
    <ol class="mistakes">
      ${mistakes.map(
        ({ mistake, instead }) => html`<li>
          <b>${mistake.text(msg)}</b>
          ${instead.map(({ text }) => html`<p>${text(msg)}</p>`)}
        </li>`,
      )}
    </ol>
    <p class="muted">${reconstructed.text(msg)}</p>
    ${note(noRoutineEmptying, msg)}
  `;
}

/** How to pump in comfort, and who should ask first. */
export function tipsView(msg: MsgFn, help: Help): TemplateResult {
  return html`${lines(tips, msg)} ${callNote(noHardMassage, msg, help)} ${note(askFirst, msg, { asList: true })}`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { placeNames, storageLabels } from '../../content/storage/labels.js';
import { checkWith, hotRoom } from '../../content/storage/notes.js';
import { documents, placeOf, places, type Keeping } from '../../content/storage/rules.js';
import { heading } from '../../views/heading.js';
import { ruleFor } from './answer.js';
import type { Storage } from './storage.js';
import { timeText, wayText } from './words.js';

/** All the times of the chosen rule. `marked` is the way of keeping that she asks about. */
export function tableView(storage: Storage, marked?: Keeping, title?: string): TemplateResult {
  const { msg, level } = storage;
  const rows = Object.values(places)
    .flat()
    .map((keeping) => ({ keeping, rule: ruleFor(storage.choice, keeping) }));
  return html`<section class="stack">
    ${heading(level + 1, title ?? storageLabels.table(msg))}
    <table>
      <thead>
        <tr>
          ${[storageLabels.place, storageLabels.how, storageLabels.upTo].map((head) => html`<th scope="col">${head(msg)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ keeping, rule }) => {
          const isMarked = keeping === marked;
          return html`<tr class=${isMarked ? 'marked' : nothing} aria-current=${isMarked || nothing}>
            <th scope="row">${placeNames[placeOf(keeping)](msg)}</th>
            <td>${wayText(keeping, storage)}</td>
            <td>
              ${rule ? timeText(rule, storage) : keeping === 'hot-room' ? html`<span class="locked">${hotRoom.title.text(msg)}</span>` : storageLabels.none(msg)}
              ${rule ? html`<small>${documents[rule.claim].name}${documents[rule.claim].secondHand ? '\u00a0*' : ''}</small>` : nothing}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
    ${rows.some(({ rule }) => rule && documents[rule.claim].secondHand) ? html`<p class="locked">* ${checkWith.text(msg)}</p>` : nothing}
  </section>`;
}

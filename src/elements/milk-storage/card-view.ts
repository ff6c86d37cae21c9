import { html, type CSSResult, type TemplateResult } from 'lit';
import { ruleNames, storageLabels } from '../../content/storage/labels.js';
import { moreLabels } from '../../content/storage/more-labels.js';
import { notForTheUnit, sharing } from '../../content/storage/notes.js';
import { printLeaflet } from '../../device/print-frame.js';
import { formatMoment } from '../../localization/format.js';
import { heading } from '../../views/heading.js';
import { callLine, type Help } from '../../views/help.js';
import { note } from '../../views/note.js';
import { nameAndValue } from '../../localization/sentences.js';
import { handlingView } from './handling-view.js';
import type { Storage } from './storage.js';
import { tableView } from './table-view.js';

/** Prints a card for the fridge door: all the times of the chosen rule, on one page. `sheet` puts the host's look and the sources around it. */
export async function printCard(
  storage: Storage,
  help: Help,
  from: HTMLElement,
  styles: readonly CSSResult[],
  sheet: (view: TemplateResult) => TemplateResult,
): Promise<void> {
  const { msg, locale } = storage;
  await printLeaflet({ title: moreLabels.title(msg), language: locale, styles, content: sheet(cardView(storage, help)), from, into: from.shadowRoot! });
}

function cardView(storage: Storage, help: Help): TemplateResult {
  const { msg, locale, level, choice } = storage;
  return html`
    ${heading(level, moreLabels.title(msg), { class: 'title' })}
    <p>${nameAndValue(locale, storageLabels.whose(msg), ruleNames[choice](msg))}</p>
    ${note(notForTheUnit, msg)} ${tableView(storage)} ${handlingView(msg)} ${note(sharing, msg)}
    <slot name="milk-bank"></slot>
    ${callLine('help', help, msg)}
    <p>${moreLabels.printed(msg, location.hostname, formatMoment(locale, Date.now(), 'day'))}</p>
  `;
}

import { html, nothing, type TemplateResult } from 'lit';
import { keepingLabels } from '../../content/keeping-labels.js';
import { fileLabels } from '../../content/log/file-labels.js';
import { chevronDown } from '../../views/icon.js';
import { choice } from '../../views/choice.js';
import type { Log } from './log.js';
import { unitName } from '../../localization/amounts.js';

/** What is taken along, printed and brought in. */
export function copiesView(log: Log): TemplateResult {
  const { localize, desk, unit, records } = log;
  const { msg } = localize;
  const { said, text } = desk;
  const file = (event: Event) => void desk.bringIn(event.target as HTMLInputElement);
  return html`
    ${log.any
      ? html`<div class="quiet">
          <button class="button" @click=${() => void desk.save('json')}>${keepingLabels.copy(msg)}</button>
          <button class="button" @click=${() => void log.element.print()}>${fileLabels.print(msg)}</button>
        </div>`
      : nothing}
    <p role="status" class="said">${said || nothing}</p>
    ${text === undefined ? nothing : html`<textarea readonly rows="6" aria-label=${keepingLabels.copy(msg)} .value=${text}></textarea>`}
    <details class="more">
      <summary>${fileLabels.more(msg)}${chevronDown}</summary>
      <div class="stack">
        ${log.any ? html`<button class="button" @click=${() => void desk.save('csv')}>${fileLabels.csv(msg)}</button>` : nothing}
        <button class="button" @click=${(event: Event) => (event.currentTarget as HTMLElement).parentElement!.querySelector('input')!.click()}>${fileLabels.bringIn(msg)}</button>
        <input type="file" accept=".json,application/json" aria-label=${fileLabels.bringIn(msg)} hidden @change=${file} />
        <p class="muted">${fileLabels.bringInHint(msg)}</p>
        ${choice(fileLabels.unit(msg), (['ml', 'oz'] as const).map((value) => ({ value, label: unitName(log.localize.locale, value) })), unit, (value) => void records.set({ unit: value }), 'unit')}
      </div>
    </details>
  `;
}

/** Erases everything, after one question in place. */
export function eraseView(log: Log): TemplateResult {
  const { localize, desk } = log;
  const { msg } = localize;
  if (!desk.asking) return html`<button class="plain erase" @click=${() => desk.ask(true)}>${keepingLabels.erase(msg)}</button>`;
  return html`<div class="stack" role="group" aria-labelledby="erase">
    <p id="erase"><b>${keepingLabels.eraseAsk(msg)}</b></p>
    <div class="quiet">
      <button class="button" @click=${() => void desk.eraseAll()}>${keepingLabels.eraseYes(msg)}</button>
      <button class="button cancel" @click=${() => desk.ask(false)}>${keepingLabels.cancel(msg)}</button>
    </div>
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { scheduleLabels } from '../../content/schedule/labels.js';
import { unitName } from '../../localization/amounts.js';
import type { Diary } from './diary.js';

const written = (event: Event): string => (event.target as HTMLInputElement).value;

/** A time of the day, by the clock of her place. */
export const timeField = ({ form, localize: { msg } }: Diary, name: 'start' | 'end', label: string, optional = false): TemplateResult =>
  html`<label class="field"
    ><span>${label} ${optional ? html`<small>(${scheduleLabels.ifKnown(msg)})</small>` : nothing}</span
    ><input type="time" name=${name} .value=${form.draft[name]} @change=${(event: Event) => form.write({ [name]: written(event) })}
  /></label>`;

/** An amount from a bottle, or of expressed milk. */
export const amountField = ({ form, unit, localize: { msg, locale } }: Diary): TemplateResult =>
  html`<label class="field"
    ><span>${scheduleLabels.amount(msg, unitName(locale, unit))} <small>(${scheduleLabels.ifKnown(msg)})</small></span
    ><input name="amount" inputmode="decimal" autocomplete="off" .value=${form.draft.amount} @input=${(event: Event) => form.write({ amount: written(event) })}
  /></label>`;

/** What is wrong with what she has typed. */
export const faultView = ({ form, localize: { msg } }: Diary): TemplateResult | typeof nothing => (form.fault ? html`<p class="fault" role="alert">${form.fault(msg)}</p>` : nothing);

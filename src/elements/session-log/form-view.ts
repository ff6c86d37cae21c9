import { html, nothing, type TemplateResult } from 'lit';
import { keepingLabels } from '../../content/keeping-labels.js';
import { formLabels } from '../../content/log/form-labels.js';
import type { Text } from '../../content/statement.js';
import { heading } from '../../views/heading.js';
import type { Field } from './draft.js';
import type { Editor } from './editor.js';
import { unitName } from '../../localization/amounts.js';
import { nameAndValue } from '../../localization/sentences.js';

/** The form of an entry. Its fields are native; what is wrong is said beside the field, and Save is never dead. */
export function formView(editor: Editor): TemplateResult {
  const { log, entry, draft, faults, overlaps } = editor;
  const { msg } = log.localize;
  const save = (event: Event) => {
    event.preventDefault();
    editor.save();
  };
  return html`<form class="form stack" novalidate @submit=${save}>
    ${heading(log.element.ownHeadingLevel + 2, (entry ? formLabels.changeTitle : formLabels.addTitle)(msg), { focusable: true })}
    ${entry?.kind === 'session' ? nothing : whatView(editor)} ${draft.what === 'session' ? sessionView(editor) : feedView(editor)}
    <label class="field"><span>${formLabels.note(msg)}</span><textarea rows="2" .value=${draft.note} @input=${(event: Event) => editor.write('note', event)}></textarea></label>
    ${editor.fromElsewhere ? html`<p class="muted">${formLabels.deviceTime(msg)}</p>` : nothing}
    <p role="status">${overlaps || nothing}</p>
    <p role="alert" class="fault">${Object.keys(faults).length > 0 ? formLabels.lookAgain(msg) : nothing}</p>
    <button part="action" class="go">${formLabels.save(msg)}</button>
    <div class="quiet">
      <button type="button" class="button" @click=${() => log.close()}>${keepingLabels.cancel(msg)}</button>
      ${entry ? html`<button type="button" class="button" @click=${() => void log.delete(entry)}>${formLabels.delete(msg)}</button>` : nothing}
    </div>
  </form>`;
}

function whatView(editor: Editor): TemplateResult {
  const feeds = [['breast', formLabels.breast], ['bottle', formLabels.bottle], ['expressed', formLabels.milk]] as const;
  return select(editor, 'what', formLabels.what, editor.entry ? feeds : [['session', formLabels.session], ...feeds]);
}

function sessionView(editor: Editor): unknown {
  const { log, draft } = editor;
  const { msg } = log.localize;
  const minutes = (field: Field, label: Text) => numberField(editor, field, label, 'minutes');
  const amount = (field: Field, label: Text) => numberField(editor, field, label, 'amounts');
  return html`
    ${momentField(editor, 'start', formLabels.began)} ${select(editor, 'how', formLabels.how, [['in-turn', formLabels.inTurn], ['together', formLabels.together]])}
    <fieldset class="figures">
      <legend>${formLabels.minutes(msg)}</legend>
      ${draft.how === 'together' ? minutes('both', formLabels.both) : html`${minutes('left', formLabels.left)}${minutes('right', formLabels.right)}`}
      ${minutes('massage', formLabels.massage)} ${minutes('pauses', formLabels.pauses)}
    </fieldset>
    <fieldset class="figures">
      <legend>${formLabels.amounts(msg, unitName(log.localize.locale, log.unit))}</legend>
      ${amount('amountLeft', formLabels.left)} ${amount('amountRight', formLabels.right)} ${amount('amountBoth', formLabels.both)}
    </fieldset>
  `;
}

function feedView(editor: Editor): unknown {
  const { log } = editor;
  const amounts = (msg: Parameters<Text>[0]) => formLabels.amounts(msg, unitName(log.localize.locale, log.unit));
  return html`
    ${select(editor, 'side', formLabels.side, [['', formLabels.notNoted], ['left', formLabels.left], ['right', formLabels.right], ['both', formLabels.both]])}
    ${momentField(editor, 'start', formLabels.began)} ${momentField(editor, 'end', formLabels.ended)} ${numberField(editor, 'amount', amounts)}
  `;
}

function select(editor: Editor, field: Field, label: Text, options: readonly (readonly [string, Text])[]): TemplateResult {
  const { msg } = editor.log.localize;
  return html`<label class="field"
    ><span>${label(msg)}</span
    ><select name=${field} @change=${(event: Event) => editor.write(field, event)}>
      ${options.map(([value, name]) => html`<option value=${value} .selected=${editor.draft[field] === value}>${name(msg)}</option>`)}
    </select></label
  >`;
}

const momentField = (editor: Editor, field: 'start' | 'end', label: Text): TemplateResult =>
  faulty(editor, field, (described) => html`<label class="field"
    ><span>${label(editor.log.localize.msg)}</span
    ><input type="datetime-local" name=${field} aria-invalid=${described ? 'true' : 'false'} aria-describedby=${described ?? nothing} .value=${editor.draft[field]} @input=${(event: Event) => editor.write(field, event)}
  /></label>`);

/** A field for a number in the reader's own way. `group` is said before its label, where that alone would not tell. */
function numberField(editor: Editor, field: Field, label: Text, group?: 'minutes' | 'amounts'): TemplateResult {
  const { log, draft } = editor;
  const { msg, locale } = log.localize;
  const groupName = group === 'minutes' ? formLabels.minutes(msg) : group && formLabels.amounts(msg, unitName(locale, log.unit));
  return faulty(editor, field, (described) => html`<label class="field"
    ><span>${label(msg)}</span
    ><input name=${field} inputmode="decimal" autocomplete="off" aria-label=${groupName ? nameAndValue(locale, groupName, label(msg)) : nothing} aria-invalid=${described ? 'true' : 'false'} aria-describedby=${described ?? nothing} .value=${draft[field]} @input=${(event: Event) => editor.write(field, event)}
  /></label>`);
}

/** A field, and what is wrong with it. */
function faulty(editor: Editor, field: Field, view: (described: string | undefined) => TemplateResult): TemplateResult {
  const fault = editor.faults[field];
  const id = `fault-${field}`;
  return html`<div>${view(fault ? id : undefined)}${fault ? html`<p class="fault" id=${id}>${fault}</p>` : nothing}</div>`;
}

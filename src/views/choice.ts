import { html, type TemplateResult } from 'lit';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/**
 * A choice of two or three short words, as native radio buttons so that keyboards and readers know it.
 * Nothing is chosen where `chosen` is undefined. Several in one element need names of their own.
 */
export function choice<Value extends string>(
  legend: string,
  options: readonly Option<Value>[],
  chosen: Value | undefined,
  choose: (value: Value) => void,
  name = 'choice',
): TemplateResult {
  return html`<fieldset class="choice">
    <legend>${legend}</legend>
    <div class="options">
      ${options.map(
        ({ value, label }) => html`<label
          ><input type="radio" name=${name} .checked=${value === chosen} @change=${() => choose(value)} /><span>${label}</span></label
        >`,
      )}
    </div>
  </fieldset>`;
}

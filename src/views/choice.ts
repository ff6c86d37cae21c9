import { html, type TemplateResult } from 'lit';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** A choice of two or three short words, as native radio buttons so that keyboards and readers know it. */
export function choice<Value extends string>(
  legend: string,
  options: readonly Option<Value>[],
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<fieldset class="choice">
    <legend>${legend}</legend>
    <div class="options">
      ${options.map(
        ({ value, label }) => html`<label
          ><input type="radio" name="choice" .checked=${value === chosen} @change=${() => choose(value)} /><span>${label}</span></label
        >`,
      )}
    </div>
  </fieldset>`;
}

import { html, type TemplateResult } from 'lit';

interface Pick<Value extends string> {
  readonly value: Value;
  readonly label: unknown;
}

/** A choice of two to eight as a grid of outlined buttons: native radio buttons, so that keyboards and readers know it. */
export function pickView<Value extends string>(legend: string, picks: readonly Pick<Value>[], chosen: Value, choose: (value: Value) => void): TemplateResult {
  return html`<fieldset class="picks">
    <legend>${legend}</legend>
    ${picks.map(
      ({ value, label }) => html`<label><input type="radio" name=${legend} .checked=${value === chosen} @change=${() => choose(value)} /><span>${label}</span></label>`,
    )}
  </fieldset>`;
}

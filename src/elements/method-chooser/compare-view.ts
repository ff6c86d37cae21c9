import { html, type TemplateResult } from 'lit';
import { forAll, methodNames, rows, type Method } from '../../content/methods/methods.js';
import { questions, type Answers } from '../../content/methods/questions.js';
import type { MsgFn } from '../../localization/message.js';
import { choice } from '../../views/choice.js';

const methods = Object.keys(methodNames) as Method[];

/** For and against, side by side. */
export function compareView(msg: MsgFn): TemplateResult {
  return html`
    <table>
      <thead>
        <tr>
          <td></td>
          ${methods.map((method) => html`<th scope="col">${methodNames[method](msg)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`<tr>
            <th scope="row">${row.head(msg)}</th>
            ${methods.map((method) => html`<td data-method=${methodNames[method](msg)}>${row[method].text(msg)}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
    ${forAll.map(({ text }) => html`<p class="muted">${text(msg)}</p>`)}
  `;
}

/** Three questions. Nothing is answered beforehand. */
export function questionsView(msg: MsgFn, answers: Partial<Answers>, answer: (given: Partial<Answers>) => void): TemplateResult[] {
  return questions.map(({ key, legend, options }) =>
    choice(
      legend(msg),
      options.map(({ value, label }) => ({ value, label: label(msg) })),
      answers[key],
      (value) => answer({ [key]: value }),
      key,
    ),
  );
}

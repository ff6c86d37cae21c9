import { html, nothing, type TemplateResult } from 'lit';
import { keepingLabels } from '../../content/keeping-labels.js';
import { logLabels } from '../../content/log/labels.js';
import { boardLabels, listLabels } from '../../content/log/list-labels.js';
import { choice } from '../../views/choice.js';
import { heading } from '../../views/heading.js';
import { profileView } from '../profiles.js';
import { chartView } from './chart-view.js';
import { copiesView, eraseView } from './keep-view.js';
import { listView } from './list-view.js';
import type { Log } from './log.js';
import { tableView } from './table-view.js';

/** All of the log. */
export function logView(log: Log): TemplateResult {
  const { localize, element, days, editor, records } = log;
  const { msg } = localize;
  const some = days.length > 0;
  return html`
    ${heading(element.ownHeadingLevel, logLabels.title(msg), { class: 'title' })} ${profileView(element, msg)}
    <div class="two">
      ${some ? boardView(log) : nothing}
      <div class="stack">
        ${log.undoing.entry ? undoView(log) : nothing} ${some ? listView(log) : html`<p>${(log.any ? listLabels.emptyLately : listLabels.empty)(msg)}</p>`}
        ${log.any && !log.noEarlier ? html`<button class="button" @click=${() => void log.earlier()}>${listLabels.earlier(msg)}</button>` : nothing}
        <p class="muted" role="status">${log.noEarlier ? listLabels.noEarlier(msg) : nothing}</p>
      </div>
    </div>
    ${editor && !editor.entry ? editor.view() : html`<button part="action" class="go" @click=${() => void log.add()}>${logLabels.add(msg)}</button>`}
    ${copiesView(log)} ${log.any && !log.lasting && records.keeping.reason !== 'none' ? html`<p class="muted clearing">${keepingLabels.clearing(msg)}</p>` : nothing}
    ${log.any ? eraseView(log) : nothing} ${log.stored.view()}
  `;
}

/** The figures of the days, as a chart or as a table: the same ones. */
function boardView(log: Log): TemplateResult {
  const { localize, element, board, asTable, shownMeasure } = log;
  const { msg } = localize;
  const named = (value: 'amount' | 'time' | 'count') => ({ value, label: boardLabels[value](msg) });
  return html`<div class="stack board">
    <div class="sub">${heading(element.ownHeadingLevel + 1, board.title)}<span class="muted">${board.counts}</span></div>
    ${asTable ? tableView(board, localize) : chartView(board, localize)}
    ${choice(boardLabels.show(msg), [named('amount'), named('time'), named('count')], shownMeasure, (measure) => log.show({ measure }), 'measure')}
    ${choice(
      boardLabels.showAs(msg),
      [
        { value: 'chart', label: boardLabels.chart(msg) },
        { value: 'table', label: boardLabels.table(msg) },
      ],
      asTable ? 'table' : 'chart',
      (shape) => log.show({ asTable: shape === 'table' }),
      'shape',
    )}
  </div>`;
}

function undoView(log: Log): TemplateResult {
  const { msg } = log.localize;
  return html`<div class="undoing"><p role="status">${listLabels.deleted(msg)}</p><button class="button undo" @click=${() => log.undo()}>${listLabels.undo(msg)}</button></div>`;
}

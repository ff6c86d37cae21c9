import { css } from 'lit';
import { buttonStyles } from '../../theme/buttons.js';
import { choiceStyles } from '../../theme/choice.js';
import { quietStyles } from '../../theme/quiet.js';
import { chartStyles } from './chart-styles.js';

const log = css`
  .two {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em 2.5em;
    align-items: start;
  }
  .sub {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    flex: 1;
  }
  .sub :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
  }
  .sub .muted {
    font-size: 0.875em;
    font-weight: 400;
  }
  .said:empty,
  p[role]:empty {
    display: none;
  }

  /* What is chosen says itself what it is about. */
  .board legend {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .board fieldset {
    position: relative;
  }

  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }
  :is(th, td) {
    padding: 0.55em 0;
    padding-inline-start: 0.5em;
    border-block-end: 1px solid var(--_border);
    text-align: end;
    font-weight: 400;
  }
  thead tr:last-child > * {
    border-block-end: 1.5px solid var(--_edge);
    color: var(--_muted);
  }
  tr > :first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  tbody th {
    font-weight: 600;
    white-space: nowrap;
  }

  .day summary {
    min-block-size: 3.25em;
  }
  .day > summary > .icon {
    flex: none;
  }
  .entries > li + li {
    border-block-start: 1px solid var(--_border);
  }
  .entry {
    display: grid;
    grid-template-columns: 4em minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 0.5em;
    inline-size: 100%;
    min-block-size: 3.25em;
    padding-block: 0.4em;
  }
  .long {
    grid-template-columns: 5.25em minmax(0, 1fr) auto;
  }
  .entry time {
    white-space: nowrap;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .entry small {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.35;
  }
  .entry small:empty {
    display: none;
  }
  .noted {
    display: -webkit-box !important;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .much {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .entry:active {
    background: var(--_border);
  }
  @media (hover: hover) {
    .entry:hover time {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  }
  .undoing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
  }

  .form {
    padding-block: 0.75em 1em;
    border-block: 1px solid var(--_border);
  }
  .entries .form {
    border-block-end: 0;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8em, 100%), 1fr));
    gap: 0.5em;
  }
  .figures legend {
    font-weight: 600;
    margin-block-end: 0.35em;
  }
  .figures .field > span {
    font-weight: 400;
  }
  input[type='datetime-local'] {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  [aria-invalid='true'] {
    border-color: var(--_caution) !important;
  }
  .fault {
    color: var(--_caution);
    font-weight: 600;
  }
  .clearing,
  .erase {
    font-size: 0.875em;
  }

  @container (max-width: 19em) {
    tbody th {
      white-space: normal;
    }
  }
  @container (min-width: 38em) {
    .two:has(.board) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  /* Text at 200 % on a phone: one of everything in a line; only the table may scroll sideways. */
  @container (max-width: 15em) {
    .entry.entry {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .entry time {
      white-space: normal;
    }
    .more summary {
      overflow-wrap: anywhere;
    }
    .entry .what {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .form :is(select, input[type='datetime-local']) {
      padding-inline: 0.3em;
      font-size: max(16px, 0.6em);
    }
    table {
      font-size: 0.75em;
    }
  }
  @media print {
    .form,
    .more,
    .stored,
    .undoing {
      display: none;
    }
    :is(th, td) {
      padding-block: 0.22em;
    }
  }
`;

export const logStyles = [buttonStyles, choiceStyles, quietStyles, chartStyles, log];

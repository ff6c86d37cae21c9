import { css } from 'lit';

export const chooserStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.35;
    hyphens: auto;
  }
  :is(th, td) {
    padding: 0.6em 0;
    padding-inline-end: 0.6em;
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  thead > tr > * {
    border-block-end: 1.5px solid var(--_edge);
  }
  thead th {
    font-family: var(--_heading);
    font-size: 1.0667em;
    font-weight: 650;
  }
  tbody th {
    font-weight: 600;
  }

  /*
   * The site's own offers keep to their place, so that nothing of theirs can cover the heading, or a note. The place is
   * a little wider than the text: a focus ring has room in it.
   */
  .offers {
    margin-inline: -8px;
    padding-inline: 8px;
  }
  .offers > .locked {
    border-block-start: 1.5px solid var(--_edge);
    padding-block-start: 0.75em;
  }
  .offers > .place {
    contain: layout paint;
    margin: -8px;
    padding: 8px;
  }

  @container (max-width: 23em) {
    table {
      font-size: 0.875em;
    }
    :is(th, td) {
      padding-inline-end: 0.45em;
    }
  }
  /* A small phone, or large text on any: one cell a line, each with the name of its method. */
  @container (max-width: 20.5em) {
    :is(table, tbody, tr, th, td) {
      display: block;
    }
    thead {
      display: none;
    }
    tbody :is(th, td) {
      padding-inline-end: 0;
    }
    tbody th {
      border: 0;
      padding-block-end: 0;
    }
    td::before {
      content: attr(data-method);
      display: block;
      font-size: 0.875em;
      color: var(--_muted);
    }
  }
  @media print {
    .offers.stack {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
    :is(th, td) {
      padding-block: 0.25em;
    }
  }
`;

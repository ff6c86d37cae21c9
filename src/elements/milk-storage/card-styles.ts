import { css } from 'lit';

/** How the table looks on paper, on the card and in its place on the page. */
export const cardStyles = css`
  @media print {
    .two {
      display: block;
    }
    table {
      font-size: 1.15em;
    }
    th,
    td {
      padding-block: 0.3em;
    }
    tr {
      break-inside: avoid;
    }
    td small {
      display: inline;
    }
  }
`;

import { css } from 'lit';

/** The number at the end; and how the table looks on paper, on the card and in its place on the page. */
export const cardStyles = css`
  .call {
    color: var(--_accent-ink);
    font-weight: 600;
    text-underline-offset: 0.22em;
  }
  @media print {
    .two {
      display: block;
    }
    table {
      inline-size: 100%;
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

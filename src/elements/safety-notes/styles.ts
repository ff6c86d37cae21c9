import { css } from 'lit';

export const safetyStyles = css`
  .urgent {
    display: grid;
    gap: 0.6em;
    border-inline-start: 6px solid var(--_caution);
    padding-inline-start: 1em;
  }
  .urgent > :is(h1, h2, h3, h4, h5, h6) {
    color: var(--_caution);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .group {
    font-size: 1.125em;
    margin-block-end: 0.15em;
  }
  .signs li {
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_border);
  }
  .signs li:first-child {
    border: 0;
  }
  details .signs {
    padding-block-end: 0.6em;
  }
  .bar {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .bar .go {
    font-size: 1.125em;
    line-height: 1.25;
  }
  .wide {
    grid-column: 1 / -1;
  }
  .emergency {
    color: var(--_caution);
    background: var(--_caution-wash);
    border: 1.5px solid var(--_caution);
  }
  .phone {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .go .phone {
    font-size: 0.8em;
    font-weight: 500;
  }

  @container (min-width: 38em) {
    .columns {
      grid-template-columns: repeat(auto-fit, minmax(16em, 1fr));
      gap: 1.5em 2.5em;
      align-items: start;
    }
  }
  @container (max-width: 15em) {
    .bar {
      grid-template-columns: minmax(0, 1fr);
    }
    .phone {
      white-space: normal;
    }
  }
  @media print {
    .signs li {
      padding-block: 0.1em;
    }
    .urgent,
    .columns {
      display: block;
    }
    .columns,
    .more {
      columns: 2;
      column-gap: 2em;
    }
    section,
    details {
      break-inside: avoid;
    }
    .bar {
      display: flex;
      position: static;
      border: 0;
      padding-block: 0.5em;
    }
    .bar > a {
      inline-size: auto;
      min-block-size: 0;
      padding: 0.3em 0.9em;
      border: 1pt solid #000;
      font-size: 1.1em;
    }
  }
`;

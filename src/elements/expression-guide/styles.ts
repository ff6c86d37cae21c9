import { css } from 'lit';

export const guideStyles = css`
  .where {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    font-size: 0.9375em;
    color: var(--_muted);
  }

  /* Bars to look at, 44 px to press. */
  .jumps {
    display: flex;
    margin-block: -0.55em;
  }
  .jumps li {
    flex: 1;
  }
  .jumps button {
    display: grid;
    align-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    padding-inline: 0.15em;
    border-radius: 0.5em;
  }
  .jumps button::before {
    content: '';
    block-size: 0.3125em;
    border-radius: 1em;
    background: var(--_border);
  }
  .jumps .done::before {
    background: var(--_accent-line);
  }
  .jumps [aria-current]::before {
    block-size: 0.5em;
  }

  /* Not "display: none": some engines print such a frame empty. */
  .print-frame {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    clip-path: inset(50%);
  }
  .call {
    display: inline-block;
    min-block-size: var(--_target);
    padding-block: 0.6em;
    color: var(--_accent-ink);
    font-weight: 600;
  }
  .picture {
    display: grid;
  }
  .picture .art {
    inline-size: 100%;
    max-block-size: 15em;
  }
  .plains {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .leaflet-end {
    display: none;
  }
  .picture ::slotted(*) {
    max-inline-size: 100%;
    margin-inline: auto;
    border-radius: var(--_radius);
  }
  .night .picture ::slotted(*) {
    filter: brightness(0.6) sepia(0.6);
  }
  .step {
    display: grid;
    gap: 0.75em 2.25em;
    grid-template-columns: minmax(0, 1fr);
  }

  .bar {
    grid-template-columns: auto minmax(0, 1fr);
  }
  .bar .button {
    inline-size: 4.375em;
    padding: 0;
  }

  .small {
    font-size: 1.0625em;
  }
  .reasons {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em 2.5em;
  }
  .article {
    display: grid;
    gap: 1.75em;
  }
  .article > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
  }
  .ordinal {
    color: var(--_accent-line);
    margin-inline-end: 0.35em;
  }
  .otherwise {
    gap: 0.5em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_border);
  }

  @container (min-width: 38em) {
    .step,
    .article > li {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: start;
    }
    .article > li {
      column-gap: 2em;
    }
    .reasons {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }
  }
  @container (max-width: 15em) {
    .bar .button {
      inline-size: 3em;
    }
    .jumps {
      flex-wrap: wrap;
    }
    .jumps li {
      flex-basis: 44px;
    }
  }
  @media (forced-colors: active) {
    .jumps button::before {
      border-block-end: 2px solid GrayText;
    }
    .jumps .done::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .bar,
    nav {
      display: none;
    }
    .title {
      font-size: 1.75em;
    }
    .article h4,
    .small {
      font-size: 1.05em;
    }
    .article,
    .reasons {
      display: block;
      column-gap: 2em;
    }
    .article {
      columns: 2;
    }
    .reasons {
      columns: 3;
    }
    .article > li,
    .reasons > * {
      padding-block-end: 0.55em;
    }
    .reasons > * {
      break-inside: avoid;
    }
    .article > li {
      break-inside: auto;
      display: flex;
      gap: 0.9em;
    }
    .article > li > .stack {
      flex: 1;
    }
    .picture {
      inline-size: 8em;
      flex: none;
    }
    .leaflet-end {
      display: block;
      border-block-start: 1.5pt solid #000;
      padding-block-start: 0.5em;
      font-size: 1.15em;
      break-inside: avoid;
    }
    .leaflet-end > p {
      display: inline-block;
      margin-inline-end: 1.5em;
    }
  }
`;

import { css } from 'lit';

/** A day by the clock: the past filled, the next one tinted, night muted. */
export const timetableStyles = css`
  .rail > li {
    --_hour: 5.2em;
    position: relative;
    display: grid;
    grid-template-columns: var(--_hour) 1.25em minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 0.5em;
    min-block-size: 3.25em;
    padding-block: 0.35em;
  }
  .rail > li::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_hour) + 0.5em + 0.625em - 1px);
    border-inline-start: 2px solid var(--_border);
  }
  .rail > li:first-child::before {
    inset-block-start: 50%;
  }
  .rail > li:last-child::before {
    inset-block-end: 50%;
  }
  .dot {
    position: relative;
    justify-self: center;
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
  }
  .done .dot {
    /* a border, which paper and forced colours keep, where they drop backgrounds */
    border: 0.5em solid var(--_accent-line);
  }
  .rail .next {
    min-block-size: 4.25em;
    margin-inline: -0.75em;
    padding-inline: 0.75em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .rail .next::before {
    margin-inline-start: 0.75em;
    border-color: var(--_edge);
  }
  .next .dot {
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 4px solid var(--_accent-line);
  }
  .rail .next b {
    display: block;
    font-size: 1.125em;
    line-height: 1.3;
  }
  .rail .next .time {
    white-space: nowrap;
  }
  .rail small {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.35;
  }
  .rail .night .time {
    color: var(--_muted);
  }
  .times {
    font-variant-numeric: tabular-nums;
  }
  @container (max-width: 15em) {
    .rail > li {
      grid-template-columns: 1.25em minmax(0, 1fr);
    }
    .rail > li > * {
      grid-column: 2;
    }
    .rail .dot {
      grid-area: 1 / 1;
    }
    .rail > li::before {
      inset-inline-start: calc(0.625em - 1px);
    }
    .rail .next {
      margin-inline: 0;
      padding-inline: 0;
    }
    .rail .next::before {
      margin-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .done .dot {
      border-color: CanvasText;
    }
    .rail .next {
      outline: 2px solid Highlight;
    }
  }
`;

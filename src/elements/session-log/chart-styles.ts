import { css } from 'lit';

/** The chart of days, and the key that names its colours. */
export const chartStyles = css`
  .chart {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.4em 0.75em;
    padding-block-start: 0.6em;
    font-size: 0.8125em;
    line-height: 1.3;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .scale {
    display: flex;
    flex-direction: column-reverse;
    justify-content: space-between;
    margin-block: -0.65em;
  }
  .chart svg {
    inline-size: 100%;
    block-size: 11em;
    overflow: visible;
  }
  [dir='rtl'] .chart svg {
    transform: scaleX(-1);
  }
  .chart line {
    stroke: var(--_border);
  }
  .chart rect {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .ends {
    grid-column: 2;
    display: flex;
    justify-content: space-between;
  }
  .names {
    grid-column: 2;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
  }
  .names span {
    display: grid;
    justify-items: center;
    justify-content: center;
    white-space: nowrap;
  }
  .names b {
    color: var(--_text);
    font-weight: 600;
  }
  .right,
  .feeds {
    fill: var(--_accent-line);
  }
  .left,
  .sessions {
    fill: color-mix(in oklab, var(--_accent-line) 58%, var(--_surface));
  }
  .chart .both,
  .key .both {
    fill: var(--_surface);
    stroke: var(--_accent-line);
    stroke-width: 1.5;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.1em;
    margin-block-start: 0.6em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .key span {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .key svg {
    inline-size: 0.9em;
    block-size: 0.9em;
  }
  /* Text at 200 % on a phone */
  @container (max-width: 15em) {
    .names {
      font-size: 0.5em;
    }
    .scale {
      display: none;
    }
    .chart {
      grid-template-columns: minmax(0, 1fr);
    }
    .names,
    .ends {
      grid-column: 1;
    }
  }
  @media (forced-colors: active) {
    .right,
    .feeds {
      fill: CanvasText;
    }
    .left,
    .sessions {
      fill: GrayText;
    }
    .chart .both,
    .key .both {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;

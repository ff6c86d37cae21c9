import { css } from 'lit';

/** A day as a strip, and what its marks are. */
export const stripStyles = css`
  .day {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .strip,
  .hours {
    display: block;
    inline-size: 100%;
    block-size: 4.25em;
    overflow: visible;
  }
  .strip .night {
    fill: var(--_tint);
  }
  .base {
    stroke: var(--_border);
    stroke-width: 1.5;
  }
  .feed {
    fill: var(--_accent-line);
  }
  .expressed {
    fill: var(--_surface);
    stroke: var(--_accent-line);
    stroke-width: 2;
  }
  rect.next {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.75;
    stroke-dasharray: 4 4;
  }
  .now {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .now-dot {
    fill: var(--_text);
  }
  .hours {
    block-size: 1.3em;
    margin-block-start: -0.25em;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    fill: var(--_muted);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.1em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .key li {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .strip-mark {
    inline-size: 1.1em;
    block-size: 1.1em;
    flex: none;
  }
  @container (max-width: 15em) {
    .hours text:nth-child(even) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .feed,
    .now-dot,
    .hours {
      fill: CanvasText;
    }
    .expressed,
    .now,
    .base,
    rect.next {
      stroke: CanvasText;
    }
    .strip .night {
      fill: none;
      stroke: GrayText;
      stroke-dasharray: 1 3;
    }
  }
`;

import { css } from 'lit';

/** The two moons while a session runs: the big one on the side in use, the other small in its corner. */
export const skyStyles = css`
  .alone {
    grid-column: 1 / -1;
    inline-size: 49%;
  }
  .night .moon.next {
    border-color: var(--_accent-line);
  }
  .moon small {
    font-size: 0.9375em;
  }
  .moon.other {
    position: relative;
    z-index: 1;
  }

  /* While it runs: the big moon on the side in use, the other small in its corner. */
  .sky.running {
    display: block;
    aspect-ratio: 1 / 0.745;
    max-block-size: 21em;
    max-inline-size: 28.2em;
    container-type: size;
  }
  .running .moon {
    position: absolute;
    aspect-ratio: auto;
  }
  .running .big {
    inline-size: 100cqb;
    block-size: 100cqb;
    inset-block-start: 0;
    border: 0;
    background: var(--_tint);
    color: var(--_text);
  }
  .running .moon.small {
    inline-size: 33.5cqb;
    block-size: 33.5cqb;
    inset-block-end: 0;
  }
  .at-left {
    left: 0;
  }
  .at-right {
    right: 0;
  }
  .middle {
    left: calc(50% - 50cqb);
  }
  .big b {
    font-size: clamp(1.25em, 9.5cqb, 1.75em);
    line-height: 1.1;
    color: var(--_accent-ink);
  }
  .time,
  [data-time='total'] {
    font-family: var(--_font);
    font-variant-numeric: tabular-nums;
    line-height: 1;
    font-weight: 600;
    letter-spacing: -0.025em;
  }
  .big .time {
    font-size: 31cqb;
    margin-block: 0.06em 0.1em;
  }
  .big .long {
    font-size: 27cqb;
    margin-block: 0.1em 0.14em;
  }
  .big small {
    font-size: 1em;
    color: var(--_muted);
    min-block-size: 1.2em;
  }
  .small .time {
    font-size: 1.375em;
    margin-block-start: 0.15em;
    color: var(--_text);
  }
  .sky:not(.running) .time {
    font-size: 2.25em;
    margin-block: 0.12em 0.1em;
  }
  .sum {
    position: absolute;
    inset-block-start: 0.15em;
    display: grid;
    line-height: 1.2;
    color: var(--_muted);
  }
  .sum.at-right {
    text-align: right;
  }
  .sum.at-left {
    text-align: left;
  }
  .sum small {
    font-size: 0.9375em;
  }
  .sum span {
    font-size: 1.625em;
    color: var(--_text);
  }
  .paused .big {
    background: none;
    border: 1.5px solid var(--_edge);
  }
  .paused .big .time {
    color: var(--_muted);
  }
  .ring {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    transform: rotate(-90deg);
    overflow: visible;
    fill: none;
    stroke: var(--_accent-line);
    stroke-width: 3.4;
    stroke-linecap: round;
  }
  .ring .to-come {
    stroke: color-mix(in oklab, var(--_accent-line) 22%, var(--_tint));
  }
  .ring .now {
    stroke: color-mix(in oklab, var(--_accent-line) 55%, var(--_tint));
  }
  .paused .ring .done {
    stroke: var(--_edge);
  }

  @container (max-width: 15em) {
    .sky.running {
      display: grid;
      grid-template-columns: 1fr 1fr;
      aspect-ratio: auto;
      max-block-size: none;
      container-type: inline-size;
      gap: 0.6em;
    }
    .running .moon.big {
      position: relative;
      left: auto;
      right: auto;
      grid-column: 1 / -1;
      inline-size: 100%;
      block-size: auto;
      aspect-ratio: 1;
      border-radius: 50%;
    }
    .big .time,
    .big .long {
      font-size: 25cqi;
    }
    .big small {
      font-size: 0.75em;
    }
    .sum,
    .running .moon.small {
      position: static;
      inline-size: auto;
      block-size: auto;
      border: 0;
      padding: 0;
      place-content: start;
      justify-items: start;
      text-align: start;
      order: 2;
    }
    .sky:not(.running) .time {
      font-size: 1.5em;
    }
  }
  @media (forced-colors: active) {
    .moon {
      border-color: ButtonText;
    }
    .moon.next {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .running .big {
      border: 2px solid ButtonText;
    }
    .ring .done {
      stroke: Highlight;
    }
    .ring :is(.now, .to-come) {
      stroke: GrayText;
    }
    .moon > * {
      forced-color-adjust: none;
    }
    .moon:not(.next) > * {
      color: CanvasText;
    }
    .moon.next > * {
      color: HighlightText;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .running .moon {
      animation: arrive 420ms cubic-bezier(0.3, 0, 0.15, 1);
    }
  }
  @keyframes arrive {
    from {
      transform: scale(0.92);
    }
  }
`;

import { css } from 'lit';

/** The sheet and the parts that every element shows first: headings, buttons, rows, what opens, the source line. */
export const controls = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .sheet {
    --_pad: calc(var(--_space) * 1.125);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    align-content: start;
    padding: var(--_pad);
    border-radius: calc(var(--_radius) * 1.4);
    text-align: start;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    overflow-wrap: break-word;
  }
  :where(p, h1, h2, h3, h4, h5, h6, ul, ol, dl, dd, figure, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  :where(ul, ol) {
    list-style: none;
  }
  :where(button, input, select) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  :where(button) {
    cursor: pointer;
    background: none;
    border: 0;
    padding: 0;
    text-align: inherit;
    touch-action: manipulation;
  }
  :where(h1, h2, h3, h4, h5, h6) {
    font-family: var(--_heading);
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.22;
    text-wrap: balance;
  }
  .sheet:is(:lang(vi), :lang(ar), :lang(hi)) :is(h1, h2, h3, h4, h5, h6) {
    line-height: 1.32;
  }
  .sheet:lang(ja) {
    word-break: auto-phrase;
  }
  .title {
    font-size: 1.5em;
  }
  .muted {
    color: var(--_muted);
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875em;
    align-content: start;
  }
  [hidden] {
    display: none !important;
  }
  .phone {
    white-space: nowrap;
  }

  /* One focus ring for all, outside the shape with a gap of paper. Headings get focus by script only. */
  :focus-visible {
    outline: 3px solid var(--_accent-line);
    outline-offset: 3px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }

  .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    flex: none;
  }
  [dir='rtl'] .flip {
    transform: scaleX(-1);
  }

  details {
    border-block-start: 1px solid var(--_border);
  }
  details:last-of-type {
    border-block-end: 1px solid var(--_border);
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    min-block-size: var(--_target);
    padding-block: 0.4em;
    font-weight: 600;
    line-height: 1.3;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .icon {
    color: var(--_accent-line);
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  details[open] > summary .icon {
    transform: rotate(180deg);
  }
  details > .stack {
    padding-block: 0.1em 0.9em;
    gap: 0.5em;
  }

  /* Last in every element: who says so. */
  .source.source {
    border-block: 1px solid var(--_border);
    border-block-end: 0;
    padding-block-start: 0.25em;
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--_muted);
  }
  .source summary {
    font-weight: 400;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .source .opener {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .source summary u {
    color: var(--_accent-ink);
    text-underline-offset: 0.22em;
  }

  @container (min-width: 38em) {
    .sheet {
      --_pad: calc(var(--_space) * 2);
      gap: calc(var(--_space) * 1.25);
    }
  }
  @container (max-width: 19em) {
    .sheet {
      --_pad: 0.875em;
    }
  }
  /* Text at 200 % on a phone: one of everything, nothing side by side that can stand below. */
  @container (max-width: 15em) {
    .sheet {
      --_pad: 0.6em;
    }
  }

`;

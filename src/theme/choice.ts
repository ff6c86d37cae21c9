import { css } from 'lit';

export const choiceStyles = css`
  /* A choice of two or three: the chosen one has weight, a fill and a tick. */
  .choice legend {
    /* floating, it is a box like any other: to a legend WebKit gives no new width when the page turns narrow */
    float: left;
    inline-size: 100%;
    font-weight: 600;
    margin-block-end: 0.5em;
  }
  .options {
    clear: both;
    display: flex;
    flex-wrap: wrap;
    gap: 1.5px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .options label {
    position: relative;
    display: grid;
    /* wide enough for its longest word, or in a line of its own */
    flex: 1 1 0;
    outline: 1.5px solid var(--_edge);
    cursor: pointer;
  }
  .options input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .options span {
    display: grid;
    grid-auto-flow: column;
    place-content: center;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.45em 0.5em;
    text-align: center;
    line-height: 1.2;
  }
  .options :checked + span {
    background: var(--_tint);
    font-weight: 650;
    color: var(--_accent-ink);
  }
  .options :checked + span::before {
    content: '';
    inline-size: 0.42em;
    block-size: 0.75em;
    margin-inline-end: 0.55em;
    border: solid currentColor;
    border-width: 0 0.14em 0.14em 0;
    transform: rotate(42deg) translate(-0.1em, -0.1em);
  }
  .options :focus-visible + span {
    outline: 3px solid var(--_accent-line);
    outline-offset: -4px;
    border-radius: var(--_radius);
  }
  @container (max-width: 15em) {
    .options {
      flex-direction: column;
    }
  }
  @media (forced-colors: active) {
    .options :checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .choice {
      display: none;
    }
  }
`;

import { css } from 'lit';

/** Quiet buttons in a row, fields to type in, what only screen readers hear. */
export const quietStyles = css`
  .quiet {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .quiet > .button {
    flex: 1 1 7em;
    min-inline-size: min-content;
  }
  /* up to three, alike */
  .three {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
  }
  .three .button {
    flex-direction: column;
    gap: 0.2em;
    padding: 0.5em 0.25em;
    font-size: 0.9375em;
    min-block-size: 4em;
    overflow-wrap: anywhere;
  }
  .button .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .field {
    display: grid;
    gap: 0.35em;
  }
  .field > span {
    font-weight: 600;
  }
  input:not([type='radio'], [type='checkbox']),
  textarea,
  select {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.4em 0.7em;
    font: inherit;
    font-size: max(16px, 1em);
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
  }
  textarea {
    resize: vertical;
  }
  .side-mark {
    inline-size: 1.7em;
    block-size: 1em;
    margin-inline-end: 0.45em;
    vertical-align: -0.12em;
    overflow: visible;
    fill: none;
    stroke: var(--_accent-line);
    stroke-width: 1.2;
  }
  .side-mark .on {
    fill: var(--_accent-line);
  }
  @container (max-width: 15em) {
    .three {
      grid-auto-flow: row;
    }
    .three .button {
      flex-direction: row;
      font-size: 1em;
      min-block-size: var(--_target);
    }
  }
  @media (forced-colors: active) {
    .side-mark {
      stroke: CanvasText;
    }
    .side-mark .on {
      fill: CanvasText;
    }
  }
  @media print {
    .quiet {
      display: none;
    }
  }
`;

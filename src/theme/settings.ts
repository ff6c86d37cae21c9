import { css } from 'lit';

/** The button that opens an element's switches, and the switches. */
export const settingsStyles = css`
  /* the icon, not its target, ends where the sheet's text does */
  .head {
    margin-inline-end: -0.75em;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    min-block-size: 1.5em;
  }
  .settings-button {
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    margin-block: -0.75em;
    border-radius: 50%;
    color: var(--_muted);
    flex: none;
  }
  /* A box or a radio with its words, to be switched or chosen. */
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    padding-block: 0.7em;
    min-block-size: var(--_target);
    border-block-start: 1px solid var(--_border);
    cursor: pointer;
  }
  .option small {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .option input {
    inline-size: 1.375em;
    block-size: 1.375em;
    margin-block-start: 0.1em;
    accent-color: var(--_accent-line);
  }
  .settings .choice {
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_border);
  }
  @container (max-width: 15em) {
    .head {
      margin-inline-end: -0.4em;
    }
  }
  @media print {
    .settings-button,
    .settings {
      display: none;
    }
  }
`;

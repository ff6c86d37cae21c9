import { css } from 'lit';

export const storageStyles = css`
  .answer {
    display: grid;
    gap: 0.2em;
  }
  .big {
    font-size: 1.875em;
    font-weight: 650;
    line-height: 1.2;
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 0.75em;
  }
  .field input {
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.35em 0.6em;
    font-weight: 600;
    color: var(--_accent-ink);
    background: var(--_tint);
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }
  /* Two in a row, where their words leave room. */
  .picks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .picks legend {
    margin-block-end: 0.4em;
  }
  .picks label {
    display: grid;
    flex: 1 1 calc(50% - 0.25em);
  }
  /* The radio button itself is the outline, its words lie over it. */
  .picks label > * {
    grid-area: 1 / 1;
    min-block-size: 3.5em;
  }
  .picks input {
    appearance: none;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .picks span {
    display: flex;
    align-items: center;
    gap: 0.6em;
    padding: 0.4em 0.75em;
    line-height: 1.2;
    pointer-events: none;
  }
  .picks :checked {
    background: var(--_tint);
    border: 2.5px solid var(--_accent-line);
  }
  .picks :checked + span {
    font-weight: 650;
    color: var(--_accent-ink);
  }

  table {
    border-spacing: 0;
  }
  th,
  td {
    padding-block: 0.6em;
    padding-inline-end: 0.5em;
    text-align: start;
    vertical-align: baseline;
    border-block-end: 1px solid var(--_border);
  }
  thead th {
    font-weight: 400;
    color: var(--_muted);
  }
  small {
    display: block;
    color: var(--_muted);
  }
  .marked {
    background: var(--_tint);
  }
  .marked th {
    border-inline-start: 6px solid var(--_accent-line);
    padding-inline-start: 0.6em;
  }
  /* room for what is loaded once somebody is there */
  .more {
    min-block-size: 7em;
  }
  i {
    flex: none;
    block-size: 1.5em;
    inline-size: 1.5em;
    color: var(--_accent-line);
  }

  @container (min-width: 38em) {
    .two {
      grid-template-columns: minmax(0, 4fr) minmax(0, 5fr);
      gap: 2em;
    }
  }
  @container (max-width: 15em) {
    .picks {
      grid-template-columns: minmax(0, 1fr);
    }
    .big {
      font-size: 1.5em;
    }
    th,
    td {
      display: block;
    }
    td {
      border: 0;
    }
  }
  @media (forced-colors: active) {
    .picks :checked {
      border-color: Highlight;
    }
  }
`;

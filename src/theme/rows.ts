import { css } from 'lit';

export const rowStyles = css`
  /* Choices that lead on: rows and hairlines, no boxes. */
  .rows > li + li {
    border-block-start: 1px solid var(--_border);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 0.75em;
    inline-size: 100%;
    min-block-size: 4.5em;
    padding-block: 0.7em;
  }
  .row b {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
  }
  .row small {
    grid-column: 1;
    font-size: 0.9375em;
    line-height: 1.4;
    color: var(--_muted);
  }
  .row .icon {
    grid-area: 1 / 2 / span 2;
    color: var(--_accent-line);
  }
  .row:active {
    background: var(--_border);
  }
  @media (hover: hover) {
    .row:hover b {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  }
`;

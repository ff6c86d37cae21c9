import { css } from 'lit';

export const lineStyles = css`
  /* Lines to do, one idea each. */
  .lines {
    display: grid;
    gap: 0.55em;
    font-size: 1.0625em;
  }
  .lines > li {
    display: grid;
    grid-template-columns: 0.6em minmax(0, 1fr);
    gap: 0.6em;
  }
  .lines > li::before {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-block-start: 0.56em;
    border-radius: 50%;
    background: var(--_accent-line);
  }
  @media (forced-colors: active) {
    .lines > li::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;

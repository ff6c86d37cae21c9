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
    /* a border, which paper and forced colours keep, where they drop backgrounds */
    inline-size: 0;
    block-size: 0;
    margin-block-start: 0.56em;
    border: 0.2em solid var(--_accent-line);
    border-radius: 50%;
  }
  @media print {
    .lines {
      gap: 0.2em;
      font-size: 1em;
    }
  }
`;

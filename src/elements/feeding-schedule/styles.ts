import { css } from 'lit';

/** The first face. What follows needs besides is in `diary-styles.ts`. */
export const scheduleStyles = css`
  .name {
    font-size: 1.0625em;
    color: var(--_muted);
  }
  .none {
    font-size: 1.625em;
    line-height: 1.2;
  }
  .go {
    min-block-size: 3.5em;
  }
`;

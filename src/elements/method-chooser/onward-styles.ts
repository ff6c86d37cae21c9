import { css } from 'lit';

/** What a press brings. */
export const onwardStyles = css`
  .suggestion {
    font-size: 1.375em;
  }
  .mistakes,
  .steps {
    display: grid;
    gap: 0.75em;
    list-style: decimal;
    padding-inline-start: 1.4em;
  }
  .mistakes b,
  .steps b {
    font-weight: 650;
  }
  li > .lines {
    margin-block-start: 0.4em;
  }
  @media print {
    .mistakes,
    .steps {
      gap: 0.3em;
    }
  }
`;

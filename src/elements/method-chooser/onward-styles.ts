import { css } from 'lit';

/** What a press brings. */
export const onwardStyles = css`
  .suggestion {
    font-size: 1.375em;
  }
  .onward {
    display: grid;
    gap: 0.5em;
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
  section + section {
    margin-block-start: 0.6em;
  }
  @container (min-width: 38em) {
    .onward {
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }
  }
  @media print {
    .onward {
      display: none;
    }
    .mistakes,
    .steps {
      gap: 0.3em;
    }
  }
`;

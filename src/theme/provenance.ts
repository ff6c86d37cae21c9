import { css } from 'lit';

/** The inside of the source note, which is loaded when it is opened. */
export const provenanceStyles = css`
  .source ul {
    display: grid;
    gap: 0.35em;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .source :is(ul, p) {
    overflow-wrap: anywhere;
  }
  .source a {
    color: var(--_accent-ink);
    text-underline-offset: 0.22em;
  }
`;

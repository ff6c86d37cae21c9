import { css } from 'lit';

/** The one huge button of a screen. */
export const goStyles = css`
  .go {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.55em;
    inline-size: 100%;
    min-block-size: 3.1em;
    padding: 0.5em 0.9em;
    font-family: var(--_heading);
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    color: var(--_on-accent);
    background: var(--_accent-fill);
    border: 2px solid transparent;
    border-radius: var(--_radius);
  }
  @container (max-width: 15em) {
    .go {
      font-size: 1.125em;
      padding-inline: 0.4em;
      overflow-wrap: anywhere;
    }
  }
`;

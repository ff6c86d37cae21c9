import { css } from 'lit';

/** The first face. What a running session needs besides is in `coach-styles.ts`. */
export const timerStyles = css`
  .head {
    min-block-size: 1.5em; /* the rest comes with the button beside it */
  }
  .name {
    font-size: 1.0625em;
    font-weight: 600;
    color: var(--_muted);
  }
  /* All of the face is the button: an elbow is enough. */
  .face {
    position: relative;
    display: grid;
    gap: 0.9em;
  }
  .face .go {
    min-block-size: 3.5em;
  }
  .go::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .phase {
    font-size: 1.625em;
    line-height: 1.2;
  }
  .say {
    color: var(--_muted);
    line-height: 1.4;
    min-block-size: 1.4em;
  }
  /* Two moons, hers: the left one stands on the left in every script. */
  .sky {
    position: relative;
    display: grid;
    grid-template-columns: 1fr 1fr;
    justify-items: center;
    gap: 2%;
    direction: ltr;
    max-inline-size: 26em;
    inline-size: 100%;
    margin-inline: auto;
  }
  .moon {
    display: grid;
    place-content: center;
    justify-items: center;
    inline-size: 100%;
    aspect-ratio: 1;
    border-radius: 50%;
    text-align: center;
    line-height: 1.2;
    border: 1.5px solid var(--_edge);
    color: var(--_muted);
  }
  .moon b {
    font-family: var(--_heading);
    font-size: 1.5em;
    font-weight: 650;
  }
  .moon.next {
    background: var(--_accent-fill);
    color: var(--_on-accent);
    border-color: transparent;
  }
  @container (max-width: 15em) {
    .sky {
      grid-template-columns: 1fr;
    }
    .moon {
      inline-size: 100%;
      aspect-ratio: auto;
      border-radius: 2em;
      padding: 0.5em;
    }
    .phase {
      font-size: 1.375em;
    }
    .name {
      font-size: 0.875em;
    }
  }
`;

import { css } from 'lit';

export const buttonStyles = css`
  .button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    padding: 0.45em 0.9em;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    font-weight: 600;
    color: var(--_accent-ink);
    background: var(--_tint);
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }
  .plain {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    justify-self: start;
    min-block-size: var(--_target);
    color: var(--_accent-ink);
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
  }
  .go:active {
    background: color-mix(in oklab, var(--_accent-fill) 84%, var(--_text));
  }
  .button:active {
    background: var(--_border);
  }
  @media (hover: hover) {
    .go:hover {
      background: color-mix(in oklab, var(--_accent-fill) 92%, var(--_text));
    }
    .button:hover {
      background: color-mix(in oklab, var(--_tint) 92%, var(--_text));
    }
  }
  /* The bar of a page longer than a screen: what to press stays under the thumb. */
  .bar {
    display: grid;
    gap: 0.5em;
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    margin-inline: calc(var(--_pad) * -1);
    padding: 0.625em var(--_pad);
    background: var(--_surface);
    border-block-start: 1px solid var(--_border);
  }

  @container (max-width: 15em) {
    .bar {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .button {
      border: 2px solid ButtonText;
    }
  }
`;

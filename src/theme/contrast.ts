import { css } from 'lit';

/** For those who ask for more contrast, or for colours of their own. */
export const contrastStyles = css`
  @media (prefers-contrast: more) {
    .sheet {
      --_muted: var(--_text) !important;
      --_border: var(--_edge) !important;
    }
  }
  @media (forced-colors: active) {
    .sheet {
      --_il-line: CanvasText !important;
      --_il-fill: Canvas !important;
      --_surface: Canvas !important;
      --_accent-line: CanvasText !important;
      border: 1px solid CanvasText;
    }
    .go {
      border: 2px solid ButtonText;
    }
  }
`;

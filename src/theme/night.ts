import { css } from 'lit';

/** Night is an instrument, not a theme: dim, warm, and without the host's colours. Loaded where it is asked for. */
export const nightColours = css`
  .sheet.night {
    --_accent-fill: #4a2110 !important;
    --_on-accent: #f0a268 !important;
    --_accent-ink: #e8935a !important;
    --_accent-line: #b9652f !important;
    --_surface: #0c0604 !important;
    --_text: #e08f55 !important;
    --_muted: #b8713f !important;
    --_border: #33190d !important;
    --_edge: #96562b !important;
    --_tint: #21100a !important;
    --_caution: #f0a94e !important;
    --_caution-wash: #1d1006 !important;
    --_il-line: #c9783f !important;
    --_il-fill: #21100a !important;
  }
  .night .go {
    border-color: var(--_accent-line);
  }
`;

import { css } from 'lit';

/**
 * For engines without `light-dark()` or relative colours (before Chrome 123, Firefox 128, Safari 17.5): our own colours,
 * since a safe set cannot be made of the host's there. Loaded before the first paint, where it is needed.
 */
export const fixedColours = css`
  :where(.sheet) {
    --_accent-fill: #692f5a !important;
    --_on-accent: #fff !important;
    --_accent-ink: #692f5a !important;
    --_accent-line: #692f5a !important;
    --_surface: #fdf8f4 !important;
    --_text: #271923 !important;
    --_muted: #55474f !important;
    --_border: #dad2d1 !important;
    --_edge: #76696f !important;
    --_tint: #f0e4e6 !important;
    --_caution: #7c4014 !important;
    --_caution-wash: #f3e8e2 !important;
  }
  :where(.sheet.dark) {
    --_accent-fill: #915480 !important;
    --_accent-ink: #eabadb !important;
    --_accent-line: #c890b7 !important;
    --_surface: #1c1417 !important;
    --_text: #eee5eb !important;
    --_muted: #b7aeb3 !important;
    --_border: #3a3135 !important;
    --_edge: #898085 !important;
    --_tint: #34272e !important;
    --_caution: #efbd82 !important;
    --_caution-wash: #2a1f1f !important;
  }
`;

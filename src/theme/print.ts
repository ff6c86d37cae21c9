import { css } from 'lit';

/**
 * How every element looks on paper: black on white, flowing (grids break badly over pages), without what is pressed.
 */
export const printStyles = css`
  @media print {
    .sheet,
    .sheet:is(.light, .dark, .night) {
      --_accent-fill: #fff !important;
      --_on-accent: #000 !important;
      --_accent-ink: #000 !important;
      --_accent-line: #333 !important;
      --_surface: #fff !important;
      --_text: #000 !important;
      --_muted: #333 !important;
      --_border: #bbb !important;
      --_edge: #666 !important;
      --_tint: #f1f1f1 !important;
      --_caution: #000 !important;
      --_caution-wash: #fff !important;
      --_il-line: #111 !important;
      --_il-fill: #efefef !important;
      color-scheme: light !important;
      font-size: 8.75pt;
      line-height: 1.28;
    }
    .sheet,
    .stack {
      display: block;
    }
    .sheet {
      padding: 0;
    }
    .sheet > * + * {
      margin-block-start: 0.6em;
    }
    .stack > * + * {
      margin-block-start: 0.25em;
    }
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    button,
    summary .icon,
    .source summary u {
      display: none;
    }
    summary {
      min-block-size: 0;
    }
    .note,
    li {
      break-inside: avoid;
    }
    .source {
      font-size: 0.75em;
      line-height: 1.3;
    }
    .sheet .source ul {
      display: block;
      padding: 0;
    }
    .source li {
      display: inline;
    }
    .source li + li::before {
      content: ' · ';
    }
    .note ul {
      columns: 2;
    }
    .call {
      min-block-size: 0;
      padding: 0;
    }
    .locked {
      font-size: 1em !important;
      line-height: 1.28 !important;
    }
  }
`;

import { css } from 'lit';

/**
 * Every colour and measure, from the few that a host may set (`--lactation-*`) to the private ones that our styles use
 * (`--_*`). They stand on the sheet, not on the host element, so that a page cannot reach the private ones; and with
 * `!important`, because then not even `::part(base)` can.
 *
 * `light-dark()` follows the page: dark where the page declares `color-scheme: dark` (or both, on a dark device), or
 * where `color-scheme="dark"` says so. Host colours are held to their scheme: a surface stays light in light.
 */
export const tokens = css`
  :host {
    display: grid !important;
    grid-template-columns: minmax(0, 1fr);
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none !important;
  }
  .sheet {
    --_radius: var(--lactation-radius, 0.875em) !important;
    --_space: clamp(0.25em, var(--lactation-space, 1em), 3em) !important;
    --_target: max(44px, var(--lactation-target-size, 3em)) !important;
    --_font: var(--lactation-font, inherit) !important;
    --_heading: var(--lactation-heading-font, var(--lactation-font, inherit)) !important;
    --_il-line: var(--lactation-illustration-line, var(--_accent-ink)) !important;
    --_il-fill: var(--lactation-illustration-fill, var(--_tint)) !important;
    font-family: var(--_font);
    font-size: max(0.75rem, var(--lactation-font-size, 1em));
    line-height: 1.5;
    color: var(--_text);
    background: var(--_surface);
  }

  .sheet.light {
    color-scheme: light !important;
  }
  .sheet:is(.dark, .night) {
    color-scheme: dark !important;
  }

  @supports (color: light-dark(oklch(from red l c h), red)) {
    .sheet {
      --_accent: var(--lactation-accent, oklch(0.4 0.1 338)) !important;
      --_accent-fill: light-dark(
        color(from var(--_accent) srgb clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1)),
        color(from oklch(from var(--_accent) clamp(0.53, l, 0.86) min(c, 0.17) h) srgb clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1))
      ) !important;
      /* black or white by luminance (the y of xyz): one of the two always has 4.58:1 */
      --_on-accent: var(
        --lactation-on-accent,
        color(
          from var(--_accent-fill) xyz-d65 calc(0.9505 * clamp(0, (0.179 - y) * 10000, 1)) clamp(0, (0.179 - y) * 10000, 1)
            calc(1.089 * clamp(0, (0.179 - y) * 10000, 1))
        )
      ) !important;
      --_surface: light-dark(
        oklch(
          from
            var(
              --lactation-surface,
              color-mix(in oklab, oklch(from var(--_accent) 0.982 min(c, 0.01) h) 18%, oklch(0.982 0.009 68))
            )
            max(l, 0.94) min(c, 0.04) h
        ),
        oklch(
          from
            var(
              --lactation-surface,
              color-mix(in oklab, oklch(from var(--_accent) 0.205 min(c * 0.25, 0.022) h) 55%, oklch(0.198 0.01 50))
            )
            min(l, 0.245) min(c, 0.03) h
        )
      ) !important;
      --_text: light-dark(
        oklch(from var(--lactation-text, oklch(from var(--_accent) 0.235 min(c * 0.35, 0.03) h)) min(l, 0.33) min(c, 0.09) h),
        oklch(from var(--lactation-text, oklch(from var(--_accent) 0.93 min(c * 0.15, 0.012) h)) max(l, 0.88) min(c, 0.06) h)
      ) !important;
      --_accent-ink: light-dark(
        oklch(from var(--_accent) min(l, 0.4) min(c, 0.13) h),
        oklch(from var(--_accent) max(l, 0.84) min(c, 0.07) h)
      ) !important;
      --_accent-line: light-dark(
        oklch(from var(--_accent) min(l, 0.54) min(c, 0.15) h),
        oklch(from var(--_accent) max(l, 0.72) min(c, 0.085) h)
      ) !important;
      --_caution: light-dark(
        oklch(from var(--lactation-caution, oklch(0.44 0.1 52)) min(l, 0.46) min(c, 0.16) h),
        oklch(from var(--lactation-caution, oklch(0.83 0.095 70)) max(l, 0.8) min(c, 0.13) h)
      ) !important;
      --_muted: light-dark(
        oklch(from var(--lactation-muted, color-mix(in oklab, var(--_text) 76%, var(--_surface))) min(l, 0.45) min(c, 0.08) h),
        oklch(from var(--lactation-muted, color-mix(in oklab, var(--_text) 76%, var(--_surface))) max(l, 0.76) min(c, 0.08) h)
      ) !important;
      --_border: var(
        --lactation-border,
        light-dark(color-mix(in oklab, var(--_text) 15%, var(--_surface)), color-mix(in oklab, var(--_text) 17%, var(--_surface)))
      ) !important;
      --_edge: light-dark(
        color-mix(in oklab, var(--_text) 60%, var(--_surface)),
        color-mix(in oklab, var(--_text) 56%, var(--_surface))
      ) !important;
      --_tint: light-dark(
        color-mix(in oklab, var(--_accent-ink) 9%, var(--_surface)),
        color-mix(in oklab, var(--_accent-ink) 14%, var(--_surface))
      ) !important;
      --_caution-wash: color-mix(in oklab, var(--_caution) 8%, var(--_surface)) !important;
    }
  }
`;

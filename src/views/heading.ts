import { html, nothing, type TemplateResult } from 'lit';

interface HeadingOptions {
  /** A class of our styles. */
  readonly class?: string;
  /** May be focused by script, so that a screen reader starts to read here. */
  readonly focusable?: boolean;
}

/** A heading of a level that the host decides. Levels beyond 6 are written as 6, which is all that HTML has. */
export function heading(level: number, content: unknown, { class: name, focusable }: HeadingOptions = {}): TemplateResult {
  const className = name ?? nothing;
  const tabIndex = focusable ? -1 : nothing;
  switch (level) {
    case 1:
      return html`<h1 class=${className} tabindex=${tabIndex}>${content}</h1>`;
    case 2:
      return html`<h2 class=${className} tabindex=${tabIndex}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className} tabindex=${tabIndex}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className} tabindex=${tabIndex}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className} tabindex=${tabIndex}>${content}</h5>`;
    default:
      return html`<h6 class=${className} tabindex=${tabIndex}>${content}</h6>`;
  }
}

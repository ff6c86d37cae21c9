import type { CSSResult } from 'lit';

/**
 * Puts styles on a shadow root. A style sheet belongs to the document that made it, so in another document (a frame, or
 * an element that was moved into one) it is made anew there.
 */
export function adopt(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const view = root.ownerDocument.defaultView;
  root.adoptedStyleSheets = styles.map((style) => (view && view !== window ? sheetIn(view, style.cssText) : style.styleSheet!));
}

/** A style sheet of a document's own. */
export function sheetIn(view: Window, text: string): CSSStyleSheet {
  const { CSSStyleSheet: Sheet } = view as Window & typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(text);
  return sheet;
}

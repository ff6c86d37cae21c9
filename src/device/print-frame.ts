import { render, type CSSResult, type TemplateResult } from 'lit';
import { adopt, sheetIn } from '../theme/adopt.js';

interface Leaflet {
  readonly title: string;
  readonly language: string;
  readonly styles: readonly CSSResult[];
  readonly content: TemplateResult;
  /** Whose slotted children, font and text direction the leaflet takes over. */
  readonly from: HTMLElement;
  /** Where the hidden frame stands: inside the element, so that the page around it stays as it is. */
  readonly into: ShadowRoot;
}

const page = '@page { margin: 12mm 15mm } body { margin: 0 }';

/**
 * Prints one leaflet and nothing else, from a hidden frame. Resolves once the browser has been asked; what the person
 * does in its dialogue stays hers. iOS prints the page around a frame instead, in some versions.
 */
export async function printLeaflet({ title, language, styles, content, from, into }: Leaflet): Promise<void> {
  into.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  into.append(frame);
  const { contentDocument: doc, contentWindow: view } = frame;
  if (!doc || !view) {
    // In a frame that is sandboxed without an origin, a frame of ours is a stranger too. The page itself can be printed.
    frame.remove();
    print();
    return;
  }

  doc.title = title;
  doc.documentElement.lang = language;
  doc.adoptedStyleSheets = [sheetIn(view, page)];
  doc.body.style.fontFamily = getComputedStyle(from).fontFamily;
  const host = doc.body.appendChild(doc.createElement('div'));
  host.append(...[...from.children].map((child) => doc.importNode(child, true)));
  const root = host.attachShadow({ mode: 'open' });
  adopt(root, styles);
  render(content, root, { creationScope: doc });
  await Promise.all([...doc.images].map((image) => image.decode().catch(() => undefined)));

  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}

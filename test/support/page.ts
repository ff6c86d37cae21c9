import { waitUntil } from '@open-wc/testing';

interface Seen {
  readonly errors: string[];
  readonly violations: string[];
  readonly warnings: string[];
}

/** A host page in a frame, and what went wrong in it (see `pages/seen.js`). */
export interface Page extends Seen {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
}

const frames = new Set<HTMLIFrameElement>();

/** Opens a page of `test/pages` in a frame, of a phone's width unless another is given. */
export async function openPage(name: string, width = 360): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '740';
  frame.src = new URL(`../pages/${name}`, import.meta.url).href;
  frames.add(frame);
  const opened = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await opened;
  const window = frame.contentWindow as Window & typeof globalThis & { seen: Seen };
  return { window, document: window.document, ...window.seen };
}

/** An element of a page, once it is defined there. */
export async function defined(page: Page, selector: string): Promise<HTMLElement> {
  const tag = page.document.querySelector(selector)!.localName;
  await waitUntil(() => page.window.customElements.get(tag), `<${tag}> is defined`, { timeout: 4000 });
  return page.document.querySelector<HTMLElement>(selector)!;
}

/** Takes every opened page away. */
export function closePages(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

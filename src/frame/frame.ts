import { tellHeight, tellStart } from './height.js';
import { openLinksOutside } from './links.js';
import { readParameters, type Known } from './parameters.js';

/**
 * Makes a page of one element, as its address asks: the page that stands in a frame. Called before the element is defined,
 * so that it waits for its words, as on any page.
 */
export function openFrame(tag: string, known: Known): void {
  const framed = parent !== window;
  const asked = readParameters(location.search, known, framed, (problem) => console.warn(`lactation-elements, frame of <${tag}>: ${problem}`));
  const root = document.documentElement;
  root.lang = asked.language;
  for (const [property, value] of asked.look) root.style.setProperty(property, value);

  const element = document.createElement(tag);
  for (const [name, value] of asked.attributes) element.setAttribute(name, value);
  const scheme = /^(?:(light)|dark|night)$/.exec(element.getAttribute('color-scheme') ?? '');
  if (scheme) root.style.colorScheme = scheme[1] ?? 'dark';
  if (known.attributes['storage'] && !canKeep()) keepNothing(tag, element);
  // Written so, the page needs no styles, and its policy allows none.
  Object.assign(document.body.style, { margin: '0', fontFamily: 'system-ui, sans-serif' });
  document.body.append(element);

  openLinksOutside();
  if (framed) {
    tellHeight(element, asked.id);
    tellStart(element, asked.id);
  }
  void nameAfter(element);
}

/** A frame without an origin of its own keeps nothing. The element says so from the start, not when it has failed. */
function keepNothing(tag: string, element: Element): void {
  if (element.getAttribute('storage') === 'device') {
    console.warn(`lactation-elements, frame of <${tag}>: storage="device" cannot be had here: the frame is sandboxed without allow-same-origin, or the browser refuses. Nothing is kept.`);
  }
  element.setAttribute('storage', 'none');
}

/** Whether the browser lets this page keep anything. Asking creates nothing. */
function canKeep(): boolean {
  try {
    // eslint-disable-next-line no-restricted-syntax -- asked whether it is there; what is kept is the records' own affair
    return origin !== 'null' && Boolean(indexedDB);
  } catch {
    return false;
  }
}

/** The page takes its title from the element's own heading, in the language that is shown. */
async function nameAfter(element: HTMLElement & { updateComplete?: Promise<unknown> }): Promise<void> {
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
  const root = element.shadowRoot;
  if (!root) return; // another element has taken the name
  const name = (): void => {
    const title = root.querySelector('h1, h2, h3, h4, h5, h6')?.textContent.trim();
    if (title) document.title = title;
  };
  name();
  new MutationObserver(name).observe(root, { attributeFilter: ['lang'], subtree: true });
}

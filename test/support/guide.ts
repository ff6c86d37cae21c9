import { nextFrame, waitUntil } from '@open-wc/testing';

/** Waits until an element of ours shows something, and gives its shadow tree. Lazy parts may take a while under load. */
export async function shown(element: Element): Promise<ShadowRoot> {
  await waitUntil(() => element.shadowRoot?.querySelector('.sheet'), `<${element.localName}> shows itself`, { timeout: 4000 });
  return element.shadowRoot!;
}

/** Waits for something in an element's shadow tree. */
export async function find<Found extends HTMLElement = HTMLElement>(element: Element, selector: string): Promise<Found> {
  await waitUntil(() => element.shadowRoot?.querySelector(selector), `${selector} in <${element.localName}>`, { timeout: 4000 });
  return element.shadowRoot!.querySelector<Found>(selector)!;
}

/** The text that a person reads in an element, white space collapsed. */
export function textOf(element: Element): string {
  return (element.shadowRoot!.querySelector('.sheet')!.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Waits until an element's text holds a phrase. */
export async function reads(element: Element, phrase: string | RegExp): Promise<void> {
  const holds = () => {
    if (!element.shadowRoot?.querySelector('.sheet')) return false;
    const text = textOf(element);
    return typeof phrase === 'string' ? text.includes(phrase) : phrase.test(text);
  };
  await waitUntil(holds, `<${element.localName}> says "${phrase}"`, { timeout: 4000 });
}

/** The heading of the screen shown. */
export const headingOf = (element: Element): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6')!;

/** Presses the one big button. */
export async function go(element: Element): Promise<void> {
  const button = await find(element, '.go');
  const before = headingOf(element).textContent;
  button.click();
  await waitUntil(() => headingOf(element)?.textContent !== before, 'the next screen', { timeout: 4000 });
}

/** What does not fit in an element that is so wide, with text so large: it answers to its place, not to the window. */
export async function overflowing(element: HTMLElement, width: number, fontSize: string): Promise<string[]> {
  Object.assign(element.parentElement!.style, { width: `${width}px`, fontSize });
  await nextFrame();
  const edge = element.getBoundingClientRect().right + 1;
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('.sheet *:not(.unseen)')]
    .filter((inner) => inner.getBoundingClientRect().right > edge || inner.scrollWidth > inner.clientWidth + 1)
    .filter((inner) => getComputedStyle(inner).display !== 'inline' && inner.clientWidth > 0)
    .map((inner) => `${inner.localName}.${inner.className}: ${inner.textContent!.trim().slice(0, 30)}`);
}

/** What the frame says to the page around it, and what that page may ask. `host.ts` knows the same names. */
export const heightType = 'lactation-elements:height';
export const startType = 'lactation-elements:start';

/**
 * Tells the page around how high the element is, now and at every change, and when that page asks. The height comes from the
 * element's width and words alone, never from the frame's own height: a page that follows it comes to rest at once.
 *
 * It is told to whoever is around, since a frame cannot know for certain who that is: a height is nobody's secret.
 */
export function tellHeight(element: HTMLElement, id: string | undefined): void {
  let told = 0;
  const tell = (again: boolean): void => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === 0 || (height === told && !again)) return;
    told = height;
    parent.postMessage({ type: heightType, height, id }, '*');
  };
  new ResizeObserver(() => tell(false)).observe(element);
  addEventListener('message', ({ source, data }: MessageEvent<{ readonly type?: unknown } | null>) => {
    if (source === parent && data?.type === `${heightType}?`) tell(true);
  });
}

/**
 * Tells the page around that another step is shown, which begins at the top. On a page the guide scrolls there itself; from a
 * frame that is as high as its content nothing can be scrolled.
 */
export function tellStart(element: HTMLElement, id: string | undefined): void {
  element.addEventListener('guide-step-change', () => parent.postMessage({ type: startType, id }, '*'));
}

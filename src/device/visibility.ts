/**
 * Calls back when the page is hidden, and when it is seen again: shown, brought back from the browser's cache of pages
 * left, or thawed. One return may be told twice. Gives the function that ends it.
 */
export function onVisibility(callback: (visible: boolean) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const tell = (): void => callback(!document.hidden);
  for (const sign of ['visibilitychange', 'resume']) document.addEventListener(sign, tell, { signal });
  addEventListener('pageshow', tell, { signal });
  return () => ending.abort();
}

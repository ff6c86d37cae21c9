import { Announcer } from '../announcer.js';

const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focusin'];
const use = new Announcer();

/** Waiting for the first sign; aborted once it has come. Undefined until somebody asks. */
let waiting: AbortController | undefined;

/**
 * Calls back once somebody uses the page: moves, touches, scrolls or types. Until then a page that is only loaded
 * costs its visitor nothing more. Gives the function that ends the waiting.
 */
export function onFirstUse(callback: () => void): () => void {
  if (waiting?.signal.aborted) callback();
  else if (!waiting) {
    const { signal } = (waiting = new AbortController());
    for (const sign of signs) addEventListener(sign, announce, { capture: true, passive: true, signal });
  }
  return use.subscribe(callback);
}

function announce(): void {
  waiting?.abort();
  use.announce();
}

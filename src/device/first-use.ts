const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'scroll', 'focusin'] as const;

let waiting: Set<() => void> | undefined;
let used = false;

/**
 * Calls back once somebody uses the page: moves, touches, scrolls or types. Until then a page that is only loaded
 * costs its visitor nothing more. Gives the function that ends the waiting.
 */
export function onFirstUse(callback: () => void): () => void {
  if (used) callback();
  else if (waiting) waiting.add(callback);
  else {
    waiting = new Set([callback]);
    for (const sign of signs) addEventListener(sign, announce, { capture: true, passive: true });
  }
  return () => waiting?.delete(callback);
}

function announce(): void {
  used = true;
  for (const sign of signs) removeEventListener(sign, announce, { capture: true });
  for (const callback of waiting ?? []) callback();
  waiting = undefined;
}

import { hostOf } from './language.js';

interface Watch {
  readonly observer: MutationObserver;
  readonly callbacks: Set<() => void>;
}

/** One observer a tree serves every element in it: pages hold many elements, and `lang` rarely changes. */
const watches = new Map<Node, Watch>();

/**
 * Calls back when a `lang` or `dir` around an element may have changed, in its own tree or in any tree around it.
 * Gives the function that ends it.
 */
export function watchLanguage(element: Element, callback: () => void): () => void {
  const roots: Node[] = [];
  for (let at: Element | undefined = element; at; at = hostOf(at)) roots.push(at.getRootNode());
  for (const root of roots) {
    let watch = watches.get(root);
    if (!watch) {
      const callbacks = new Set<() => void>();
      const observer = new MutationObserver(() => {
        for (const each of callbacks) each();
      });
      observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
      watches.set(root, (watch = { observer, callbacks }));
    }
    watch.callbacks.add(callback);
  }
  return () => {
    for (const root of roots) {
      const watch = watches.get(root);
      if (!watch?.callbacks.delete(callback) || watch.callbacks.size > 0) continue;
      watch.observer.disconnect();
      watches.delete(root);
    }
  };
}

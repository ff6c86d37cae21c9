const callbacks = new Map<Element, (inView: boolean) => void>();
let observer: IntersectionObserver | undefined;

/** Calls back when an element comes into view or leaves it; at first, soon. Gives the function that ends it. */
export function onInView(element: Element, callback: (inView: boolean) => void): () => void {
  observer ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) callbacks.get(target)?.(isIntersecting);
  });
  callbacks.set(element, callback);
  observer.observe(element);
  return () => {
    callbacks.delete(element);
    observer?.unobserve(element);
  };
}

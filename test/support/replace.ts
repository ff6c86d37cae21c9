const undo: (() => void)[] = [];

/** Puts something of the browser's aside for one test: `restore()` after it. */
export function replace(target: object, name: PropertyKey, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  undo.push(() => (own ? Object.defineProperty(target, name, own) : Reflect.deleteProperty(target, name)));
}

/** Gives the browser back what was put aside. */
export function restore(): void {
  while (undo.length > 0) undo.pop()!();
}

/** Hides the page, or shows it, as far as it can tell. */
export function hide(hidden: boolean): void {
  replace(document, 'hidden', hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Says how the page was used: `undefined` where the browser does not know. */
export function touched(hasBeenActive: boolean | undefined): void {
  replace(navigator, 'userActivation', hasBeenActive === undefined ? undefined : { hasBeenActive, isActive: hasBeenActive });
}

/** Calls back once the screen has been painted: for what is too slow to wait for. */
export function afterPaint(callback: () => void): void {
  requestAnimationFrame(() => setTimeout(callback));
}

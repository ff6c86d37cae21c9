/**
 * Whether the device can vibrate, as far as a page can know. iOS cannot. Chrome on a computer has the function and no
 * motor: a device that is not touched is thought to have none.
 */
export function canVibrate(): boolean {
  return typeof navigator.vibrate === 'function' && (navigator.maxTouchPoints > 0 || matchMedia('(pointer: coarse)').matches);
}

/**
 * Vibrates, for so many milliseconds, or in a pattern of on and off. False where it cannot, or was refused: until the
 * page has been touched, in a frame that may not, on a phone that was told not to.
 */
export function vibrate(pattern: number | readonly number[]): boolean {
  // Asked before the first touch, Chrome complains on the page's console.
  if (!canVibrate() || navigator.userActivation?.hasBeenActive === false) return false;
  try {
    return navigator.vibrate(typeof pattern === 'number' ? pattern : [...pattern]);
  } catch {
    return false;
  }
}

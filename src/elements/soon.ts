/** How long (ms) a person is let wait for what lies on her device. A press works without it, and it joins in when it comes. */
const patience = 1000;

/** Resolves when something is done, or when that takes too long to wait for. Neither fails. */
export function soon(done: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    const over = (): void => {
      clearTimeout(timer);
      resolve();
    };
    done.then(over, over);
  });
}

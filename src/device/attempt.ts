/** Does something of somebody else's: if it throws, that is reported as any uncaught error is, and the rest goes on. */
export function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

/**
 * Has the database to itself: all test files of an engine lie on one site, run at once, and some look whether there is
 * one, or delete it. Call it first in a file that does.
 */
export function alone(): void {
  let leave = (): void => undefined;
  before(function () {
    this.timeout(100_000);
    return new Promise<void>((entered) => {
      void navigator.locks.request('the database', () => new Promise<void>((left) => {
        leave = left;
        entered();
      }));
    });
  });
  after(() => leave());
}

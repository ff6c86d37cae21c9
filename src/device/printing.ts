import { Announcer } from '../announcer.js';

const change = new Announcer();
let listening = false;
let printing = false;

/** Whether the browser is printing the page just now. */
export const isPrinting = (): boolean => printing;

/** Calls back, at once and in time, when the browser begins and ends to print the page. Gives the function that ends it. */
export function onPrinting(callback: () => void): () => void {
  if (!listening) {
    listening = true;
    addEventListener('beforeprint', () => announce(true));
    addEventListener('afterprint', () => announce(false));
  }
  return change.subscribe(callback);
}

function announce(now: boolean): void {
  printing = now;
  change.announce();
}

/** What the benchmark does in its pages. */
import { runningFaces } from './faces.js';

/** The markup of an element, without the marks that Lit leaves. */
export const markupOf = (element) => element.shadowRoot.innerHTML.replace(/<!--[\s\S]*?-->/g, '').replace(/\s+/g, ' ');

const cssOf = (element) => element.shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n');

/** What a floor is made of: what an element of ours shows, and how it is styled. */
export const modelOf = (element) => ({ markup: markupOf(element), css: cssOf(element) });

/** Mounts so many elements and waits until they stand; gives the time in ms, layout included. */
export async function mount(tag, count, attributes = {}) {
  const place = document.body.appendChild(document.createElement('main'));
  const fragment = document.createDocumentFragment();
  for (let index = 0; index < count; index++) {
    const element = fragment.appendChild(document.createElement(tag));
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value.replace('#', index));
  }
  const elements = [...fragment.children];
  const start = performance.now();
  place.append(fragment);
  await Promise.all(elements.map((element) => element.updateComplete));
  void document.body.offsetHeight;
  return performance.now() - start;
}

export const unmount = () => document.querySelector('main').remove();

/** Elements of ours that run: somebody is there, has started them, and the first ten seconds are over. */
export async function run(face, count) {
  const { tag, attributes, begin, until } = runningFaces[face];
  await mount(tag, count, attributes);
  dispatchEvent(new Event('keydown'));
  const elements = [...document.querySelectorAll(tag)];
  const all = async (fits) => {
    while (!elements.every(fits)) await pause(20);
  };
  await all(({ shadowRoot }) => shadowRoot.querySelector('.normal'));
  for (const element of elements) begin(element);
  await all(({ shadowRoot }) => shadowRoot.querySelector(until));
  window.skip(12_000);
  document.dispatchEvent(new Event('visibilitychange')); // as after sleep
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  await pause(300);
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

let waiting = new Map();
let now;

/** Takes the clock into our hands: from then on it stands still, and timers wait for `ticks`. */
export async function takeClock() {
  const { setTimeout: original, clearTimeout: clear } = window;
  let last = 1e9; // ids that the browser does not give
  window.setTimeout = (callback) => {
    waiting.set(++last, callback);
    return last;
  };
  window.clearTimeout = (id) => waiting.delete(id) || clear(id);
  // The timer that was set before rings once more by itself, and sets the first of ours.
  while (waiting.size === 0) await new Promise((resolve) => original(resolve, 20));
  now = Math.floor(Date.now() / 1000) * 1000;
  Date.now = () => now;
}

/**
 * Lets the clock tick, a second at a time. Gives for each tick the time in ms that its scripts took, and that time with
 * the layout that follows.
 */
export async function ticks(count) {
  const taken = [];
  for (let tick = 0; tick < count; tick++) {
    void document.body.offsetHeight;
    now += 1000;
    const due = waiting;
    waiting = new Map();
    const start = performance.now();
    for (const callback of due.values()) callback();
    for (let turn = 0; turn < 20; turn++) await null; // whatever is drawn anew is drawn in microtasks
    const script = performance.now() - start;
    void document.body.offsetHeight;
    taken.push({ script, whole: performance.now() - start });
  }
  return taken;
}

/** One tag for everything: finds our elements on the page, now and later, and loads just those. */

const modules: Record<string, () => Promise<unknown>> = {
  'expression-guide': () => import('./define/expression-guide.js'),
  'session-timer': () => import('./define/session-timer.js'),
  'feeding-schedule': () => import('./define/feeding-schedule.js'),
  'session-log': () => import('./define/session-log.js'),
  'method-chooser': () => import('./define/method-chooser.js'),
  'milk-storage': () => import('./define/milk-storage.js'),
  'safety-notes': () => import('./define/safety-notes.js'),
};

const selector = Object.keys(modules).join();

function load(root: ParentNode & Node): void {
  if (root instanceof Element && root.localName in modules) start(root.localName);
  for (const element of root.querySelectorAll(selector)) start(element.localName);
}

function start(tag: string): void {
  const module = modules[tag];
  if (!module) return;
  delete modules[tag];
  module().catch((error: unknown) => {
    modules[tag] = module; // the next one that appears tries again
    console.error(`lactation-elements: <${tag}> could not be loaded.`, error);
  });
}

load(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) load(node);
}).observe(document, { childList: true, subtree: true });

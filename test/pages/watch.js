/** In a page for a frame: tells the page around what goes wrong here, what is shown, and presses what it is asked to press. */
const wrong = [];
addEventListener('error', ({ message }) => wrong.push(message));
addEventListener('unhandledrejection', ({ reason }) => wrong.push(String(reason)));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => wrong.push(`${violatedDirective} ${blockedURI}`));
const said = [];
for (const kind of ['warn', 'error']) {
  const { [kind]: log } = console;
  console[kind] = (...words) => {
    said.push(words.join(' '));
    log.apply(console, words);
  };
}
let printed = 0;
globalThis.print = () => printed++;
const opened = [];
addEventListener('click', (event) => {
  const link = event.composedPath()[0].closest?.('a');
  if (!link) return;
  event.preventDefault(); // a test goes nowhere
  opened.push([link.protocol, link.target, link.rel].join(' '));
});

const element = () => document.body?.querySelector(':not(noscript, script)');
const answers = {
  look() {
    const root = element()?.shadowRoot;
    const sheet = root?.querySelector('.sheet');
    return {
      text: [...(root?.querySelectorAll('.sheet') ?? [])].map(({ innerText }) => innerText).join(),
      language: sheet?.lang,
      page: { title: document.title, language: document.documentElement.lang, origin },
      accent: sheet && getComputedStyle(sheet).getPropertyValue('--_accent').trim(),
      radius: sheet && getComputedStyle(sheet).borderRadius,
      background: sheet && getComputedStyle(sheet).backgroundColor,
      storage: element()?.getAttribute('storage'),
      wrong,
      said,
      printed,
      opened,
    };
  },
  say({ message }) {
    parent.postMessage(message, '*');
    return true;
  },
  press({ selector }) {
    const found = element()?.shadowRoot?.querySelector(selector);
    found?.click();
    return Boolean(found);
  },
};
addEventListener('message', ({ data, source }) => {
  if (data?.watch in answers) source.postMessage({ watched: data.number, answer: answers[data.watch](data) }, '*');
});

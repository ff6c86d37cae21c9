/**
 * The floors, in the page: custom elements of the very DOM and CSS of an element of ours, without anything that makes ours
 * worth having. What a hand-written element costs, and what one costs that is written with Lit.
 */
import { html, LitElement } from 'lit';

const press = (event) => event.currentTarget.dispatchEvent(new Event('press', { bubbles: true, composed: true }));

/** Defines `vanilla-floor`. Where ours counts, it counts too. */
export function defineVanilla({ markup, css, counters = [] }) {
  const sheet = sheetOf(css);
  const template = templateOf(markup);
  customElements.define(
    'vanilla-floor',
    class extends HTMLElement {
      #stop;
      connectedCallback() {
        if (!this.shadowRoot) {
          const root = this.attachShadow({ mode: 'open' });
          root.adoptedStyleSheets = [sheet];
          root.append(template.content.cloneNode(true));
          for (const button of root.querySelectorAll('button')) button.addEventListener('click', press);
        }
        this.#stop = count(this.shadowRoot, counters);
      }
      disconnectedCallback() {
        this.#stop?.();
      }
    },
  );
}

/** Defines `lit-floor`. Flat and so the least that Lit can cost: every text an expression, every button a listener, nothing nested. */
export function defineLit({ markup, css }) {
  const sheet = sheetOf(css);
  // Split with two groups: between the strings stands either a text, or the mark of a listener.
  const pieces = markup.replaceAll('<button', '<button @click=|').split(/(?<=>)([^<]*[^<\s][^<]*)(?=<)|(\|)/);
  const strings = pieces.filter((_, index) => index % 3 === 0);
  const values = strings.slice(1).map((_, index) => (pieces[index * 3 + 2] ? press : templateOf(pieces[index * 3 + 1]).content.textContent));
  const template = Object.assign([...strings], { raw: strings });
  customElements.define(
    'lit-floor',
    class extends LitElement {
      createRenderRoot() {
        const root = super.createRenderRoot();
        root.adoptedStyleSheets = [sheet];
        return root;
      }
      render() {
        return html(template, ...values);
      }
    },
  );
}

function sheetOf(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

function templateOf(markup) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template;
}

const counting = new Set();
let timer;

/**
 * Counts on, each whole second of the clock, what the markup shows: one timer for all of the page, and only what has
 * changed is written. Gives the function that ends it, where there is something to count.
 */
function count(root, counters) {
  if (counters.length === 0) return undefined;
  const now = Date.now();
  const places = counters.map(({ selector, unit }) => {
    const text = root.querySelector(selector).firstChild;
    return { text, shown: text.data, write: writers[unit], from: now - 1000 * secondsIn[unit](text.data) };
  });
  counting.add(places);
  timer ??= setTimeout(beat, untilSecond());
  return () => {
    counting.delete(places);
    if (counting.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  };
}

function beat() {
  const now = Date.now();
  for (const places of counting) {
    for (const place of places) {
      const text = place.write(Math.floor((now - place.from) / 1000));
      if (text !== place.shown) place.text.data = place.shown = text;
    }
  }
  timer = setTimeout(beat, untilSecond());
}

const untilSecond = () => Math.ceil(1000 - (Date.now() % 1000));

const writers = {
  seconds: (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  minutes: (seconds) => `${Math.floor(seconds / 60)}`,
};

const secondsIn = {
  seconds: (text) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0),
  minutes: (text) => 60 * Number(text),
};

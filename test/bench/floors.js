/**
 * The floors, in the page: custom elements of the very DOM and CSS of a mounted element of ours, without anything that
 * makes ours worth having. What a hand-written element costs, and what one costs that is written with Lit.
 */
import { html, LitElement } from 'lit';

/** The markup of an element of ours, without the marks that Lit leaves. */
const markupOf = (element) => element.shadowRoot.innerHTML.replace(/<!--[\s\S]*?-->/g, '').replace(/\s+/g, ' ');

const press = (event) => event.target.closest('.row')?.dispatchEvent(new Event('row', { bubbles: true, composed: true }));

/** Defines `vanilla-floor` and `lit-floor` after an element of ours that is on the page. */
export function defineFloors(model) {
  const sheets = model.shadowRoot.adoptedStyleSheets;
  const markup = markupOf(model);

  const template = document.createElement('template');
  template.innerHTML = markup;
  customElements.define(
    'vanilla-floor',
    class extends HTMLElement {
      connectedCallback() {
        if (this.shadowRoot) return;
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = sheets;
        root.append(template.content.cloneNode(true));
        for (const row of root.querySelectorAll('.row')) row.addEventListener('click', press);
      }
    },
  );

  // Flat and so the least that Lit can cost: every text an expression, one listener for the rows, nothing nested.
  const pieces = markup.replace('class="rows"', 'class="rows" @click=|>').replace('@click=|>>', '@click=|>').split(/(?<=>)([^<]*[^<\s][^<]*)(?=<)|(\|)/);
  const strings = pieces.filter((_, index) => index % 3 === 0);
  const values = strings.slice(1).map((_, index) => pieces[index * 3 + 1] ?? press);
  const template2 = Object.assign([...strings], { raw: strings });
  customElements.define(
    'lit-floor',
    class extends LitElement {
      createRenderRoot() {
        const root = super.createRenderRoot();
        root.adoptedStyleSheets = sheets;
        return root;
      }
      render() {
        return html(template2, ...values);
      }
    },
  );
  return { markup };
}

/** Mounts so many elements and waits until they stand; gives the time in ms, layout included. */
export async function mount(tag, count) {
  const place = document.body.appendChild(document.createElement('main'));
  const fragment = document.createDocumentFragment();
  for (let index = 0; index < count; index++) fragment.append(document.createElement(tag));
  const elements = [...fragment.children];
  const start = performance.now();
  place.append(fragment);
  await Promise.all(elements.map((element) => element.updateComplete));
  void document.body.offsetHeight;
  return performance.now() - start;
}

export const unmount = () => document.querySelector('main').remove();
export { markupOf };

// Engines, and Node, differ in which digits they write for Arabic.
const western = (text) => text.replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x660);

// Loaded last by a page of written elements: what a person sees of an element, but for what the clock says.
window.look = (element) => {
  const sheet = element.shadowRoot.querySelector('.sheet');
  const shown = [...sheet.querySelectorAll('h1, h2, h3, h4, p, li, b, legend, summary, td, th, button, option')].filter((each) => each.getClientRects().length > 0 && !each.closest('.answer'));
  return { text: shown.map((each) => western(each.innerText).replace(/\s+/g, ' ').trim()).filter(Boolean), height: element.getBoundingClientRect().height };
};

// Looks at the first element once it has its styles; after that the elements' own script is loaded.
const { then } = document.currentScript.dataset;
const element = document.querySelector('body > [lang]');
const look = () => {
  if (!element.shadowRoot.querySelector('link').sheet) return requestAnimationFrame(look);
  window.first = window.look(element);
  return import(then);
};
if (then) requestAnimationFrame(look);

// @ts-check
/** @import {} from 'lactation-elements' */

const main = /** @type {HTMLElement} */ (document.querySelector('main'));
const list = /** @type {HTMLElement} */ (document.querySelector('#told'));
let guide = /** @type {HTMLElementTagNameMap['expression-guide']} */ (document.querySelector('expression-guide'));

// Set before or after the element is defined: both hold.
const words = { 'guide.begin': 'Start here: {0}' };
guide.content = words;

/** @param {string} line */
function tell(line) {
  list.append(Object.assign(document.createElement('li'), { textContent: line }));
}

/** @type {Record<string, () => void>} */
const presses = {
  language: () => main.setAttribute('lang', 'vi'),
  show() {
    if (guide.isConnected) return guide.remove();
    guide = /** @type {typeof guide} */ (guide.cloneNode(true));
    guide.content = words;
    list.before(guide);
  },
  situation: () => guide.setAttribute('situation', 'engorgement'),
  start: () => document.querySelector('session-timer')?.start(),
};
for (const [id, press] of Object.entries(presses)) document.querySelector(`#${id}`)?.addEventListener('click', press);

// They bubble, also out of the slot.
main.addEventListener('guide-step-change', ({ step, situation }) => tell(`step ${step.toFixed()} ${situation}`));
main.addEventListener('session-start', ({ id }) => tell(id && 'start'));
main.addEventListener('session-phase-change', ({ phase, side }) => tell(`phase ${phase} ${side}`));

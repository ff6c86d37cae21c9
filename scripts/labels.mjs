/** Where each variable (without `--lactation-`) and each part shows in a step of the guide: see `label`. */
export const labels = [
  ['radius', 'left', '.sheet', 0.006, 1],
  ['muted', 'left', '.where', 0.5, -4],
  ['illustration-line', 'right', '.picture svg', 0.27, 46],
  ['illustration-fill', 'left', '.picture svg', 0.72, 20],
  ['space', 'left', '.title', -0.12, 40],
  ['heading-font', 'right', '.title', 0.25, 84],
  ['border', 'left', '.bar', 0.005, 30],
  ['text', 'right', '.stack ul', 0.09, 48],
  ['font, font-size', 'right', '.stack ul', 0.34, 20],
  ['surface', 'right', '.sheet', 0.62, 8],
  ['caution', 'left', '.note', 0.15, 2],
  ['target-size', 'left', '.bar button', 0.5, 2],
  ['accent', 'right', '.go', 0.22, 16],
  ['on-accent', 'right', '.go', 0.5, 50],
  ['::part(action)', 'right', '.go', 0.95, 2],
  ['::part(base)', 'right', '.sheet', 0.985, 2],
];

/**
 * Runs in the page: writes the names of variables and parts beside an element, each with a line to where it shows. The
 * drawing is of its own layer, above the page.
 *
 * @param element the element, in the middle of a wide page
 * @param labels for each: the text, the side on which it stands, what it points at inside the element, and where in it, from 0 to 1 of its height
 */
export function label(element, labels) {
  const namespace = 'http://www.w3.org/2000/svg';
  const page = document.documentElement;
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('width', page.scrollWidth);
  svg.setAttribute('height', page.scrollHeight);
  svg.style.cssText = 'position: absolute; inset: 0; z-index: 99; font: 500 13px/1 ui-monospace, "DejaVu Sans Mono", monospace';
  const draw = (name, attributes, text = '') => {
    const drawn = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) drawn.setAttribute(key, value);
    drawn.textContent = text;
    svg.append(drawn);
  };
  const sheet = element.getBoundingClientRect();
  for (const [text, side, selector, at = 0.5, inwards = 0] of labels) {
    const found = element.shadowRoot.querySelector(selector);
    if (!found) throw new Error(`nothing for ${text}: ${selector}`);
    const box = found.getBoundingClientRect();
    const y = Math.round(box.top + box.height * at) + 0.5;
    const isLeft = side === 'left';
    const x = isLeft ? box.left + inwards : box.right - inwards;
    const edge = isLeft ? sheet.left - 12 : sheet.right + 12;
    draw('line', { x1: edge, y1: y, x2: x, y2: y, stroke: '#c2185b', 'stroke-width': 1.5 });
    draw('circle', { cx: x, cy: y, r: 3, fill: '#c2185b' });
    draw('text', { x: isLeft ? edge - 5 : edge + 5, y: y + 4, fill: '#222', 'text-anchor': isLeft ? 'end' : 'start' }, text);
  }
  document.body.append(svg);
}

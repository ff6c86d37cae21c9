import { expect } from '@open-wc/testing';
import { render, html } from 'lit';
import { tokens } from '../../src/theme/tokens.ts';
import { contrast } from '../support/colour.ts';

const pairs: [string, string, number][] = [
  ['text', 'surface', 7],
  ['text', 'tint', 7],
  ['muted', 'surface', 4.5],
  ['muted', 'tint', 4.5],
  ['accent-ink', 'surface', 4.5],
  ['accent-ink', 'tint', 4.5],
  ['on-accent', 'accent-fill', 4.5],
  ['accent-line', 'surface', 3],
  ['accent-line', 'tint', 3],
  ['edge', 'surface', 3],
  ['caution', 'surface', 4.5],
  ['caution', 'caution-wash', 4.5],
  ['il-line', 'il-fill', 3],
];

/** Twenty accents, from pale yellow to near black. */
const accents = [
  '#fff9c4', '#ffd400', '#ffb300', '#ff6f00', '#e53935', '#b71c1c', '#fde2ea', '#ec407a', '#8e24aa', '#4a148c',
  '#c5cae9', '#1e88e5', '#0d47a1', '#00bcd4', '#00796b', '#a5d6a7', '#43a047', '#33691e', '#795548', '#0a0a0a',
];

describe('contrast', () => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens.styleSheet!];
  const sheet = () => root.querySelector('.sheet')!;
  const colour = (name: string) => {
    const probe = sheet().querySelector<HTMLElement>('span')!;
    probe.style.color = `var(--_${name})`;
    return getComputedStyle(probe).color;
  };
  const weakest = (): string[] =>
    pairs.flatMap(([over, under, need]) => {
      const ratio = contrast(colour(over), colour(under));
      return ratio >= need ? [] : [`${over} on ${under}: ${ratio.toFixed(2)}, needs ${need}`];
    });

  before(() => document.body.append(host));
  after(() => host.remove());
  afterEach(() => host.removeAttribute('style'));

  for (const scheme of ['light', 'dark', 'night']) {
    it(`${scheme}: our own colours`, () => {
      render(html`<div class="sheet ${scheme}"><span></span></div>`, root);
      expect(weakest()).to.deep.equal([]);
    });

    for (const accent of accents) {
      it(`${scheme}: accent ${accent}`, () => {
        render(html`<div class="sheet ${scheme}"><span></span></div>`, root);
        host.style.setProperty('--lactation-accent', accent);
        expect(weakest()).to.deep.equal([]);
      });
    }

    it(`${scheme}: surfaces, texts and cautions that a host gets wrong`, () => {
      render(html`<div class="sheet ${scheme}"><span></span></div>`, root);
      for (const surface of ['#fff', '#000', '#f00', '#888']) {
        for (const text of ['#fff', '#000', '#0f0', '#888']) {
          host.style.setProperty('--lactation-surface', surface);
          host.style.setProperty('--lactation-text', text);
          host.style.setProperty('--lactation-muted', text);
          host.style.setProperty('--lactation-caution', text);
          expect(weakest(), `${surface} ${text}`).to.deep.equal([]);
        }
      }
    });
  }

  it('follows the page’s color-scheme by itself', () => {
    render(html`<div class="sheet auto"><span></span></div>`, root);
    const light = colour('surface');
    host.style.colorScheme = 'dark';
    expect(colour('surface')).not.to.equal(light);
    expect(weakest()).to.deep.equal([]);
  });
});

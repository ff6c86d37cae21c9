import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { addressOf, closeFrames, openFrame, press, sandbox, say, seen, type Look } from '../support/framed.ts';

const type = 'lactation-elements:height';
const heightOf = ({ style }: HTMLElement): number => parseFloat(style.height);

/** Whether a frame shows its element in the language that it will stay in. */
const shows = ({ language, page }: Look): boolean => language !== undefined && language === page.language;

/** Loads the host's file, as a page does, and waits until it has run. */
async function loadHost(): Promise<void> {
  const script = document.createElement('script');
  script.src = new URL('/watched/dist/embed/host.js', location.href).href;
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.body.append(script);
  await loaded;
}

/** Every height that a frame has said so far. */
function listen(): number[] {
  const heights: number[] = [];
  addEventListener('message', ({ data }) => data?.type === type && heights.push(data.height));
  return heights;
}

/** Waits until nothing more is said. What goes round and round never comes to that. */
async function rest(heights: readonly number[]): Promise<void> {
  for (let round = 0; round < 20; round++) {
    const { length } = heights;
    for (let count = 0; count < 30; count++) await nextFrame();
    if (length > 0 && heights.length === length) return;
  }
  expect.fail(`the height never comes to rest: ${heights.join(', ')}`);
}

describe('the page around a frame', () => {
  let stage: HTMLElement;
  beforeEach(() => {
    stage = document.body.appendChild(document.createElement('main'));
    stage.style.width = '360px';
  });
  afterEach(() => {
    stage.remove();
    closeFrames();
  });

  async function frameOfLink(parameters = '', keep = ''): Promise<HTMLIFrameElement> {
    stage.lang = 'vi';
    const link = stage.appendChild(document.createElement('a'));
    link.href = addressOf('safety-notes', parameters);
    link.dataset['lactationFrame'] = keep;
    link.textContent = ' Khi nào cần gọi ';
    await loadHost();
    return stage.querySelector('iframe')!;
  }

  it('a link becomes a frame with its name, its language and no more rights than it needs', async () => {
    const frame = await frameOfLink();
    expect(stage.querySelector('a')).to.equal(null);
    expect(frame.title).to.equal('Khi nào cần gọi');
    expect(frame.loading).to.equal('lazy');
    expect([...frame.sandbox]).to.have.members(['allow-scripts', 'allow-modals', 'allow-popups', 'allow-popups-to-escape-sandbox']);
    expect(frame.allow).to.equal('screen-wake-lock');
    await seen(frame, 'the language of the page', ({ language }) => language === 'vi');
  });

  it('only one that asks to keep something gets an origin', async () => {
    const frame = await frameOfLink('', 'keep');
    expect([...frame.sandbox]).to.include('allow-same-origin');
  });

  it('a link to another site stays a link', async () => {
    const link = stage.appendChild(document.createElement('a'));
    link.href = 'https://example.org/dist/embed/safety-notes.html';
    link.dataset['lactationFrame'] = '';
    await loadHost();
    expect(link.isConnected).to.equal(true);
    expect(stage.querySelector('iframe')).to.equal(null);
  });

  it('a frame is as high as its element, at every width, and comes to rest', async () => {
    const heights = listen();
    const frame = await frameOfLink();
    for (const width of [360, 300, 700]) {
      const before = heights.length;
      stage.style.width = `${width}px`;
      await waitUntil(() => heights.length > before && heightOf(frame) === heights.at(-1), `the height at ${width}`, { timeout: 8000 });
      await rest(heights);
      expect(heightOf(frame)).to.equal(heights.at(-1));
      expect(heightOf(frame)).to.be.above(200);
    }
  });

  it('another step is shown from its top, also where that was out of sight', async () => {
    stage.lang = 'en';
    const link = stage.appendChild(document.createElement('a'));
    link.href = addressOf('expression-guide', '?situation=learning&step=1');
    link.dataset['lactationFrame'] = '';
    stage.style.paddingBlock = '3000px';
    await loadHost();
    const frame = stage.querySelector('iframe')!;
    frame.loading = 'eager'; // it stands far below
    await seen(frame, 'the first step', shows);
    scrollTo(0, frame.offsetTop + 200);
    expect(frame.getBoundingClientRect().top).to.be.below(0);
    await press(frame, '.go');
    await waitUntil(() => frame.getBoundingClientRect().top >= 0, 'its top', { timeout: 4000 });
    expect(frame.getBoundingClientRect().top).to.be.below(100);
    scrollTo(0, 0);
  });

  it('a frame that was there before is asked', async () => {
    const frame = openFrame(addressOf('safety-notes'), sandbox);
    await seen(frame, 'the notes', shows);
    await loadHost();
    await waitUntil(() => heightOf(frame) !== 740, 'its own height', { timeout: 4000 });
  });

  it('nothing that a frame says makes it tiny or endless', async () => {
    const heights = listen();
    const frame = await frameOfLink();
    await seen(frame, 'the notes', shows);
    await rest(heights);
    await say(frame, { type, height: 1e9 });
    await waitUntil(() => heightOf(frame) === 30_000);
    await say(frame, { type, height: 3.2 });
    await waitUntil(() => heightOf(frame) === 80);
    for (const height of [NaN, -5, '500px', null, Infinity - Infinity, { valueOf: 900 }]) await say(frame, { type, height });
    await say(frame, null);
    expect(heightOf(frame)).to.equal(80);
  });

  it('what somebody else says is not heard', async () => {
    const heights = listen();
    const frame = await frameOfLink();
    await seen(frame, 'the notes', shows);
    await rest(heights);
    const before = heightOf(frame);
    const stranger = stage.appendChild(document.createElement('iframe'));
    stranger.style.height = '740px';
    stranger.srcdoc = `<script>parent.postMessage({ type: '${type}', height: 998 }, '*')</script>`;
    await waitUntil(() => heights.includes(998), 'the stranger speaks');
    postMessage({ type, height: 999 }, '*');
    await waitUntil(() => heights.includes(999), 'the page itself speaks');
    await say(frame, { type: 'height', height: 999 });
    // As it claims to have an origin now, one that has none is not believed.
    frame.sandbox.add('allow-same-origin');
    await say(frame, { type, height: 999 });
    expect(heightOf(frame)).to.equal(before);
    expect(stranger.style.height).to.equal('740px');
  });
});

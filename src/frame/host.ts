/**
 * For the page around a frame. Makes a frame of every `<a data-lactation-frame>` that leads to a page of this folder: its
 * words become the frame's name, and where this file never runs it stays a link. Frames are as high as what they show.
 *
 *     <a data-lactation-frame href="…/embed/expression-guide.html">How to express milk by hand</a>
 *     <script src="…/embed/host.js" async></script>
 */
const { src } = document.currentScript as HTMLScriptElement;
const folder = new URL('.', src).href;
const said = 'lactation-elements:';
const isOurs = (address: string): boolean => address.startsWith(folder);

/** Nothing that a frame says makes it smaller or larger (px) than this. */
const lowest = 80;
const highest = 30_000;

addEventListener('message', ({ data, origin, source }: MessageEvent<{ readonly type?: unknown; readonly height?: unknown } | null>) => {
  const frame = source && [...document.querySelectorAll('iframe')].find(({ contentWindow, src: address }) => contentWindow === source && isOurs(address));
  if (!frame) return;
  const opaque = frame.sandbox.length > 0 && !frame.sandbox.contains('allow-same-origin');
  if (origin !== (opaque ? 'null' : new URL(src).origin)) return;
  const height = data?.height;
  if (data?.type === `${said}height` && typeof height === 'number' && height > 0) {
    frame.style.height = `${Math.min(Math.max(Math.ceil(height), lowest), highest)}px`;
  }
  // Another step begins at the top of the frame, which may be out of sight.
  if (data?.type === `${said}start` && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
});

function begin(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-lactation-frame]')) if (isOurs(link.href)) replace(link);
  for (const frame of document.querySelectorAll('iframe')) if (isOurs(frame.src)) frame.contentWindow?.postMessage({ type: `${said}height?` }, '*');
}

function replace(link: HTMLAnchorElement): void {
  const keeps = link.dataset['lactationFrame'] === 'keep';
  const address = new URL(link.href);
  const language = link.closest<HTMLElement>('[lang]')?.lang;
  if (language && !address.searchParams.has('lang')) address.searchParams.set('lang', language);
  const frame = document.createElement('iframe');
  frame.title = link.textContent.trim();
  frame.allow = 'screen-wake-lock'; // she may keep the screen on, nothing else
  frame.setAttribute('sandbox', `allow-scripts allow-modals allow-popups allow-popups-to-escape-sandbox${keeps ? ' allow-same-origin allow-downloads' : ''}`);
  frame.loading = 'lazy';
  frame.style.cssText = 'display:block;width:100%;height:45rem;border:0';
  frame.src = address.href;
  link.replaceWith(frame);
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
else begin();

export {};

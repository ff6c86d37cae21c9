import { waitUntil } from '@open-wc/testing';

/** What goes on in a frame, as `pages/watch.js` tells it. */
export interface Look {
  readonly text: string;
  readonly language: string;
  readonly page: { readonly title: string; readonly language: string; readonly origin: string };
  readonly accent: string;
  readonly radius: string;
  readonly background: string;
  readonly storage: string | null;
  readonly wrong: readonly string[];
  readonly said: readonly string[];
  readonly printed: number;
  readonly opened: readonly string[];
}

const frames = new Set<HTMLIFrameElement>();
let number = 0;

/** How frames are sandboxed where a page trusts nobody. */
export const sandbox = 'allow-scripts allow-modals allow-popups allow-popups-to-escape-sandbox';

/** The address of an element's page for frames; that which tells what goes on in it, unless another mood is asked for. */
export const addressOf = (tag: string, parameters = '', mood = 'watched'): string => new URL(`/${mood}/dist/embed/${tag}.html${parameters}`, location.href).href;

/** Puts a frame into the page. Without `allowed` it is not sandboxed. */
export function openFrame(address: string, allowed?: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  if (allowed !== undefined) frame.setAttribute('sandbox', allowed);
  frame.style.cssText = 'width:360px;height:740px';
  frame.src = address;
  frames.add(frame);
  document.body.append(frame);
  return frame;
}

/** Asks a frame something. Undefined while nobody is there to answer. */
function ask<Answer>(frame: HTMLIFrameElement, question: object): Promise<Answer | undefined> {
  const own = ++number;
  return new Promise((resolve) => {
    const listening = new AbortController();
    const answered = (answer: Answer | undefined): void => {
      listening.abort();
      resolve(answer);
    };
    const listen = ({ data, source }: MessageEvent): void => {
      if (source === frame.contentWindow && data?.watched === own) answered(data.answer);
    };
    addEventListener('message', listen, { signal: listening.signal });
    setTimeout(answered, 500, undefined);
    frame.contentWindow!.postMessage({ ...question, number: own }, '*');
  });
}

/** What a frame shows, once that is what is waited for. */
export async function seen(frame: HTMLIFrameElement, what: string, is: (look: Look) => boolean): Promise<Look> {
  let look: Look | undefined;
  const holds = async (): Promise<boolean> => {
    look = await ask<Look>(frame, { watch: 'look' });
    return look !== undefined && is(look);
  };
  await waitUntil(holds, what, { timeout: 8000 }).catch((error: Error) => {
    throw new Error(`${error.message}: ${JSON.stringify(look)}`);
  });
  return look!;
}

/** Presses something in a frame, once it is there. */
export const press = (frame: HTMLIFrameElement, selector: string): Promise<void> =>
  waitUntil(async () => (await ask<boolean>(frame, { watch: 'press', selector })) === true, selector, { timeout: 8000 });

/** Has a frame say something to the page around it. */
export const say = (frame: HTMLIFrameElement, message: unknown): Promise<unknown> => ask(frame, { watch: 'say', message });

export function closeFrames(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

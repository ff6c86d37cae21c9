/** `saved`: handed to the browser, which may still ask. `refused`: show the text, to be copied. */
export type Saving = 'saved' | 'shared' | 'refused';

interface TextFile {
  readonly name: string;
  /** The MIME type, without parameters. */
  readonly type: string;
  readonly text: string;
}

/** How long the browser may take to fetch a file: iOS asks the person first. */
const fetching = 60_000;

/**
 * Gives her a file, made here. Call it from a press. A download where that works, else the system's sheet for sharing,
 * which can save too. A sheet that she closes counts as refused.
 */
export async function saveFile({ name, type, text }: TextFile): Promise<Saving> {
  try {
    if (downloads()) {
      download(name, new Blob([text], { type: `${type};charset=utf-8` }));
      return 'saved';
    }
    const data = { files: [new File([text], name, { type })] };
    if (!navigator.canShare?.(data)) return 'refused';
    await navigator.share(data);
    return 'shared';
  } catch {
    return 'refused';
  }
}

/** The link never stands in the page, so that no router or counter of the page takes its click for a visit. */
function download(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), fetching);
}

/**
 * Whether a download of something made in the page can be relied on. No browser says so, and one that fails does so in
 * silence; what is known:
 * - In the browsers inside iOS apps it is up to the app, and most do nothing or show the bare text in place of the page.
 *   They can be told by the missing word `Safari` (Chrome and Firefox on iOS have it, and download).
 * - A web app on the iOS home screen may show the file in place of the app, without a way back.
 * - In Android's web views (`; wv`) an app cannot fetch a `blob:` address.
 * - A frame that is sandboxed into an origin of its own mostly lacks `allow-downloads` too, which it cannot ask.
 */
function downloads(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  // An iPad says that it is a Mac. No Mac can be touched.
  const iOS = /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1);
  const homeScreen = (navigator as { standalone?: boolean }).standalone === true;
  const insideApp = iOS ? homeScreen || !/Safari\//.test(userAgent) || /FBA[NV]|Instagram|Line\//.test(userAgent) : /; wv\)/.test(userAgent);
  const sandboxed = origin === 'null' && location.protocol !== 'file:';
  return !insideApp && !sandboxed;
}

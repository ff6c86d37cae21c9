import { expect, waitUntil } from '@open-wc/testing';
import { saveFile } from '../../src/device/save-file.ts';
import { Clock } from '../support/clock.ts';
import { closePages, openPage } from '../support/page.ts';
import { replace, restore } from '../support/replace.ts';

const file = { name: 'feeds.csv', type: 'text/csv', text: 'at,ml\n02:10,60\n' };

const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const iPad = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const android = 'Mozilla/5.0 (Linux; Android 14; Pixel 8';

const saves = {
  'Safari on an iPhone': { userAgent: `${iPhone} Version/16.4 Mobile/15E148 Safari/604.1` },
  'Chrome on an iPhone': { userAgent: `${iPhone} CriOS/120.0 Mobile/15E148 Safari/604.1` },
  'Safari on an iPad': { userAgent: `${iPad} Version/16.4 Safari/605.1.15`, maxTouchPoints: 5 },
  'a Mac': { userAgent: iPad },
  'Chrome on Android': { userAgent: `${android}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36` },
};

const doesNot = {
  'an app’s own browser on an iPhone': { userAgent: `${iPhone} Mobile/15E148` },
  'an app’s own browser on an iPad': { userAgent: iPad, maxTouchPoints: 5 },
  'one that calls itself Safari': { userAgent: `${iPhone} Mobile/15E148 Safari/604.1 [FBAN/FBIOS;FBAV/440.0]` },
  'the home screen of an iPhone': { userAgent: `${iPhone} Version/16.4 Mobile/15E148 Safari/604.1`, standalone: true },
  'an app’s own browser on Android': { userAgent: `${android}; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36` },
};

describe('a file', () => {
  /** What the browser was given to download, and what it still keeps. */
  let downloads: { name: string; url: string; attached: boolean }[];
  let kept: Map<string, Blob>;
  let clock: Clock;

  beforeEach(() => {
    downloads = [];
    kept = new Map();
    clock = new Clock(Date.UTC(2026, 10, 24));
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      downloads.push({ name: this.download, url: this.href, attached: this.isConnected });
    });
    replace(URL, 'createObjectURL', (blob: Blob) => {
      const url = `blob:${location.origin}/${kept.size}`;
      kept.set(url, blob);
      return url;
    });
    replace(URL, 'revokeObjectURL', (url: string) => kept.delete(url));
    device({ userAgent: navigator.userAgent });
  });
  afterEach(() => {
    restore();
    closePages();
  });

  function device({ userAgent, maxTouchPoints = 0, standalone }: { userAgent: string; maxTouchPoints?: number; standalone?: boolean }) {
    replace(navigator, 'userAgent', userAgent);
    replace(navigator, 'maxTouchPoints', maxTouchPoints);
    replace(navigator, 'standalone', standalone);
    replace(navigator, 'canShare', undefined);
  }

  /** A system that shares, unless it answers with an error. Gives what was shared. */
  function sharing(answer?: Error): File[] {
    const shared: File[] = [];
    replace(navigator, 'canShare', ({ files }: ShareData) => files?.length === 1);
    replace(navigator, 'share', async ({ files }: ShareData) => {
      if (answer) throw answer;
      shared.push(...files!);
    });
    return shared;
  }

  for (const [name, here] of Object.entries(saves)) {
    it(`is downloaded on ${name}`, async () => {
      device(here);
      const shared = sharing();
      const before = document.documentElement.outerHTML;
      expect(await saveFile(file)).to.equal('saved');
      const [download] = downloads;
      expect(download).to.include({ name: 'feeds.csv', attached: false });
      const blob = kept.get(download!.url)!;
      expect(blob.type).to.equal('text/csv;charset=utf-8');
      expect(await blob.text()).to.equal(file.text);
      expect(shared).to.deep.equal([]);
      expect(document.documentElement.outerHTML, 'the page is as it was').to.equal(before);
    });
  }

  it('is let go, but not before a slow browser has fetched it', async () => {
    await saveFile(file);
    clock.pass(20_000);
    expect(kept.size).to.equal(1);
    clock.pass(60_000);
    expect(kept.size).to.equal(0);
    expect(clock.running).to.equal(0);
  });

  for (const [name, here] of Object.entries(doesNot)) {
    it(`is shared in ${name}, or shown to be copied`, async () => {
      device(here);
      expect(await saveFile(file), 'no sheet here').to.equal('refused');
      const shared = sharing();
      expect(await saveFile(file)).to.equal('shared');
      expect(shared.map(({ name, type }) => [name, type])).to.deep.equal([['feeds.csv', 'text/csv']]);
      expect(await shared[0]!.text()).to.equal(file.text);
      expect(downloads).to.deep.equal([]);
      replace(navigator, 'canShare', () => false); // not this kind of file
      expect(await saveFile(file)).to.equal('refused');
    });
  }

  it('is refused when she closes the sheet, or the frame may not share', async () => {
    device(doesNot['an app’s own browser on an iPhone']);
    for (const name of ['AbortError', 'NotAllowedError']) {
      sharing(new DOMException('no', name));
      expect(await saveFile(file)).to.equal('refused');
    }
  });

  it('is not thrown after a sandboxed frame that may not download', async () => {
    replace(globalThis, 'origin', 'null');
    expect(await saveFile(file)).to.equal('refused');
    expect(downloads).to.deep.equal([]);
  });

  it('is refused, and nothing thrown, where the browser makes no address for it', async () => {
    replace(URL, 'createObjectURL', () => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await saveFile(file)).to.equal('refused');
  });

  it('violates nothing under a strict policy with Trusted Types', async () => {
    restore();
    const page = await openPage('strict-saving.html');
    const taken: string[] = [];
    page.window.document.addEventListener('click', ({ target }) => taken.push((target as Element).localName), true);
    const button = page.document.querySelector('button')!;
    // All but the last step, which would fill the folder of whoever runs the tests.
    const { prototype } = (page.window as typeof globalThis).HTMLAnchorElement;
    const { click } = prototype;
    const links: string[] = [];
    prototype.click = function () {
      this.addEventListener('click', (event) => event.preventDefault());
      click.call(this);
      links.push(this.protocol);
    };
    const before = page.document.body.childElementCount;
    await waitUntil(() => {
      button.click();
      return button.textContent !== 'Save';
    }, 'the page has loaded', { timeout: 4000 });
    expect(button.textContent).to.equal('saved');
    expect(new Set(links)).to.deep.equal(new Set(['blob:']));
    expect(() => (page.document.createElement('p').innerHTML = '<b>'), 'the policy is there').to.throw();
    expect(page.violations.filter((text) => !/trusted-types|ws:/.test(text))).to.deep.equal([]);
    expect(page.document.body.childElementCount).to.equal(before);
    expect(new Set(taken), 'the page hears of no link').to.deep.equal(new Set(['button']));
  });
});

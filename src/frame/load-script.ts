/**
 * Stands in the frame's page itself, whose policy names it by its hash and lets it load further scripts (`strict-dynamic`).
 * Not `'self'`: in a frame that is sandboxed without an origin nothing is that, in WebKit. And classic scripts, because such
 * a frame may load no module from a server that does not open its files to everybody.
 */
interface ScriptPolicy {
  createScriptURL(name: string): string;
}

const page = globalThis as typeof globalThis & {
  trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };
  lactationScript?: (name: string) => Promise<void>;
};

const addressOf = (name: string): string => new URL(`${name}.js`, document.baseURI).href;

/** The page's policy names this one and Lit's: it gives addresses of files beside the page, by names that we wrote. */
const policy = page.trustedTypes?.createPolicy('lactation-elements', { createScriptURL: addressOf });

page.lactationScript = (name) =>
  new Promise((resolve, reject) => {
    // This is the frame's own page, under its own policy: no page of a host's ever runs this.
    // eslint-disable-next-line no-restricted-syntax
    const script = document.createElement('script');
    script.src = policy?.createScriptURL(name) ?? addressOf(name);
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${name}.js did not come.`));
    });
    document.head.append(script);
  });

void page.lactationScript(document.currentScript!.dataset['script']!);

export {};

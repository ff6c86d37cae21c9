/**
 * Writes what a site owner pastes, from what she has chosen. Pure: no DOM, no network, the same in a browser and in Node.
 *
 * @example
 * const { files } = snippet('loader', {
 *   elements: [{ tag: 'expression-guide', attributes: { situation: 'learning' } }],
 *   shared: { 'help-phone': '01632 960 123' },
 *   language: 'vi',
 *   look: { accent: '#00796b' },
 *   base: 'https://example.org/lactation-elements/',
 *   manifest: JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8')),
 * });
 */
import { angular, react, svelte, vue } from './components.js';
import { integrityOf, staticImports } from './files.js';
import { attribute, attributesOf, lines, markup } from './markup.js';
import { cssFile, lookOf, stylesOf } from './styles.js';

/**
 * Attributes by name. `true` stands for one without a value.
 *
 * @typedef {Readonly<Record<string, string | true>>} Attributes
 */

/**
 * What has been chosen.
 *
 * @typedef {object} Configuration
 * @property {readonly { readonly tag: string, readonly attributes: Attributes }[]} elements the elements, in their order on the page
 * @property {Attributes} shared attributes that every element gets, e.g. `help-phone` and `color-scheme`
 * @property {string} language for `lang`; empty where the page says it
 * @property {Readonly<Record<string, string>>} look CSS variables, by name without `--lactation-`
 * @property {string} base the folder of the built files, ending with `/`: an address or a path
 * @property {Manifest} manifest what `dist/cdn/manifest.json` holds
 */

/**
 * @typedef {object} Manifest
 * @property {Readonly<Record<string, { readonly integrity: string, readonly imports: readonly string[], readonly dynamicImports?: readonly string[] }>>} files
 */

/**
 * What is pasted.
 *
 * @typedef {object} Snippet
 * @property {readonly File[]} files each is copied on its own, the main one first
 * @property {readonly string[]} install commands to run before, if any
 * @property {readonly { readonly directive: 'script-src' | 'style-src', readonly text: string }[]} inline what stands inline in it, as a policy's hash sees it
 * @property {readonly { readonly directive: 'script-src' | 'frame-src', readonly address: string }[]} loads whence it loads
 */

/** @typedef {{ readonly name: string, readonly language: 'html' | 'css' | 'js' | 'jsx' | 'vue' | 'svelte' | 'ts' | 'text', readonly code: string }} File */

/** @typedef {'loader' | 'html' | 'react' | 'vue' | 'svelte' | 'angular' | 'wordpress' | 'frame'} Kind */

/** What the frames are called. */
const titles = {
  'expression-guide': 'How to express milk by hand',
  'session-timer': 'Timer for a session of expressing',
  'feeding-schedule': 'When the baby last fed',
  'session-log': 'What was done, day by day',
  'method-chooser': 'By hand or with a pump',
  'milk-storage': 'How long expressed milk keeps',
  'safety-notes': 'When to call, and whom',
};

/** @type {Readonly<Record<Kind, (configuration: Configuration) => Omit<Snippet, 'install'> & { readonly install?: readonly string[] }>>} */
const writers = { loader, html, react, vue, svelte, angular, wordpress, frame };

/** Every kind, in the order in which they are offered. */
export const kinds = /** @type {readonly Kind[]} */ (Object.keys(writers));

/**
 * Writes one kind of snippet.
 *
 * - `loader`: one tag that finds the elements
 * - `html`: an import map with the integrity of every file that may load, and a module tag an element
 * - `react`, `vue`, `svelte`, `angular`: a component, for the package
 * - `wordpress`: shortcodes, for the plugin
 * - `frame`: an `<iframe>` an element, and the script that makes each as high as what it shows
 *
 * @param {Kind} kind
 * @param {Configuration} configuration
 * @returns {Snippet}
 */
export function snippet(kind, configuration) {
  return { install: [], ...writers[kind](configuration) };
}

/**
 * What a Content-Security-Policy must allow for a snippet, by directive: addresses, and hashes of what stands inline.
 *
 * @param {Snippet} snippet
 * @returns {Promise<Record<string, string[]>>}
 */
export async function policyOf({ inline, loads }) {
  /** @type {Record<string, string[]>} */
  const policy = {};
  for (const { directive, address } of loads) (policy[directive] ??= []).push(/^https?:/.test(address) ? new URL(address).origin : "'self'");
  for (const { directive, text } of inline) (policy[directive] ??= []).push(`'${await sha256(text)}'`);
  return policy;
}

/** @param {string} text */
async function sha256(text) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** @param {Configuration} configuration */
function loader(configuration) {
  const script = `<script type="module" src=${attribute(`${configuration.base}lactation-elements.js`)}></script>`;
  return page(configuration, [script]);
}

/** @param {Configuration} configuration */
function html(configuration) {
  const { base, manifest, elements } = configuration;
  const entries = elements.map(({ tag }) => `${tag}.js`);
  const integrity = integrityOf(configuration);
  const map = `\n${JSON.stringify({ integrity }, null, 2).replace(/</g, '\\u003c')}\n`;
  // Said again in the tags: Chromium throws away what was preloaded without it, and engines without such maps check it here.
  const checked = (/** @type {string} */ name) => `integrity="${manifest.files[name]?.integrity}"`;
  const ahead = staticImports(configuration).map((name) => `<link rel="modulepreload" href=${attribute(base + name)} ${checked(name)}>`);
  const scripts = entries.map((name) => `<script type="module" src=${attribute(base + name)} ${checked(name)}></script>`);
  const head = ['<!-- Before any other module script of the page. -->', `<script type="importmap">${map}</script>`, ...ahead, ...scripts];
  return page(configuration, head, [{ directive: 'script-src', text: map }]);
}

/**
 * A part of an HTML page.
 *
 * @param {Configuration} configuration
 * @param {readonly string[]} head
 * @param {Snippet['inline']} inline
 * @returns {Omit<Snippet, 'install'>}
 */
function page(configuration, head, inline = []) {
  const css = stylesOf(configuration);
  const style = css && `\n${css}\n`;
  return {
    files: [{ name: 'HTML', language: 'html', code: lines(...head, ...(style ? [`<style>${style}</style>`] : []), '', markup(configuration)) }],
    inline: style ? [...inline, { directive: 'style-src', text: style }] : inline,
    loads: [{ directive: 'script-src', address: configuration.base }],
  };
}

/** @param {Configuration} configuration */
function wordpress(configuration) {
  const shortcodes = configuration.elements.map((element) => {
    // In a shortcode every attribute has a value, and brackets would end it.
    const attributes = attributesOf(configuration, element).map(([name, value]) => ` ${name}=${attribute(value === true ? 'true' : value, /[[\]]/g)}`);
    return `[${element.tag.replaceAll('-', '_')}${attributes.join('')}]`;
  });
  /** @type {readonly File[]} */
  const files = [{ name: 'Shortcodes', language: 'text', code: lines(...shortcodes) }, ...cssFile(configuration, 'Additional CSS')];
  return { files, inline: [], loads: [] };
}

/** What means nothing in a frame: no other element is there, and no event leaves it. */
const alone = ['id', 'timer', 'record-events'];

/**
 * @param {Configuration} configuration
 * @returns {Omit<Snippet, 'install'>}
 */
function frame(configuration) {
  const folder = embedFolder(configuration.base);
  const frames = configuration.elements.map((element) => {
    const parameters = new URLSearchParams();
    for (const [name, value] of attributesOf(configuration, element)) if (!alone.includes(name)) parameters.append(name, value === true ? '' : value);
    for (const [name, value] of lookOf(configuration)) parameters.append(name, value);
    const query = `${parameters}` && `?${parameters}`;
    const title = titles[/** @type {keyof typeof titles} */ (element.tag)];
    return `<iframe class="lactation" src=${attribute(`${folder}${element.tag}.html${query}`)} title="${title}" loading="lazy" allow="screen-wake-lock; web-share"></iframe>`;
  });
  const style = '\n.lactation {\n  inline-size: 100%;\n  block-size: 50rem;\n  border: 0;\n}\n';
  const code = lines(`<style>${style}</style>`, `<script src=${attribute(`${folder}host.js`)} async></script>`, '', ...frames);
  return {
    files: [{ name: 'HTML', language: 'html', code }],
    inline: [{ directive: 'style-src', text: style }],
    loads: [{ directive: 'script-src', address: folder }, { directive: 'frame-src', address: folder }],
  };
}

/**
 * Where the pages for frames are: beside the folder `cdn`, as they are built, or in the folder of the files.
 *
 * @param {string} base
 */
export const embedFolder = (base) => (/(^|\/)cdn\/$/.test(base) ? base.replace(/cdn\/$/, 'embed/') : `${base}embed/`);

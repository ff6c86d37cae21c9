/** What is copied: the files of a snippet, what must be said of each kind, and the policy that lets it run. */
import { byId, make, withCode } from './dom.js';
import { policyOf } from './snippets.js';

/** @typedef {import('./snippets.js').Kind} Kind */

/** @type {Readonly<Record<Kind, { readonly name: string, readonly about: readonly string[] }>>} */
export const kindWords = {
  loader: { name: 'HTML, one tag', about: ['Paste it where the elements should stand. The tag finds them, now and later, and loads just those.'] },
  html: {
    name: 'HTML, every file checked',
    about: [
      'The import map has the integrity of each file that may load: one that was changed is refused, also one that loads later (Chrome 127, Safari 18, Firefox 138 and newer; older ones check the first files alone).',
      'It fits the files as they are built here. Copy this very folder, and take the snippet anew when you update.',
      'The map must stand before any other module script of the page.',
    ],
  },
  react: { name: 'React', about: ['In Next.js, begin the file with `\'use client\';`.'] },
  vue: { name: 'Vue', about: ['The second file tells Vue that these tags are no components of its own.'] },
  svelte: { name: 'Svelte', about: [] },
  angular: { name: 'Angular', about: [] },
  wordpress: { name: 'WordPress', about: ['Install the plugin of `integrations/wordpress`, which brings the files along. Then paste the shortcodes into a page, and the CSS into the theme’s own.'] },
  frame: {
    name: 'Frame',
    about: [
      'For a site that takes no modules, or wants to keep them apart: each element runs in a page of its own.',
      'The script makes a frame as high as what it shows. Where a site takes no script at all, leave it out.',
      'A frame does not know the language of your page: choose one above. What is recorded is kept for the address of the frame, not of your page.',
    ],
  },
};

/** The kinds that load files from an address. */
export const loadsFiles = (/** @type {Kind} */ kind) => ['loader', 'html', 'frame'].includes(kind);

/**
 * Shows a snippet.
 *
 * @param {Kind} kind
 * @param {import('./snippets.js').Snippet} snippet
 */
export async function showSnippet(kind, snippet) {
  const { files, install } = snippet;
  byId('about').replaceChildren(...kindWords[kind].about.map((text) => make('li', {}, ...withCode(text))));
  const blocks = [...install.map((code) => block('Terminal', code)), ...files.map(({ name, code }) => block(name, code))];
  byId('files').replaceChildren(...blocks);

  byId('policy').hidden = !snippet.loads.length;
  const policy = snippet.loads.length && crypto.subtle ? await policyOf(snippet) : {};
  if (byId('files').firstChild !== blocks[0]) return; // another was chosen meanwhile
  const lines = Object.entries(policy).map(([directive, sources]) => `${directive} ${[...new Set(sources)].join(' ')};`);
  byId('policy-text').replaceChildren(block('Policy', lines.join('\n')));
}

/**
 * A text with its name and a button that copies it.
 *
 * @param {string} name
 * @param {string} code
 */
function block(name, code) {
  const text = make('code', {}, code);
  const id = `file-${name.replace(/\W+/g, '-').toLowerCase()}`;
  const button = make('button', { type: 'button', className: 'copy', 'aria-label': `Copy ${name}` }, 'Copy');
  button.addEventListener('click', () => void copy(name, text));
  const head = make('div', { className: 'file-head' }, make('h3', { id }, name), button);
  return make('div', { className: 'file' }, head, make('pre', { tabIndex: 0, role: 'region', 'aria-labelledby': id }, text));
}

/**
 * Copies a text, or where the browser does not allow it, selects it; and says which.
 *
 * @param {string} name
 * @param {HTMLElement} text
 */
async function copy(name, text) {
  try {
    await navigator.clipboard.writeText(text.textContent ?? '');
    say(`${name} is copied.`);
  } catch {
    getSelection()?.selectAllChildren(text);
    say(`${name} is selected: copy it with ${/Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl'}+C or from the menu of the selection.`);
  }
}

/** Says it, also when it is the same again. @param {string} text */
function say(text) {
  byId('said').replaceChildren();
  requestAnimationFrame(() => byId('said').replaceChildren(text));
}

/** Ties the form, the address, the preview and the snippet together. The address has what was chosen; nothing else keeps it. */
import { control } from './controls.js';
import { byId, make } from './dom.js';
import { elements, fieldsOf } from './fields.js';
import { languagesOf, nameOf } from './files.js';
import { lookControls, showFindings } from './look.js';
import { previewIn } from './preview.js';
import { embedFolder, kinds, snippet } from './snippets.js';
import { folder, initial, read, write } from './state.js';
import { kindWords, loadsFiles, showSnippet } from './take.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {import('./controls.js').Control} Control */

const ownFiles = new URL('../../dist/cdn/', import.meta.url).href;
const json = async (/** @type {string} */ path) => (await fetch(new URL(path, import.meta.url))).json();

/**
 * @param {import('./snippets.js').Manifest} manifest
 * @param {import('./fields.js').CustomElements} customElements
 */
function begin(manifest, customElements) {
  const languages = languagesOf(manifest);
  const fields = fieldsOf(customElements, languages);
  const known = { fields, languages };
  const preview = previewIn(byId('preview'));
  const form = controlsOf(fields, languages);
  let state = read(location.hash, known);

  const show = () => {
    const { tags, language, look, shared, own, kind, base } = state;
    const configuration = { elements: tags.map((tag) => ({ tag, attributes: own[tag] ?? {} })), shared, language, look, base: base || ownFiles, manifest };
    for (const tag of Object.keys(elements)) byId(`options-${tag}`).hidden = !tags.includes(tag);
    preview(configuration);
    byId('none').hidden = tags.length > 0;
    byId('window').hidden = tags.length === 0;
    showFindings(look, String(shared['color-scheme'] ?? 'auto'), mend);
    byId('base-field').hidden = !loadsFiles(kind);
    byId('base-note').textContent = baseNote(base);
    byId('frames-note').textContent = kind === 'frame' ? `Copy dist/embed too: the pages of the frames are looked for at ${embedFolder(configuration.base)}` : '';
    byId('code').hidden = tags.length === 0;
    if (tags.length) void showSnippet(kind, snippet(kind, configuration));
  };
  const keep = () => {
    const hash = `#${write(state)}`;
    if (hash !== (location.hash || `#${write(initial)}`)) history.pushState(null, '', hash);
  };
  /** @type {(name: string, value: string) => void} */
  const mend = (name, value) => {
    form.set({ ...state, look: { ...state.look, [name]: value } });
    state = form.get();
    show();
    keep();
    byId(`look-${name}`).focus(); // the button that was pressed is gone
  };

  for (const each of [byId('choices'), byId('taking')]) {
    each.addEventListener('input', () => {
      state = form.get();
      show();
    });
    each.addEventListener('change', keep);
    each.addEventListener('submit', (event) => event.preventDefault());
  }
  addEventListener('popstate', () => {
    state = read(location.hash, known);
    form.set(state);
    show();
  });
  form.set(state);
  show();
}

/**
 * Fills the form. Gives how to read it and how to write it.
 *
 * @param {ReturnType<typeof fieldsOf>} fields
 * @param {readonly string[]} languages
 * @returns {{ readonly get: () => State, readonly set: (state: State) => void }}
 */
function controlsOf({ own: ownFields, shared: sharedFields }, languages) {
  const boxes = Object.entries(elements).map(([tag, what]) => {
    const box = make('input', { type: 'checkbox', value: tag, id: `use-${tag}` });
    byId('part-elements').append(make('label', { className: 'row', htmlFor: box.id }, box, make('span', {}, make('b', {}, tag), make('small', {}, what))));
    return box;
  });

  const options = languages.map((tag) => make('option', { value: tag, lang: tag }, nameOf(tag)));
  const language = make('select', { id: 'language', 'aria-describedby': 'language-help' }, make('option', { value: '' }, 'As the page around says'), ...options);
  byId('part-language').append(
    make('div', { className: 'field' }, make('label', { htmlFor: 'language' }, 'Shown in'), language, make('p', { className: 'help', id: 'language-help' }, 'By the nearest ', make('code', {}, 'lang'), ' of your page, unless you set one here.')),
  );

  const look = lookControls();
  const nodes = (/** @type {readonly string[]} */ names) => look.filter(({ name }) => names.includes(name)).map(({ node }) => node);
  const shared = sharedFields.map((field) => control(field, { id: `all-${field.name}`, nameOf, ...(field.name === 'color-scheme' && { label: 'Light or dark' }) }));
  const take = (/** @type {readonly string[]} */ names) => shared.filter(({ name }) => names.includes(name)).map(({ node }) => node);
  byId('part-language').append(...take(['language-menu', 'languages']));
  byId('part-look').append(
    ...nodes(['accent', 'surface']),
    ...take(['color-scheme']),
    make('div', { className: 'pair' }, ...nodes(['radius', 'font'])),
    more('Headings, text size, words on the accent', ...nodes(['heading-font', 'font-size', 'on-accent'])),
  );
  byId('part-help').append(...take(['help-phone', 'help-label', 'emergency-phone']));

  const own = Object.fromEntries(Object.keys(elements).map((tag) => [tag, (ownFields[tag] ?? []).map((field) => control(field, { id: `${tag}-${field.name}`, ...(field.kind === 'timer' && { label: 'Start the timer that stands with it' }) }))]));
  for (const [tag, controls] of Object.entries(own)) byId('part-options').append(make('div', { id: `options-${tag}` }, more(tag, ...controls.map(({ node }) => node))));
  byId('part-options').append(more('All elements', ...take(['heading-level', 'reviewed-by', 'reviewed-on', 'review-due'])));

  const radios = kinds.map((kind) => make('input', { type: 'radio', name: 'kind', value: kind }));
  byId('kinds').append(...radios.map((radio) => make('label', {}, radio, ' ', make('span', {}, kindWords[/** @type {import('./snippets.js').Kind} */ (radio.value)].name))));
  const base = /** @type {HTMLInputElement} */ (byId('base'));
  base.placeholder = ownFiles;

  const valuesOf = (/** @type {readonly Control[]} */ controls) => /** @type {Record<string, string | true>} */ (Object.fromEntries(controls.map(({ name, get }) => [name, get()]).filter(([, value]) => value !== undefined)));
  return {
    get: () => ({
      tags: boxes.filter(({ checked }) => checked).map(({ value }) => value),
      language: language.value,
      look: /** @type {Record<string, string>} */ (valuesOf(look)),
      shared: valuesOf(shared),
      own: Object.fromEntries(Object.entries(own).map(([tag, controls]) => [tag, valuesOf(controls)])),
      kind: kinds.find((kind) => radios.some(({ value, checked }) => checked && value === kind)) ?? initial.kind,
      base: folder(base.value) ?? '',
    }),
    set(state) {
      for (const box of boxes) box.checked = state.tags.includes(box.value);
      language.value = state.language;
      for (const each of look) each.set(state.look[each.name] || undefined);
      for (const each of shared) each.set(state.shared[each.name]);
      for (const [tag, controls] of Object.entries(own)) for (const each of controls) each.set(state.own[tag]?.[each.name]);
      for (const radio of radios) radio.checked = radio.value === state.kind;
      if ((folder(base.value) ?? '') !== state.base) base.value = state.base;
    },
  };
}

/**
 * Fields that most leave alone.
 *
 * @param {string} summary
 * @param {...Node} nodes
 */
const more = (summary, ...nodes) => make('details', { className: 'more' }, make('summary', {}, summary), ...nodes);

/**
 * What there is to say about the address of the files.
 *
 * @param {string} base
 */
function baseNote(base) {
  const written = /** @type {HTMLInputElement} */ (byId('base')).value.trim();
  if (written && !base) return 'Left out: this is neither an address nor a path that begins with “/”.';
  const { hostname, origin } = new URL(base || ownFiles, location.href);
  if (base && origin !== location.origin && /^https?:/i.test(base)) return `The files will come from ${origin}. Where that is not your page’s own address, it must send them with “Access-Control-Allow-Origin”.`;
  return !base && /^(localhost|127\.|\[::1\])/.test(hostname) ? 'This address is this machine’s: good for trying, not for your visitors.' : '';
}

for (const name of ['width', 'scheme']) {
  byId(`see-${name}`).addEventListener('change', ({ target }) => {
    byId('window').dataset[name] = /** @type {HTMLInputElement} */ (target).value;
  });
}

// To a part of the page, without a word of it in the address, which holds the choices.
for (const link of document.querySelectorAll('[data-to]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const title = byId(String(/** @type {HTMLElement} */ (link).dataset.to));
    title.focus({ preventScroll: true });
    title.scrollIntoView();
  });
}

// On a phone, what a phone shows.
if (matchMedia('(max-width: 61.99rem)').matches) byId('see-width').querySelector('input')?.click();

try {
  begin(await json('../../dist/cdn/manifest.json'), await json('../../dist/custom-elements.json'));
} catch (error) {
  byId('unbuilt').hidden = false;
  throw error;
}

/** The elements as a component of a framework, from the package. What brings them together is the site's own bundler. */
import { lines, markup, markupInJsx } from './markup.js';
import { cssFile, stylesOf } from './styles.js';

/** @typedef {import('./snippets.js').Configuration} Configuration */
/** @typedef {import('./snippets.js').File} File */

const install = ['npm install lactation-elements'];

/** What a component has of the package. It stands in a bundle: a policy needs nothing for it. */
const bundled = { install, inline: [], loads: [] };

/**
 * @param {Configuration} configuration
 * @param {string} [indent]
 */
const imports = ({ elements }, indent = '') => elements.map(({ tag }) => `${indent}import 'lactation-elements/define/${tag}';`);

/** @param {Configuration} configuration */
export function react(configuration) {
  const css = cssFile(configuration, 'lactation.css');
  const code = lines(
    ...imports(configuration),
    ...(css.length ? ["import './lactation.css';"] : []),
    '',
    'export function Lactation() {',
    '  return (',
    '    <>',
    markupInJsx(configuration, '      '),
    '    </>',
    '  );',
    '}',
  );
  /** @type {readonly File[]} */
  const files = [{ name: 'Lactation.jsx', language: 'jsx', code }, ...css];
  return { ...bundled, files };
}

/** @param {Configuration} configuration */
export function vue(configuration) {
  const code = lines('<script setup>', ...imports(configuration), '</script>', '', '<template>', markup(configuration, { indent: '  ' }), '</template>', ...styleBlock(configuration));
  const config = lines(
    "import vue from '@vitejs/plugin-vue';",
    '',
    `const tags = [${configuration.elements.map(({ tag }) => `'${tag}'`).join(', ')}];`,
    '',
    'export default {',
    '  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tags.includes(tag) } } })],',
    '};',
  );
  /** @type {readonly File[]} */
  const files = [{ name: 'Lactation.vue', language: 'vue', code }, { name: 'vite.config.js', language: 'js', code: config }];
  return { ...bundled, files };
}

/** @param {Configuration} configuration */
export function svelte(configuration) {
  const code = lines('<script>', ...imports(configuration, '  '), '</script>', '', markup(configuration, { escape: /[{}]/g }), ...styleBlock(configuration));
  /** @type {readonly File[]} */
  const files = [{ name: 'Lactation.svelte', language: 'svelte', code }];
  return { ...bundled, files };
}

/** @param {Configuration} configuration */
export function angular(configuration) {
  const css = stylesOf(configuration, '    ');
  const code = lines(
    "import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';",
    ...imports(configuration),
    '',
    '@Component({',
    "  selector: 'app-lactation',",
    '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
    '  template: `',
    markup(configuration, { indent: '    ', escape: /[{}`$\\]/g }),
    '  `,',
    ...(css ? ['  styles: `', css, '  `,'] : []),
    '})',
    'export class Lactation {}',
  );
  /** @type {readonly File[]} */
  const files = [{ name: 'lactation.ts', language: 'ts', code }];
  return { ...bundled, files };
}

/**
 * The look at the end of a component, if there is any.
 *
 * @param {Configuration} configuration
 */
function styleBlock(configuration) {
  const css = stylesOf(configuration, '  ');
  return css ? ['', '<style>', css, '</style>'] : [];
}

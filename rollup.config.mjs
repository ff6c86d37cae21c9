import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { cdnManifest } from './scripts/cdn-manifest.mjs';
import { collapseCss } from './scripts/collapse-css.mjs';
import { dropDescriptions } from './scripts/drop-descriptions.mjs';
import { shortIds } from './scripts/short-ids.mjs';
import { localeFiles, standaloneLocales } from './scripts/standalone-locales.mjs';

const elements = readdirSync('src/define').filter((file) => file.includes('-'));

const chunks = [
  // what every element loads
  ['base', /\/src\/(announcer|define\/define|elements\/(defaults|keeping-element|lactation-element)|records\/(exists|new-id)|localization\/(catalogs|language)|views\/heading|theme\/go)\.ts$|\/str-tag\.js$/],
  // what the timer does without until it is used
  ['new-id', /\/src\/records\/new-id\.ts$/],
  // what says something in a note
  ['notes', /\/src\/(views\/(note|onward-icon)|theme\/(note|rows)|content\/(ask-first|statement|loading-labels))\.ts$/],
];
const chunkOf = (id) => chunks.find(([, pattern]) => pattern.test(id))?.[0];

/** The files that a site owner pastes: the one tag for everything, and one file an element, over shared chunks. */
export default {
  input: {
    'lactation-elements': 'src/loader.ts',
    settings: 'src/settings.ts',
    ...Object.fromEntries(elements.map((file) => [basename(file, '.ts'), `src/define/${file}`])),
    ...localeFiles(),
  },
  output: {
    dir: 'dist/cdn',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    // Few chunks: what is loaded together packs better as one.
    manualChunks: chunkOf,
    chunkFileNames: 'chunks/[name]-[hash].js',
  },
  plugins: [
    standaloneLocales(),
    nodeResolve(),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    dropDescriptions(),
    shortIds(),
    collapseCss(),
    // Inside svg`` an element that loses its closing slash swallows those after it.
    minifyTemplateLiterals({ exclude: 'node_modules/**', options: { minifyOptions: { keepClosingSlash: true } } }),
    terser({ module: true, ecma: 2022, compress: { passes: 3, pure_getters: true, unsafe_arrows: true }, format: { comments: false } }),
    cdnManifest(),
  ],
};
